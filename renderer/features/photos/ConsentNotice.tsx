import { Button, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { consentKindNames } from '../../../shared/schemas/consents.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import classes from './photos.module.css';
import type { PhotosOfClient } from './photoTypes.ts';

interface ConsentNoticeProps {
  readonly clientId: ClientId;
  readonly consent: PhotosOfClient['consent'];
  /** Why photos are taken without one, while there is none. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly mayAdd: boolean;
}

/** What the client has agreed to about her photos; without a consent, why one is taken all the same. */
export function ConsentNotice({ clientId, consent, reason, onReason, mayAdd }: ConsentNoticeProps) {
  const toConsents = (
    <Button component={Link} to={`/clients/${clientId}/consents`} size="compact-sm" variant="default">
      {t('Consents')}
    </Button>
  );
  if (consent.uses.includes('photo_record'))
    return (
      <p className={classes.consent}>
        {t('Agreed to: {uses}.', { uses: consent.uses.map((use) => consentKindNames[use]).join(', ') })}
      </p>
    );
  return (
    <Notice tone="warn" action={toConsents}>
      {consent.isWithdrawn
        ? t('The client has taken back the consent for photos. They are neither printed nor copied out.')
        : t('No consent for photos is in force. Have it signed before one is taken.')}
      {mayAdd && (
        <TextInput
          className={classes.reason ?? ''}
          label={t('Why a photo is taken without it')}
          placeholder={t('Such as: signed on paper today, form follows')}
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      )}
    </Notice>
  );
}
