/** What may go wrong after needling: the kinds that were reported, with where. No likelihood is given or worked out. */
import type { SourceId } from './sources.ts';

interface EventKind {
  readonly name: string;
  readonly sources: readonly SourceId[];
}

export const eventKinds = {
  lasting_redness: { name: 'Redness that does not settle', sources: ['P65', 'P69'] },
  dark_patches: { name: 'Darkened skin (hyperpigmentation)', sources: ['P4', 'P18', 'P65'] },
  track_marks: { name: 'Track marks', sources: ['P4'] },
  lumps: { name: 'Lumps or plaques (possible granuloma)', sources: ['P67', 'P68'] },
  cold_sore: { name: 'Cold sore', sources: ['P70'] },
  infection: { name: 'Infection', sources: ['P18'] },
  allergy: { name: 'Allergic reaction', sources: ['P65'] },
  anaesthetic: { name: 'Reaction to the anaesthetic', sources: ['R8'] },
  bleeding: { name: 'Bleeding or bruising beyond the usual', sources: ['P65'] },
  burn: { name: 'Burn', sources: ['R7'] },
  scar: { name: 'Scar', sources: ['R7'] },
  nerve: { name: 'Numbness or nerve damage', sources: ['R7'] },
  fat_loss: { name: 'Loss of fat under the skin', sources: ['R7'] },
  other: { name: 'Something else', sources: [] },
} as const satisfies Readonly<Record<string, EventKind>>;

export type EventKindId = keyof typeof eventKinds;

/** True for a listed kind; for text that comes from the database or a form. */
export function isEventKind(text: string): text is EventKindId {
  return Object.hasOwn(eventKinds, text);
}
