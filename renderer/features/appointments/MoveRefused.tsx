import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { errorDetailsOf } from '../../api/errors.ts';
import { ClientName } from '../../components/ClientName.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { SidePanel } from './SidePanel.tsx';

/** A move that was refused: the visit is back where it was. Those who may give a reason and move it anyway. */
export function MoveRefused({
  name,
  startsLocal,
  error,
  onMove,
  onClose,
}: {
  readonly name: string;
  readonly startsLocal: string;
  readonly error: unknown;
  /** To another time, or to the same one with a reason. */
  readonly onMove: (to: { readonly startsLocal: string; readonly reason?: string }) => void;
  readonly onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const { mayOverride, nearestFree } = errorDetailsOf(error);
  return (
    <SidePanel title={t('Not moved')} onClose={onClose} focusKey={startsLocal}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onMove({ startsLocal, reason });
        }}
      >
        <Stack gap="sm">
          <p style={{ margin: 0 }}>
            <strong>
              <ClientName name={name} />
            </strong>{' '}
            {t('stays where the visit was. Wanted: {day}, {time}.', {
              day: formatDay(startsLocal, 'short'),
              time: formatTime(startsLocal),
            })}
          </p>
          <ErrorNotice error={error} />
          {typeof nearestFree === 'string' && (
            <Button onClick={() => onMove({ startsLocal: nearestFree })}>
              {t('Move to {day}, {time}', {
                day: formatDay(nearestFree, 'short'),
                time: formatTime(nearestFree),
              })}
            </Button>
          )}
          {mayOverride === true && (
            <>
              <Textarea
                label={t('Reason to move it anyway')}
                description={t('It is kept with the visit.')}
                data-autofocus
                autosize
                minRows={2}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              <Button type="submit" disabled={reason.trim() === ''}>
                {t('Move it anyway')}
              </Button>
            </>
          )}
          <Button variant="default" onClick={onClose}>
            {t('Leave it where it is')}
          </Button>
        </Stack>
      </form>
    </SidePanel>
  );
}
