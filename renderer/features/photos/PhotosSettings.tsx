import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { photoConditions } from '../../../shared/clinical/photoViews.ts';
import { citation } from '../../../shared/clinical/sources.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { ScalesInUse } from '../scores/ScalesInUse.tsx';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';
import { AddView } from './AddView.tsx';
import { PhotoViewRow } from './PhotoViewRow.tsx';
import classes from './photos.module.css';

/** From where photos are taken, and which outcome scales the clinic uses. */
export function PhotosSettings() {
  const isOwner = useMe().role === 'owner';
  const views = useQuery(api.photos.views.queryOptions());
  return (
    <Stack maw="48rem">
      <Title order={2}>{t('Photos and scores')}</Title>
      <OwnerOnly />
      <Title order={3}>{t('Views')}</Title>
      <p className={classes.soft}>
        {t('In the order in which they are taken. {conditions}', { conditions: photoConditions.sentence })}
      </p>
      <p className={classes.soft}>{photoConditions.sources.map(citation).join(' · ')}</p>
      <ErrorNotice error={views.error} onRetry={() => void views.refetch()} />
      <ul className={classes.viewList}>
        {views.data?.map((view) => (
          <PhotoViewRow key={`${view.key} ${view.version}`} view={view} mayEdit={isOwner} />
        ))}
      </ul>
      {isOwner && views.data && <AddView taken={views.data.map(({ key }) => key)} />}
      <ScalesInUse mayEdit={isOwner} />
    </Stack>
  );
}
