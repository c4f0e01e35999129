/** What was typed after `npm start --`, or a sentence about what could not be understood. Starts nothing. */
import { parseArgs } from 'node:util';

export interface StartArguments {
  readonly kind: 'start';
  /** As typed; the system's usual place when absent. */
  readonly dataFolder: string | undefined;
  /** Only this port. Without it the usual ones are tried. */
  readonly port: number | undefined;
  readonly isDemo: boolean;
  /** A demo clinic of this size is made first. */
  readonly largeDemo: { readonly years: number; readonly clients: number } | undefined;
  /** False: only make the large demo clinic's folder. */
  readonly isOpened: boolean;
}

export type ReadArguments =
  | StartArguments
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly sentence: string };

export const helpText = `Rollcall, the practice manager for microneedling clinics.

  --demo        open the demo clinic instead of your own
  --data DIR    keep the clinic in this folder instead of the system's usual place
  --port N      listen on this port only (browser shell)
  --years N     with --demo: make a clinic of so many years first
  --clients N   with --demo: and of so many clients
  --no-open     with --years or --clients: only make it, open nothing
  --help        show this

ROLLCALL_SHELL=desktop or ROLLCALL_SHELL=browser decides where Rollcall opens.`;

const options = {
  demo: { type: 'boolean' },
  data: { type: 'string' },
  port: { type: 'string' },
  years: { type: 'string' },
  clients: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export function readArguments(typed: readonly string[]): ReadArguments {
  // Not strict, because parseArgs' own messages are for programmers.
  const { tokens, values } = parseArgs({ args: [...typed], options, strict: false, tokens: true });
  for (const token of tokens) {
    const sentence = problemOf(token);
    if (sentence) return { kind: 'refused', sentence: `${sentence} “--help” shows what there is.` };
  }
  if (values.help) return { kind: 'help' };
  const { data, port, years, clients } = values;
  const isLarge = years !== undefined || clients !== undefined;
  if (isLarge && !values.demo) return refuseAlone('--years and --clients', '--demo');
  if (values['no-open'] && !isLarge) return refuseAlone('--no-open', '--years and --clients');
  return {
    kind: 'start',
    dataFolder: typeof data === 'string' ? data : undefined,
    port: typeof port === 'string' ? Number(port) : undefined,
    isDemo: values.demo === true,
    largeDemo: isLarge ? { years: Number(years ?? 10), clients: Number(clients ?? 10_000) } : undefined,
    isOpened: values['no-open'] !== true,
  };
}

function refuseAlone(options: string, others: string): ReadArguments {
  return { kind: 'refused', sentence: `${options} can only be used together with ${others}.` };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function problemOf(token: Token): string | undefined {
  if (token.kind === 'positional') return `Rollcall does not know what to do with “${token.value}”.`;
  if (token.kind === 'option-terminator') return undefined;
  const { name, rawName, value } = token;
  if (!(name in options)) return `Rollcall has no option “${rawName}”.`;
  // An option after --data or --port is the next option, not a folder of that name.
  const isMissing = value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'));
  if (name === 'data') return isMissing ? '“--data” needs a folder after it.' : undefined;
  if (name === 'port')
    return isMissing || !isPort(value) ? '“--port” needs a number from 0 to 65535.' : undefined;
  if (name === 'years' || name === 'clients') {
    const most = largest[name];
    return isMissing || !isNumberUpTo(value, most)
      ? `“${rawName}” needs a number from 1 to ${most}.`
      : undefined;
  }
  return value === undefined ? undefined : `“${rawName}” takes nothing after it.`;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

/** Beyond a million clients the invented phone numbers begin to repeat. */
const largest = { years: 30, clients: 1_000_000 } as const;

function isNumberUpTo(text: string, most: number): boolean {
  return /^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}
