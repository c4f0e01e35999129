/** What was typed, for a program that has nothing to do when it cannot be understood. */
import { helpText, readArguments, type StartArguments } from './readArguments.ts';

export function argumentsOrExit(typed: readonly string[]): StartArguments {
  const read = readArguments(typed);
  if (read.kind === 'start') return read;
  if (read.kind === 'help') console.log(helpText);
  else console.error(read.sentence);
  process.exit(read.kind === 'help' ? 0 : 2);
}
