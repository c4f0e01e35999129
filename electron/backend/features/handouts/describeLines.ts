/** What the person who edits a sheet should know of each of its lines: its days, when it is printed, what it rests on. */
import { defaultContraindications } from '../../../../shared/clinical/contraindications.ts';
import { devices } from '../../../../shared/clinical/devices.ts';
import type { HealingLine } from '../../../../shared/clinical/healingLine.ts';
import { indications } from '../../../../shared/clinical/indications.ts';
import type {
  LineShape,
  NextVisitKind,
  SheetKind,
  ShippedTiming,
} from '../../../../shared/handoutTexts/shape.ts';
import { sheetShapes } from '../../../../shared/handoutTexts/shapes.ts';
import { citedSources } from '../conditions/citedSources.ts';

const nextNames: Readonly<Record<NextVisitKind, string>> = {
  booked: 'the next visit is booked',
  best_days: 'it is still to be booked',
  overdue: 'the best days have passed',
  skin_first: 'a reaction has to settle first',
  call_first: 'something else has to be settled first',
  course_ends: 'the course is over',
};

export function describeLines(kind: SheetKind, lines: readonly HealingLine[]) {
  return sheetShapes[kind].sections.flatMap((section) =>
    section.lines.map((line) => {
      const timed = healingOf(line.timing, lines);
      const sources = [...(line.sources ?? []), ...(timed?.sources ?? []), ...waitSources(line.timing)];
      return {
        id: line.id,
        isRequired: line.isRequired ?? false,
        days: daysOf(line.timing),
        printedWhen: whenOf(line.only),
        sources: citedSources(sources),
      };
    }),
  );
}

function healingOf(
  timing: ShippedTiming | undefined,
  lines: readonly HealingLine[],
): HealingLine | undefined {
  return timing && 'healing' in timing ? lines.find(({ id }) => id === timing.healing) : undefined;
}

const waitSources = (timing: ShippedTiming | undefined) =>
  timing && 'wait' in timing ? defaultContraindications[timing.wait].sources : [];

/** Where its days come from; '' for a line without days. */
function daysOf(timing: ShippedTiming | undefined): string {
  if (timing === undefined) return '';
  return 'wait' in timing
    ? `Days of the clock “${defaultContraindications[timing.wait].name}”.`
    : 'Days as set under Aftercare.';
}

function whenOf(only: LineShape['only']): string {
  if (only === undefined) return '';
  const parts = [
    only.next && `when ${only.next.map((one) => nextNames[one]).join(', or ')}`,
    only.indications && `for ${only.indications.map((id) => indications[id].name.toLowerCase()).join('; ')}`,
    only.devices && `after ${only.devices.map((id) => devices[id].name.toLowerCase()).join(', ')}`,
    only.isStricter === true && 'for darker skin types',
    only.isStricter === false && 'for the other skin types',
  ];
  return `Printed ${parts.filter(Boolean).join(', ')}.`;
}
