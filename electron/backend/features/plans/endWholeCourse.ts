/** A course whose planned sessions are all signed ends when the desk says so; one that stops earlier needs a reason. */
import type { AppointmentId } from '../../../../shared/ids.ts';
import type { Deps } from '../../deps.ts';
import type { Write } from '../../transact.ts';
import { findTreatment, findTreatmentOfAppointment } from '../treatments/treatments.repo.ts';
import { endPlan } from './endPlan.ts';
import { findPlan } from './plans.repo.ts';

export async function endWholeCourse(write: Write, deps: Deps, visitId: AppointmentId): Promise<void> {
  const treatmentId = await findTreatmentOfAppointment(write.db, visitId);
  const treatment = treatmentId && (await findTreatment(write.db, treatmentId));
  if (!treatment?.planId || !treatment.isSigned) return;
  const plan = await findPlan(write.db, treatment.planId);
  if (plan?.status !== 'active' || plan.plannedCount === null) return;
  if ((treatment.sessionNumber ?? 0) < plan.plannedCount) return;
  await endPlan(write, { plan, status: 'completed', reason: 'All planned sessions are done.', deps });
}
