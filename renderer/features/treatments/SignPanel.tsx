import { Button, Textarea } from '@mantine/core';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { DiscardDraft } from './DiscardDraft.tsx';
import classes from './DraftRecord.module.css';
import { SaveState } from './SaveState.tsx';
import type { TreatmentView } from './treatmentView.ts';
import type { useDraft } from './useDraft.ts';
import type { useSigning } from './useSigning.ts';

interface SignPanelProps {
  readonly treatment: TreatmentView;
  readonly draft: ReturnType<typeof useDraft>;
  readonly signing: ReturnType<typeof useSigning>;
  readonly onRefused: () => void;
}

/** Whether what was typed is kept, what still stands in the way, and the signature. */
export function SignPanel({ treatment, draft, signing, onRefused }: SignPanelProps) {
  const gaps = Object.values(signing.errors);
  return (
    <div className={classes.sign}>
      <SaveState state={draft.state} onRetry={draft.flush} onReload={draft.reload} />
      <ErrorNotice error={signing.error} />
      {gaps.length > 0 && signing.wasTried && (
        <p className={classes.gaps} role="status">
          {gaps[0]}
          {gaps.length > 1 && t(' And {count} more.', { count: gaps.length - 1 })}
        </p>
      )}
      {signing.override.isAsked && (
        <Textarea
          label={t('Why the session took place all the same')}
          description={t('Kept with the signature and shown in the record')}
          autoFocus
          autosize
          minRows={2}
          maxLength={1000}
          value={signing.override.reason}
          onChange={(event) => signing.override.setReason(event.currentTarget.value)}
        />
      )}
      <Button fullWidth loading={signing.isPending} onClick={() => void signing.signRecord(onRefused)}>
        {t('Sign record')}
      </Button>
      <DiscardDraft treatment={treatment} flush={draft.flush} />
    </div>
  );
}
