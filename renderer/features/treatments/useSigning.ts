import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { whatIsMissing } from '../../../shared/schemas/treatmentGaps.ts';
import { api } from '../../api/api.ts';
import { errorCodeOf, fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import type { DraftFields, FieldErrors, TreatmentView } from './treatmentView.ts';
import type { useDraft } from './useDraft.ts';

/**
 * Signing a draft: what was typed is sent first, and what is missing is said beside its field from the first try on,
 * as long as it is missing.
 */
export function useSigning(id: TreatmentView['id'], draft: ReturnType<typeof useDraft>) {
  const [wasTried, setTried] = useState(false);
  const [overrideReason, setOverrideReason] = useState('');
  const [isReasonAsked, setReasonAsked] = useState(false);
  const sign = useMutation(
    api.treatments.sign.mutationOptions({
      // Asked once, the question stays: what blocks the day does not go away with the next key.
      onError: (refusal) => errorCodeOf(refusal) === 'reason_needed' && setReasonAsked(true),
    }),
  );
  const missing = useMissing(draft.fields, wasTried);
  const refused = fieldErrorsOf(sign.error);
  const errors: FieldErrors = { ...refused, ...missing, ...draft.state.invalid };
  const signRecord = async (onRefused: () => void) => {
    setTried(true);
    const version = await draft.flush();
    // What is signed is what stands in the backend: never less than what stands on the screen.
    if (!draft.isAllSaved()) return onRefused();
    sign.mutate({ id, version, overrideReason }, { onError: onRefused });
  };
  // What was refused is asked again on signing; a stale sentence beside a corrected field only confuses.
  const forgetRefusal = () => {
    if (sign.isError) sign.reset();
  };
  const change = (changes: Partial<DraftFields>) => {
    forgetRefusal();
    draft.change(changes);
  };
  // Refusals without a field have no other place to be told.
  const error = Object.keys(refused).length > 0 ? null : sign.error;
  const override = { isAsked: isReasonAsked, reason: overrideReason, setReason: setOverrideReason };
  return { errors, error, wasTried, isPending: sign.isPending, override, signRecord, change, forgetRefusal };
}

function useMissing(fields: DraftFields, wasTried: boolean): FieldErrors {
  const today = useClinicToday();
  if (!wasTried || today === '') return {};
  return { ...whatIsMissing({ ...fields, zones: fields.zones.map(asTreated) }, today) };
}

const asTreated = (row: DraftFields['zones'][number]) => ({
  ...row,
  needleMillimetres: row.needleMillimetres ?? 0,
  passes: row.passes ?? 0,
});
