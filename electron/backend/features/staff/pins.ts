/**
 * PINs and passwords: argon2id off the main thread, with the parameters OWASP gives (19 MiB, 2 passes, 1 lane), and the
 * wait after wrong tries. The count is kept with the person, so a restart does not reset it.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const freeTries = 3;
const firstWaitMilliseconds = 5_000;
const longestWaitMilliseconds = 15 * 60_000;

/** Loaded with the first PIN, or soon after the start: the screen that asks for it comes up sooner. */
export const loadArgon2 = () => import('@node-rs/argon2');

export async function hashPin(pin: string): Promise<string> {
  const { hash } = await loadArgon2();
  return hash(pin.normalize('NFKC'), cost);
}

export async function isRightPin(pinHash: string, pin: string): Promise<boolean> {
  const { verify } = await loadArgon2();
  return verify(pinHash, pin.normalize('NFKC'));
}

/** How long after the last wrong try the next one is accepted: nothing at first, then doubling up to a quarter of an hour. */
export function waitAfter(failedTries: number): number {
  if (failedTries < freeTries) return 0;
  return Math.min(firstWaitMilliseconds * 2 ** (failedTries - freeTries), longestWaitMilliseconds);
}
