import type { ReactNode } from 'react';
import { valueInWords } from '../../../shared/clinical/scales.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { photoAddress, smallPhotoAddress, type ViewRow } from '../photos/photoTypes.ts';
import type { ScoreSeries } from '../scores/scoreSeries.ts';
import { seriesTitle } from '../scores/scoreWords.ts';
import type { ProgressColumn } from './progressColumns.ts';
import { idealDays, windowWords } from './progressWords.ts';
import './progress.css';

interface ProgressTableProps {
  readonly columns: readonly ProgressColumn[];
  /** Of the whole plan, so that every part of a long table has the same rows. */
  readonly all: readonly ProgressColumn[];
  readonly series: readonly ScoreSeries[];
  /** The view that is shown; absent: no photos. */
  readonly view: ViewRow | undefined;
  readonly isPrinted?: boolean;
}

/** Sessions from left to right; what was done, seen and scored from top to bottom. */
export function ProgressTable({ columns, all, series, view, isPrinted = false }: ProgressTableProps) {
  const row = (title: string, cell: (column: ProgressColumn) => ReactNode) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      {columns.map((column) => (
        <td key={column.date}>{cell(column)}</td>
      ))}
    </tr>
  );
  const treated = [...new Set(all.flatMap(({ session }) => session?.zones.map(({ zone }) => zone) ?? []))];
  return (
    <table className="progress-table">
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.date} scope="col">
              <ColumnHead column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view && row(view.name, (column) => <ColumnPhoto {...{ column, view, isPrinted }} />)}
        {treated.map((zone) =>
          row(zones[zone].name, ({ session }) => {
            const done = session?.zones.find((one) => one.zone === zone);
            return (
              done &&
              t('{length} mm, {passes} passes', { length: done.needleMillimetres, passes: done.passes })
            );
          }),
        )}
        {series.map((one) =>
          row(seriesTitle(one), ({ scores }) => {
            const score = scores.findLast(({ id }) => one.scores.some((other) => other.id === id));
            return score && <strong>{valueInWords(one.scale, score.value)}</strong>;
          }),
        )}
        {row(t('Pain, 0 to 10'), ({ session }) => session?.pain ?? '')}
        {row(t('Reaction'), ({ session }) => session && <Reaction {...session} />)}
      </tbody>
    </table>
  );
}

function ColumnHead({ column: { date, session } }: { readonly column: ProgressColumn }) {
  const ideal = session ? idealDays(session) : '';
  return (
    <>
      <span className="progress-session">
        {session ? t('Session {number}', { number: session.number }) : t('Between sessions')}
      </span>
      <time dateTime={date}>{formatDay(date)}</time>
      {session && (
        <span className="progress-window" data-verdict={session.window?.verdict}>
          {windowWords(session)}
        </span>
      )}
      {ideal && <span className="progress-soft">{t('Ideal: {days}', { days: ideal })}</span>}
    </>
  );
}

interface ColumnPhotoProps {
  readonly column: ProgressColumn;
  readonly view: ViewRow;
  readonly isPrinted: boolean;
}

function ColumnPhoto({ column: { photos, date }, view, isPrinted }: ColumnPhotoProps) {
  const photo = photos.find((one) => one.view === view.key);
  if (!photo) return <span className="progress-soft">{t('none')}</span>;
  const address = isPrinted ? photoAddress(photo.hash) : smallPhotoAddress(photo.hash);
  return <img className="progress-photo" src={address} alt={`${view.name}, ${formatDay(date)}`} />;
}

function Reaction({
  reaction,
  isReactionUnhealed,
}: {
  readonly reaction: string;
  readonly isReactionUnhealed: boolean;
}) {
  return (
    <>
      {reaction}
      {isReactionUnhealed && <strong className="progress-unhealed">{t('To be seen again')}</strong>}
    </>
  );
}
