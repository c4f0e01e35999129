/** What stands between a client and a session on a date, until when, who may override, and why. */

import { spokenDate } from '../spokenDate.ts';
import { type ClientCondition, type ClockEnd, type ConditionClock, conditionClock } from './conditions.ts';
import type { MayOverride } from './contraindications/contraindication.ts';
import {
  type ContraindicationId,
  type Contraindications,
  defaultContraindications,
} from './contraindications.ts';
import type { SourceId } from './sources.ts';

export interface ClinicalBlock {
  readonly conditionId: ContraindicationId;
  /** `relative` asks for a sign-off; the other two forbid. */
  readonly kind: 'absolute' | 'deferral' | 'relative';
  /** First local date on which it no longer blocks; left out while no end is known. */
  readonly until?: string | undefined;
  readonly mayOverride: MayOverride;
  /** For the person at the desk: what, until when, who may override. */
  readonly sentence: string;
  /** What the sources say, set where they disagree. */
  readonly disputed?: string | undefined;
  readonly sources: readonly SourceId[];
}

/** Something worth a word that never blocks. */
export interface ClinicalNote {
  readonly conditionId: ContraindicationId;
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

const strictestFirst = { absolute: 0, deferral: 1, relative: 2 } as const;

/**
 * Everything that blocks on `onDate` (local, `YYYY-MM-DD`): forbidden first, then waits, then sign-offs. A procedure
 * that lies after `onDate` does not block it yet.
 */
export function blockedUntil(
  conditions: readonly ClientCondition[],
  onDate: string,
  table: Contraindications = defaultContraindications,
): ClinicalBlock[] {
  return conditions
    .filter((condition) => condition.onDate === undefined || condition.onDate <= onDate)
    .flatMap((condition) => {
      const clock = conditionClock(condition, table);
      if (holds(clock.forbidsUntil, onDate)) return [forbidden(condition, clock, table)];
      return holds(clock.signOffUntil, onDate) ? [signOffNeeded(condition, clock, table)] : [];
    })
    .sort((a, b) => strictestFirst[a.kind] - strictestFirst[b.kind]);
}

/** Notes to read before a session on `onDate`, and a word on waits that are over but short. */
export function notesOn(
  conditions: readonly ClientCondition[],
  onDate: string,
  table: Contraindications = defaultContraindications,
): ClinicalNote[] {
  return conditions.flatMap((condition) => {
    const { name, isPrivate, sources } = table[condition.id];
    const { variant, forbidsUntil, warnsUntil } = conditionClock(condition, table);
    if (isPrivate === true) return [];
    const note = { conditionId: condition.id, sources };
    if (variant.kind === 'note')
      return [{ ...note, sentence: `${title(name, variant.name)}: ${variant.sentence}` }];
    if (warnsUntil === undefined || holds(forbidsUntil, onDate) || !holds(warnsUntil, onDate)) return [];
    return [{ ...note, sentence: `${title(name, variant.name)}: better from ${spokenDate(warnsUntil)}.` }];
  });
}

/** What forbids treatment while its clock runs, whatever the date it is asked for. */
export function forbidden(
  condition: ClientCondition,
  { variant, forbidsUntil }: ConditionClock,
  table: Contraindications,
): ClinicalBlock {
  const isDateMissing =
    forbidsUntil === 'open' && variant.waitDays !== undefined && condition.onDate === undefined;
  const clue = isDateMissing ? ' The day it happened is not recorded: ask for it.' : '';
  const kind = variant.kind === 'absolute' ? 'absolute' : 'deferral';
  return asBlock({ condition, kind, words: `${variant.sentence}${clue}`, end: forbidsUntil }, variant, table);
}

/** What needs a sign-off while its clock runs. */
export function signOffNeeded(
  condition: ClientCondition,
  { variant, signOffUntil }: ConditionClock,
  table: Contraindications,
): ClinicalBlock {
  return asBlock({ condition, kind: 'relative', words: variant.sentence, end: signOffUntil }, variant, table);
}

interface Finding {
  readonly condition: ClientCondition;
  readonly kind: ClinicalBlock['kind'];
  readonly words: string;
  readonly end: ClockEnd | undefined;
}

const whoMay = {
  practitioner: ' A practitioner may sign it off.',
  prescriber: ' A prescriber may sign it off.',
  nobody: '',
} as const satisfies Readonly<Record<MayOverride, string>>;

function asBlock(
  finding: Finding,
  variant: ConditionClock['variant'],
  table: Contraindications,
): ClinicalBlock {
  const { condition, kind, words, end } = finding;
  const { name, published, isDisputed, sources } = table[condition.id];
  const until = end === 'open' ? undefined : end;
  const from = until === undefined ? '' : ` Allowed from ${spokenDate(until)}.`;
  const dispute = isDisputed ? ' Sources disagree on this.' : '';
  return {
    conditionId: condition.id,
    kind,
    until,
    mayOverride: variant.mayOverride,
    sentence: `${title(name, variant.name)}: ${words}${from}${whoMay[variant.mayOverride]}${dispute}`,
    disputed: isDisputed ? published : undefined,
    sources,
  };
}

function title(name: string, variantName: string): string {
  return variantName === '' ? name : `${name}, ${variantName}`;
}

function holds(end: ClockEnd | undefined, onDate: string): boolean {
  return end !== undefined && (end === 'open' || onDate < end);
}
