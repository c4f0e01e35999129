/** What was typed after `npm start --`, or a sentence about what could not be understood. Starts nothing. */
import { parseArgs } from 'node:util';

export interface StartArguments {
  readonly kind: 'start';
  /** As typed; the system's usual place when absent. */
  readonly dataFolder: string | undefined;
  /** Only this port. Without it the usual ones are tried. */
  readonly port: number | undefined;
  readonly isDemo: boolean;
}

export type ReadArguments =
  | StartArguments
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly sentence: string };

export const helpText = `Rollcall, the practice manager for microneedling clinics.

  --demo        open the demo clinic instead of your own
  --data DIR    keep the clinic in this folder instead of the system's usual place
  --port N      listen on this port only (browser shell)
  --help        show this

ROLLCALL_SHELL=desktop or ROLLCALL_SHELL=browser decides where Rollcall opens.`;

const options = {
  demo: { type: 'boolean' },
  data: { type: 'string' },
  port: { type: 'string' },
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
  const { data, port } = values;
  return {
    kind: 'start',
    dataFolder: typeof data === 'string' ? data : undefined,
    port: typeof port === 'string' ? Number(port) : undefined,
    isDemo: values.demo === true,
  };
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
  return value === undefined ? undefined : `“${rawName}” takes nothing after it.`;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
