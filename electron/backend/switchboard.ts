/**
 * Hands every request to the handler of the moment. While one handler is exchanged for another, requests wait: nobody
 * sees a half-open clinic.
 */
export type Handle = (request: Request) => Promise<Response>;

export interface Switchboard {
  readonly handle: Handle;
  /**
   * Waits until every request is answered, then lets `next` end the old handler and make the new one.
   * @param asker a request that asks for the exchange is not itself waited for
   */
  exchange(asker: 'a request' | 'the shell', next: () => Promise<Handle>): Promise<void>;
}

/** A request that hangs must not keep the clinic from being closed. */
const patienceMilliseconds = 5_000;

export function createSwitchboard(first: Handle): Switchboard {
  const answering = createCounter();
  let current = first;
  let exchanged: Promise<void> = Promise.resolve();

  const exchangeNow = async (before: Promise<void>, next: () => Promise<Handle>): Promise<void> => {
    await before;
    await answering.none();
    current = await next();
  };

  return {
    async handle(request) {
      // Another exchange may have been asked for while this one was waited for.
      for (let seen: unknown; seen !== exchanged; await seen) seen = exchanged;
      answering.add(1);
      try {
        return await current(request);
      } finally {
        answering.add(-1);
      }
    },
    async exchange(asker, next) {
      const itself = asker === 'a request' ? 1 : 0;
      answering.add(-itself);
      const exchange = exchangeNow(exchanged, next);
      exchanged = exchange.catch(() => {});
      await exchange.finally(() => answering.add(itself));
    },
  };
}

function createCounter() {
  let count = 0;
  let whenNone = (): void => {};
  return {
    add(difference: number): void {
      count += difference;
      if (count === 0) whenNone();
    },
    none(): Promise<void> {
      if (count === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, patienceMilliseconds);
        whenNone = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
