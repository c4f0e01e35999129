import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { errorCodeOf, sentenceOf } from '../../api/errors.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { SaverState } from './draftSaver.ts';
import { fieldName } from './fieldNames.ts';
import classes from './SaveState.module.css';

interface SaveStateProps {
  readonly state: SaverState;
  readonly onRetry: () => Promise<number>;
  readonly onReload: () => Promise<void>;
}

/** Quietly says that what was typed is kept; loudly when it is not. */
export function SaveState({ state, onRetry, onReload }: SaveStateProps) {
  if (state.kind === 'failed') {
    const isOther = errorCodeOf(state.error) === 'changed_elsewhere';
    return (
      <Notice tone="alert">
        <p className={classes.sentence}>{sentenceOf(state.error)}</p>
        <Button size="compact-sm" variant="default" onClick={() => void (isOther ? onReload() : onRetry())}>
          {isOther ? t('Show the newer version') : t('Try again')}
        </Button>
      </Notice>
    );
  }
  const [fault] = Object.entries(state.invalid);
  if (fault)
    return (
      <p className={classes.fault} role="status">
        {t('Not kept: {fieldName}. {fault} Everything else is kept.', {
          fieldName: fieldName(fault[0]),
          fault: fault[1],
        })}
      </p>
    );
  const isOnTheWay = state.kind === 'waiting' || state.kind === 'saving';
  return (
    <p className={classes.quiet} role="status">
      {isOnTheWay ? t('Saving…') : <SavedAt at={state.savedAt} />}
    </p>
  );
}

function SavedAt({ at }: { readonly at: number | undefined }) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  if (at === undefined) return t('Kept as you type');
  const format = new Intl.DateTimeFormat(navigator.language, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: clinic.data?.timeZone,
  });
  return t('Saved {format}', { format: format.format(at) });
}
