import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import { t } from '../../i18n/t.ts';
import classes from './photos.module.css';
import type { Upload } from './useUploads.ts';

const icons = {
  waiting: IconClock,
  sending: IconClock,
  added: IconCheck,
  refused: IconAlertTriangle,
} as const;
const words = {
  waiting: t('waiting'),
  sending: t('is being read…'),
  added: t('added'),
  refused: t('not added'),
} as const;

/** What became of each picture that was brought. It stays until somebody has read it. */
export function UploadList({
  uploads,
  onClear,
}: {
  readonly uploads: readonly Upload[];
  /** Absent where the list goes by itself. */
  readonly onClear?: () => void;
}) {
  if (uploads.length === 0) return null;
  const count = (state: Upload['state']) => uploads.filter((one) => one.state === state).length;
  const open = count('waiting') + count('sending');
  return (
    <section className={classes.uploads} aria-label={t('Pictures being added')}>
      <p className={classes.uploadsHead} role="status">
        {open > 0
          ? t('{done} of {all} pictures read', { done: uploads.length - open, all: uploads.length })
          : t('{added} added, {refused} not added', { added: count('added'), refused: count('refused') })}
        {open === 0 && onClear && (
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t('Close this list')}
          </Button>
        )}
      </p>
      <ul>
        {uploads
          .filter(({ state }) => state !== 'added')
          .map((upload) => (
            <UploadLine key={upload.id} upload={upload} />
          ))}
      </ul>
    </section>
  );
}

function UploadLine({ upload: { name, state, sentence } }: { readonly upload: Upload }) {
  const Icon = icons[state];
  return (
    <li className={classes.upload} data-state={state}>
      <Icon size={16} aria-hidden />
      <span className={classes.fileName}>{name}</span>
      <span>{sentence ?? words[state]}</span>
    </li>
  );
}
