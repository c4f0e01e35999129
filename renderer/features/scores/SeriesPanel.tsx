import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { directionOf, valueInWords } from '../../../shared/clinical/scales.ts';
import type { ClientId } from '../../../shared/ids.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { type PhotoRow, smallPhotoAddress } from '../photos/photoTypes.ts';
import { ScoreChart } from './ScoreChart.tsx';
import type { ScoreRow, ScoreSeries } from './scoreSeries.ts';
import classes from './scores.module.css';
import { seriesTitle } from './scoreWords.ts';

interface SeriesPanelProps {
  readonly clientId: ClientId;
  readonly series: ScoreSeries;
  /** The photo to show for a day, where there is one. */
  readonly photoOf: (date: string) => PhotoRow | undefined;
  readonly sessionOf: (date: string) => string;
  /** Absent for whoever may not. */
  readonly onCorrect?: (score: ScoreRow) => void;
}

/** One series: its chart, the photos of those days under it, and the same in a table. */
export function SeriesPanel({ clientId, series, photoOf, sessionOf, onCorrect }: SeriesPanelProps) {
  const { scale, assessor, scores } = series;
  return (
    <section className={classes.panel} aria-label={seriesTitle(series)}>
      <h2 className={classes.title}>{seriesTitle(series)}</h2>
      <p className={classes.soft}>
        {[t('By the {assessor}', { assessor: assessor.toLowerCase() }), directionOf(scale)].join(' · ')}
      </p>
      <div className={classes.drawn}>
        <ScoreChart series={series} />
        <SeriesPhotos {...{ clientId, scores, photoOf }} />
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('Day')}</th>
            <th scope="col">{t('Score')}</th>
            <th scope="col">{t('Note')}</th>
            {onCorrect && <td />}
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => (
            <tr key={score.id}>
              <td>
                <time dateTime={score.onDate}>{formatDay(score.onDate)}</time>
                <div className={classes.soft}>{sessionOf(score.onDate)}</div>
              </td>
              <td className={classes.strong}>{valueInWords(scale, score.value)}</td>
              <td>{score.note}</td>
              {onCorrect && (
                <td>
                  <Button size="compact-sm" variant="subtle" onClick={() => onCorrect(score)}>
                    {t('Correct…')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** In the columns of the chart. */
function SeriesPhotos({
  clientId,
  scores,
  photoOf,
}: Pick<SeriesPanelProps, 'clientId' | 'photoOf'> & { readonly scores: readonly ScoreRow[] }) {
  const photos = scores.map(({ id, onDate }) => ({ id, onDate, photo: photoOf(onDate) }));
  if (photos.every(({ photo }) => photo === undefined)) return null;
  return (
    <Link
      to={`/clients/${clientId}/photos`}
      className={classes.photos}
      aria-label={t('Photos of these days')}
    >
      {photos.map(({ id, onDate, photo }) => (
        <span key={id}>
          {photo && <img src={smallPhotoAddress(photo.hash)} alt={formatDay(onDate)} loading="lazy" />}
        </span>
      ))}
    </Link>
  );
}
