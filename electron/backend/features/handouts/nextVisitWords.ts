/** Which of the sentences about the next visit holds, its date in large type, and what the sentence names. */
import { unhealedReactionRule } from '../../../../shared/clinical/windowRules.ts';
import { fillPlaces, type PlaceValues } from '../../../../shared/handoutTexts/placeholders.ts';
import type { NextVisitKind } from '../../../../shared/handoutTexts/shape.ts';
import type { SheetFacts } from './sheetFacts.ts';
import type { SpokenDates } from './spokenMoment.ts';

interface SpokenVisit {
  readonly kind: NextVisitKind;
  /** '' while nobody can say. */
  readonly when: string;
  readonly values: PlaceValues;
}

const undated = (kind: NextVisitKind): SpokenVisit => ({ kind, when: '', values: {} });

export function spokenNextVisit({ next, givenOn, text }: SheetFacts, dates: SpokenDates): SpokenVisit {
  if (next.kind === 'course_ends') return undated('course_ends');
  if (next.kind === 'unknown') return undated('call_first');
  if (next.kind === 'booked') {
    const practitioner = next.practitionerName;
    return { kind: 'booked', when: dates.dayAndTime(next.startsLocal), values: { practitioner } };
  }
  const { window } = next;
  if (window.blocked?.ruleId === unhealedReactionRule.id) return undated('skin_first');
  // Something else has to be settled first; what it is does not belong on a sheet for the wall.
  if (window.blocked || window.noRule) return undated('call_first');
  const { earliest, idealFrom, idealTo } = window;
  if (idealTo < givenOn) return undated('overdue');
  const [from, to] = [dates.moment({ onDate: idealFrom }), dates.moment({ onDate: idealTo })];
  return {
    kind: 'best_days',
    when: idealFrom === idealTo ? from : (fillPlaces(text.frame.between, { from, to }) ?? from),
    values: { earliest: dates.moment({ onDate: earliest }) },
  };
}
