/** Who is called beside those due for a session: reviews after a finished course, and how the skin is after the last days. */
import { v7 } from 'uuid';
import { defaultHealingLines } from '../../../shared/clinical/healingLines.ts';
import type { IndicationId } from '../../../shared/clinical/indications.ts';
import type { ZoneId } from '../../../shared/clinical/zones.ts';
import type { ClientId, PlanId, TreatmentId } from '../../../shared/ids.ts';
import type { FollowUpWindow, NoFollowUpRule } from '../../../shared/scheduling/followUpWindow.ts';
import {
  maintenanceWindow,
  reactionCheckWindow,
  reviewWindows,
} from '../../../shared/scheduling/recallWindows.ts';
import { addDays, localDateOf } from '../../../shared/scheduling/wallTime.ts';
import type { RecallKind } from '../../../shared/schemas/followUps.ts';
import { insertFollowUp } from '../features/followUps/followUps.repo.ts';
import { demoZone } from './premises.ts';
import type { DemoWriting } from './writeJourney.ts';

export interface HeldSession {
  readonly clientId: ClientId;
  readonly treatmentId: TreatmentId;
  readonly planId: PlanId;
  readonly indication: IndicationId;
  readonly zones: readonly ZoneId[];
  readonly performedOn: string;
  readonly endedLocal: string;
  readonly endsCourse: boolean;
  /** When the next session might be. */
  readonly window: FollowUpWindow | NoFollowUpRule;
}

/** As the migration sets it. */
const daysOnTime = 14;
/** No review is looked for later than this after a session. */
const longestWaitDays = 800;

/** What was due before the last week has been settled; whoever is to keep up a result has been let lie for longer. */
export async function writeRecall(writing: DemoWriting, session: HeldSession): Promise<void> {
  const lately = addDays(localDateOf(writing.now, demoZone), -7);
  if (session.performedOn < addDays(lately, -longestWaitDays)) return;
  for (const { kind, window } of recallAfter(writing, session)) {
    if (window.idealFrom < (kind === 'maintenance' ? addDays(lately, -30) : lately)) continue;
    const { clientId, treatmentId, planId } = session;
    // An id of its own, so that the people and visits that follow are invented as before.
    const id = v7({ msecs: writing.now });
    await insertFollowUp(writing.db, { id, clientId, treatmentId, planId, kind, window, at: writing.now });
  }
}

function recallAfter(
  { protocols }: DemoWriting,
  session: HeldSession,
): ReadonlyArray<{ kind: RecallKind; window: FollowUpWindow }> {
  const { indication, performedOn, endedLocal, zones, endsCourse } = session;
  const check = reactionCheckWindow({
    sessionEndedAt: endedLocal,
    areas: zones,
    lines: defaultHealingLines,
  });
  const end = { protocol: protocols[indication], lastSessionOn: performedOn, daysOnTime };
  const maintenance = endsCourse ? maintenanceWindow(end, session.window) : undefined;
  return [
    ...(check ? [{ kind: 'reaction_check' as const, window: check }] : []),
    ...(endsCourse ? reviewWindows(end).map((window) => ({ kind: 'review' as const, window })) : []),
    ...(maintenance ? [{ kind: 'maintenance' as const, window: maintenance }] : []),
  ];
}
