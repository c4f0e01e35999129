/** Everything the desk does to a visit, with the way back where there is one. */
import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { AppointmentId } from '../../../shared/ids.ts';
import {
  type BookInput,
  type CancelInput,
  type MoveInput,
  type StepTarget,
  visitStateNames,
} from '../../../shared/schemas/appointments.ts';
import { api, queryClient } from '../../api/api.ts';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { afterVisitChange } from '../courses/afterVisitChange.tsx';
import { undoToast } from './undoToast.tsx';

/** Where the visit was before it was moved. */
export interface MovedFrom {
  readonly id: AppointmentId;
  readonly startsLocal: string;
  readonly practitionerId: NonNullable<MoveInput['practitionerId']>;
  readonly roomId: MoveInput['roomId'];
  readonly durationMinutes: number;
  readonly overrideReason: string | null;
}

const spoken = (local: string) => `${formatDay(local, 'short')}, ${formatTime(local)}`;

export function useVisitActions() {
  const bookMutation = useMutation(api.appointments.book.mutationOptions());
  const moveMutation = useMutation(api.appointments.move.mutationOptions());
  const statusMutation = useMutation(api.appointments.setStatus.mutationOptions());
  const cancelMutation = useMutation(api.appointments.cancel.mutationOptions());
  const setStatus = statusMutation.mutateAsync;

  async function book(input: BookInput) {
    const saved = await bookMutation.mutateAsync(input);
    const warning = saved.warnings.length > 0 ? ` ${saved.warnings.join(' ')}` : '';
    undoToast(t('Booked for {spoken}.{warning}', { spoken: spoken(input.startsLocal), warning }));
    return saved;
  }

  const moveAsync = moveMutation.mutateAsync;
  // The same function each time: the grid is redrawn when it changes.
  const move = useCallback(
    async (input: MoveInput, from: MovedFrom) => {
      const saved = await moveAsync(input);
      const warning = saved.warnings.length > 0 ? ` ${saved.warnings.join(' ')}` : '';
      undoToast(
        input.startsLocal === undefined
          ? t('Changed the visit.{warning}', { warning })
          : t('Moved to {time}.{warning}', { time: spoken(input.startsLocal), warning }),
      );
      void afterVisitChange(saved.id, from);
      return saved;
    },
    [moveAsync],
  );

  async function cancel(input: CancelInput) {
    const saved = await cancelMutation.mutateAsync(input);
    undoToast('Cancelled; the time is free again.');
    void afterVisitChange(saved.id);
    return saved;
  }

  async function step(key: { id: AppointmentId; version: number }, to: StepTarget, reason?: string) {
    const saved = await setStatus({ ...key, to, ...(reason ? { reason } : {}) });
    if (to === 'noshow') {
      undoToast(t('Noted as a no-show; the time is free again.'));
      void afterVisitChange(saved.id);
    } else undoToast(t('Noted: {state}.', { state: visitStateNames[to].toLowerCase() }));
    return saved;
  }

  /** For who has not the visit at hand: where it was is asked for first, so that it can go back there. */
  async function moveById(input: MoveInput) {
    return move(input, await queryClient.fetchQuery(api.appointments.get.queryOptions({ id: input.id })));
  }

  return {
    book,
    move,
    moveById,
    cancel,
    step,
    isBusy:
      bookMutation.isPending ||
      moveMutation.isPending ||
      statusMutation.isPending ||
      cancelMutation.isPending,
    error: statusMutation.error ?? cancelMutation.error,
  };
}
