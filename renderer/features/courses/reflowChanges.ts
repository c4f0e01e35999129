/** What accepting a re-flow would save. Plain values. */
import type { ApplyReflowInput } from '../../../shared/schemas/courses.ts';
import { t } from '../../i18n/t.ts';
import type { ProposedReflow, ReflowLine } from './courseTypes.ts';

type Change = ApplyReflowInput['changes'][number];

/** Every visit with a new place, but for the one that somebody has just moved by hand. */
export function changesOf(proposed: ProposedReflow): Change[] {
  return proposed.lines.flatMap((line, index) => {
    if (!isToMove(proposed, line, index) || !line.after) return [];
    const { startsLocal, practitionerId, roomId } = line.after;
    return [
      { appointmentId: line.appointmentId, version: line.version, startsLocal, practitionerId, roomId },
    ];
  });
}

export function isToMove(proposed: ProposedReflow, line: ReflowLine, index: number): boolean {
  const isDoneAlready = index === 0 && proposed.change === 'moved';
  return line.outcome === 'moved' && !isDoneAlready;
}

/** "Move these 2 visits too", "Book session 2 again and move 2 visits" */
export function acceptWords(proposed: ProposedReflow): string {
  const changes = changesOf(proposed).length;
  const isMadeUp = proposed.lines[0]?.isMadeUpFor === true && proposed.lines[0].after !== null;
  if (!isMadeUp) return t('Move these {count} visits too', { count: changes });
  const again = t('Book session {sessionNumber} again', { sessionNumber: proposed.sessionNumber });
  if (changes === 1) return again;
  return t('{again} and move {count} visits', { again, count: changes - 1 });
}
