import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { PhotoThumb } from './PhotoThumb.tsx';
import classes from './photos.module.css';
import type { PhotoRow, ViewRow } from './photoTypes.ts';

interface PhotoGroupsProps {
  readonly clientId: ClientId;
  /** Those of which the view is known, the latest first. */
  readonly photos: readonly PhotoRow[];
  readonly views: readonly ViewRow[];
  readonly onOpen: (photo: PhotoRow) => void;
}

/** All photos by the day on which they were taken, or those of one view. */
export function PhotoGroups({ clientId, photos, views, onOpen }: PhotoGroupsProps) {
  const [view, setView] = useState('');
  const shown = photos.filter((photo) => view === '' || photo.view === view);
  return (
    <>
      {photos.length > 1 && (
        <Group gap="sm" justify="space-between">
          <ViewFilter {...{ photos, views, view }} onView={setView} />
          <Button
            component={Link}
            to={`/clients/${clientId}/photos/compare${view && `?view=${view}`}`}
            variant="default"
            leftSection={<IconColumns2 size={16} aria-hidden />}
          >
            {t('Compare two dates')}
          </Button>
        </Group>
      )}
      {[...Map.groupBy(shown, (photo) => photo.takenOn)].map(([date, ofDay]) => (
        <PhotoDay key={date} {...{ clientId, date, views, onOpen }} photos={ofDay} />
      ))}
    </>
  );
}

interface ViewFilterProps extends Pick<PhotoGroupsProps, 'photos' | 'views'> {
  readonly view: string;
  readonly onView: (key: string) => void;
}

function ViewFilter({ photos, views, view, onView }: ViewFilterProps) {
  const taken = views.filter(({ key }) => photos.some((photo) => photo.view === key));
  const choices = taken.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('Show')}
      value={view}
      onChange={onView}
      data={[{ value: '', label: t('All views') }, ...choices]}
    />
  );
}

function PhotoDay({ clientId, date, photos, views, onOpen }: PhotoGroupsProps & { readonly date: string }) {
  const treatments = useQuery(api.treatments.ofClient.queryOptions({ clientId }));
  const session = treatments.data?.find((one) => one.isSigned && one.performedOn === date);
  return (
    <section className={classes.day} aria-label={formatDay(date)}>
      <h2 className={classes.dayTitle}>
        <time dateTime={date}>{formatDay(date)}</time>
        {session && (
          <span className={classes.soft}>
            {t('Day of session {number}, {what}', {
              number: session.sessionNumber,
              what: session.indicationName,
            })}
          </span>
        )}
      </h2>
      <div className={classes.grid}>
        {inOrder(photos, views).map((photo) => (
          <PhotoThumb key={photo.id} photo={photo} views={views} onOpen={() => onOpen(photo)} />
        ))}
      </div>
    </section>
  );
}

/** As they are taken: front first. */
function inOrder(photos: readonly PhotoRow[], views: readonly ViewRow[]): PhotoRow[] {
  const place = ({ view }: PhotoRow) => {
    const at = views.findIndex(({ key }) => key === view);
    return at < 0 ? views.length : at;
  };
  return photos.toSorted((one, other) => place(one) - place(other));
}
