import { Button, Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { useTabClient } from '../clients/useTabClient.ts';
import { CompareFlicker } from './CompareFlicker.tsx';
import { CompareSideBySide } from './CompareSideBySide.tsx';
import { CompareSlider } from './CompareSlider.tsx';
import classes from './compare.module.css';
import { comparableViews, comparePair, type Pair } from './comparePair.ts';
import type { PhotoRow, ViewRow } from './photoTypes.ts';
import { useLinkedZoom } from './useLinkedZoom.ts';
import { usePhotos } from './usePhotos.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const ways = {
  side: { name: t('Side by side'), Draw: CompareSideBySide },
  slider: { name: t('Slider'), Draw: CompareSlider },
  flicker: { name: t('In turn'), Draw: CompareFlicker },
} as const;
type Way = keyof typeof ways;

/** Two days of one view. The address holds what is compared, so that it can be printed and come back to. */
export function ComparePhotos() {
  const clientId = useTabClient();
  const [search] = useSearchParams();
  const { isLoaded, error, retry, photos, views } = usePhotos(clientId);
  const wish = { view: search.get('view'), a: search.get('a'), b: search.get('b') };
  const pair = comparePair(photos, views, wish);
  if (!isLoaded) return <ErrorNotice error={error} onRetry={retry} />;
  if (!pair)
    return (
      <EmptyState action={<BackButton clientId={clientId} />}>
        {t('Two photos of the same view are needed, such as Front before the course and Front after it.')}
      </EmptyState>
    );
  return <Compared clientId={clientId} pair={pair} offered={comparableViews(photos, views)} />;
}

interface ComparedProps {
  readonly clientId: ClientId;
  readonly pair: Pair;
  readonly offered: readonly ViewRow[];
}

function Compared({ clientId, pair, offered }: ComparedProps) {
  const [way, setWay] = useState<Way>('side');
  const { Draw } = ways[way];
  const { view, earlier, later } = pair;
  return (
    <section aria-label={t('Compare two dates')} className={classes.compare}>
      <Group align="end" gap="sm">
        <PairChoice pair={pair} offered={offered} />
        <SegmentedControl
          aria-label={t('How to compare')}
          value={way}
          onChange={setWay}
          data={Object.entries(ways).map(([value, { name }]) => ({ value: value as Way, label: name }))} // its own keys
        />
        <Group gap="xs" ml="auto">
          <BackButton clientId={clientId} />
          <Button
            component={Link}
            to={`/print/photos?client=${clientId}&a=${earlier.id}&b=${later.id}`}
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
          >
            {t('Print…')}
          </Button>
        </Group>
      </Group>
      <Pictures key={view.key} pair={pair} Draw={Draw} />
    </section>
  );
}

interface PicturesProps {
  readonly pair: Pair;
  readonly Draw: (typeof ways)[Way]['Draw'];
}

/** The zoom outlives another way or another day, and begins anew with another view. */
function Pictures({ pair: { view, earlier, later }, Draw }: PicturesProps) {
  const zoom = useLinkedZoom();
  return (
    <>
      <ZoomButtons zoom={zoom} canDrag={Draw !== CompareSlider} />
      <Draw earlier={earlier} later={later} viewName={view.name} zoom={zoom} />
    </>
  );
}

function BackButton({ clientId }: { readonly clientId: ClientId }) {
  return (
    <Button
      component={Link}
      to={`/clients/${clientId}/photos`}
      variant="subtle"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
    >
      {t('All photos')}
    </Button>
  );
}

function PairChoice({ pair, offered }: Omit<ComparedProps, 'clientId'>) {
  const [, setSearch] = useSearchParams();
  const { view, earlier, later } = pair;
  const choose = (a: string, b: string) => setSearch({ view: view.key, a, b }, { replace: true });
  return (
    <>
      <NativeSelect
        label={t('View')}
        value={view.key}
        data={offered.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(event) => setSearch({ view: event.currentTarget.value }, { replace: true })}
      />
      <DayChoice label={t('Earlier')} chosen={earlier} pair={pair} onChoose={(id) => choose(id, later.id)} />
      <DayChoice label={t('Later')} chosen={later} pair={pair} onChoose={(id) => choose(earlier.id, id)} />
    </>
  );
}

interface DayChoiceProps {
  readonly label: string;
  readonly chosen: PhotoRow;
  readonly pair: Pair;
  readonly onChoose: (id: string) => void;
}

function DayChoice({ label, chosen, pair, onChoose }: DayChoiceProps) {
  return (
    <NativeSelect
      label={label}
      value={chosen.id}
      data={pair.ofView.map(({ id, takenOn, note }) => ({
        value: id,
        label: [formatDay(takenOn), note].filter(Boolean).join(', '),
      }))}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
