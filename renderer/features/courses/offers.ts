/**
 * What a change of one visit makes worth asking: the rest of its course may have to move, and its time may suit somebody
 * who waits. Offered once, on whichever screen the change was made.
 */
import type { AppointmentId } from '../../../shared/ids.ts';
import type { FreedGapInput } from '../../../shared/schemas/waitlist.ts';
import { api, queryClient } from '../../api/api.ts';
import type { ProposedReflow } from './courseTypes.ts';
import { changesOf } from './reflowChanges.ts';

export type Offer =
  | { readonly kind: 'reflow'; readonly appointmentId: AppointmentId }
  | { readonly kind: 'freed'; readonly gap: FreedGapInput };

let offer: Offer | undefined;
const listeners = new Set<() => void>();

export function showOffer(next: Offer | undefined): void {
  offer = next;
  for (const listener of listeners) listener();
}

export const currentOffer = (): Offer | undefined => offer;

export function onOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens only where something follows from the change. */
export async function offerReflow(appointmentId: AppointmentId): Promise<void> {
  const question = api.appointments.proposeReflow.queryOptions({ appointmentId }, { staleTime: 0 });
  const proposed: ProposedReflow = await queryClient.fetchQuery(question);
  if (changesOf(proposed).length > 0) showOffer({ kind: 'reflow', appointmentId });
}

/** How many on the waiting list could take this time. */
export async function countWaitingFor(gap: FreedGapInput): Promise<number> {
  const question = api.waitlist.matchesFor.queryOptions(gap, { staleTime: 0 });
  return (await queryClient.fetchQuery(question)).length;
}
