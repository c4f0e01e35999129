import { useMutation } from '@tanstack/react-query';
import type { Scale } from '../../../shared/clinical/scales/scale.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import type { ScoreRow } from './scoreSeries.ts';
import type { TypedScore } from './typedScore.ts';

interface Saving {
  readonly clientId: ClientId;
  readonly scale: Scale;
  readonly wrong: ScoreRow | undefined;
  readonly onDone: () => void;
}

/** A new score, or a right one in the place of a wrong one. */
export function useSaveScore({ clientId, scale, wrong, onDone }: Saving) {
  const add = useMutation(api.scores.add.mutationOptions());
  const correct = useMutation(api.scores.correct.mutationOptions({ onSuccess: onDone }));
  const mark = useMutation(api.scores.markInError.mutationOptions({ onSuccess: onDone }));
  /** @param onSaved instead of being done, such as going on with the next place */
  const save = (typed: TypedScore & { readonly onDate: string }, onSaved = onDone) => {
    mark.reset();
    const fields = fieldsOf(scale, typed);
    if (wrong) correct.mutate({ id: wrong.id, version: wrong.version, reason: typed.reason, ...fields });
    else add.mutate({ clientId, ...fields }, { onSuccess: onSaved });
  };
  const markInError = (reason: string) => {
    correct.reset();
    if (wrong) mark.mutate({ id: wrong.id, version: wrong.version, reason });
  };
  const failure = add.error ?? correct.error ?? mark.error;
  const errors = fieldErrorsOf(failure);
  return {
    save,
    markInError,
    errors,
    error: Object.keys(errors).length > 0 ? undefined : failure,
    isPending: add.isPending || correct.isPending || mark.isPending,
  };
}

function fieldsOf(
  scale: Scale,
  { place, value, parts, onDate, treatmentId, note }: TypedScore & { readonly onDate: string },
) {
  return {
    scale: scale.id,
    place,
    value: value.trim() === '' ? null : Number(value.replace(',', '.')),
    parts: scale.composed ? parts : null,
    onDate,
    treatmentId,
    note,
  };
}
