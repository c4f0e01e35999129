/**
 * What a sheet consists of, apart from its words: sections in their order, lines with what gives them their days and when
 * they are printed. The same in every language. Shapes only.
 */
import type { ContraindicationId } from '../clinical/contraindications.ts';
import type { DeviceKind } from '../clinical/devices.ts';
import type { IndicationId } from '../clinical/indications.ts';
import type { SourceId } from '../clinical/sources.ts';

/** The sheets a client can be given. */
export const sheetKinds = ['before', 'aftercare', 'next', 'expect'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/**
 * Where a section stands: `rows` are dates beside their advice; `visit` is one date in large type; `flow` shares the width
 * with its neighbour; `text` has the whole width; `urgent` is boxed; `foot` closes the page.
 */
export type SectionPlace = 'rows' | 'visit' | 'flow' | 'text' | 'urgent' | 'foot';

/** What is known of the client's next visit. Exactly one of them holds. */
export const nextVisitKinds = [
  'booked',
  'best_days',
  'overdue',
  'skin_first',
  'call_first',
  'course_ends',
] as const;
export type NextVisitKind = (typeof nextVisitKinds)[number];

/** What gives a shipped line its days: a line of the healing timeline, or a wait counted back from the visit. */
export type ShippedTiming =
  | { readonly healing: string }
  | { readonly wait: ContraindicationId; readonly variant?: string };

/** A line of the clinic's own may also say how many whole days before the visit it begins: 1 is the day before. */
export type Timing = ShippedTiming | { readonly daysBefore: number };

/** When a line is printed; what is left out does not matter. */
export interface PrintedOnly {
  readonly next?: readonly NextVisitKind[];
  readonly indications?: readonly IndicationId[];
  readonly devices?: readonly DeviceKind[];
  /** True: only for skin types for which the timeline is stricter. False: only for the others. */
  readonly isStricter?: boolean;
}

export interface LineShape {
  readonly id: string;
  readonly timing?: ShippedTiming;
  readonly only?: PrintedOnly;
  /** What the words rest on. A line with a healing timing takes those of the timeline. */
  readonly sources?: readonly SourceId[];
  /** Without it the sheet would leave a client alone with a question: it can be reworded, not removed. */
  readonly isRequired?: true;
}

export interface SectionShape {
  readonly id: string;
  readonly place: SectionPlace;
  readonly lines: readonly LineShape[];
}

export interface SheetShape {
  readonly sections: readonly SectionShape[];
}

/** The words that a shape asks for: every one of its sections and lines, and no other. */
export interface WordsOf<Shape extends SheetShape> {
  readonly title: string;
  readonly sections: Readonly<Record<Shape['sections'][number]['id'], string>>;
  readonly lines: Readonly<Record<Shape['sections'][number]['lines'][number]['id'], string>>;
}
