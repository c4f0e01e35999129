import { Textarea } from '@mantine/core';
import { errorDetailsOf } from '../../api/errors.ts';
import { t } from '../../i18n/t.ts';
import type { BookingDraft, DraftChange } from './bookingDraft.ts';

interface OverrideReasonProps {
  readonly draft: BookingDraft;
  readonly error: unknown;
  readonly onChange: (change: DraftChange) => void;
}

/** Only for those who may: whether they may is said by the refusal. */
export function OverrideReason({ draft, error, onChange }: OverrideReasonProps) {
  if (errorDetailsOf(error).mayOverride !== true && draft.overrideReason === '') return null;
  return (
    <Textarea
      label={t('Reason to book it anyway')}
      description={t('It is kept with the visit.')}
      autosize
      minRows={2}
      value={draft.overrideReason}
      onChange={(event) => onChange({ overrideReason: event.currentTarget.value })}
    />
  );
}
