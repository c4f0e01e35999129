import {
  type GroupNumbers,
  type Measure,
  type MonthNumbers,
  measures,
  measureWords,
  type NumbersReport as Report,
} from '../../../shared/schemas/numbers.ts';
import { t } from '../../i18n/t.ts';
import { MonthBars } from './MonthBars.tsx';
import classes from './numbers.module.css';
import { basisOf, monthName, writtenValue } from './numberWords.ts';

interface NumbersReportProps {
  readonly report: Report;
  readonly isPaper?: boolean;
}

/** Each number with what it means, its months as bars and as a table; then by practitioner, concern and reason. */
export function NumbersReport({ report, isPaper }: NumbersReportProps) {
  return (
    <div className={`${classes.measures} ${isPaper ? classes.paper : ''}`}>
      {measures.map((measure) => (
        <section key={measure} className={classes.measure} aria-label={measureWords[measure].title}>
          <h2>{measureWords[measure].title}</h2>
          <p className={classes.definition}>{measureWords[measure].definition}</p>
          <MonthBars measure={measure} months={report.months} />
          <MonthTable measure={measure} months={report.months} />
        </section>
      ))}
      <Groups
        title={t('By practitioner')}
        groups={report.practitioners}
        shown={['bookedBeforeLeaving', 'onTime', 'sessionsLost', 'noShow', 'overrides']}
      />
      <Groups title={t('By concern')} groups={report.indications} shown={['onTime', 'sessionsLost']} />
      <Reasons reasons={report.reasons} />
    </div>
  );
}

interface MonthTableProps {
  readonly measure: Measure;
  readonly months: readonly MonthNumbers[];
}

function MonthTable({ measure, months }: MonthTableProps) {
  const hasBasis = measureWords[measure].reads !== 'count';
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('Month')}</th>
          <th scope="col">{measureWords[measure].title}</th>
          {hasBasis && <th scope="col">{t('Counted')}</th>}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, values }) => (
          <tr key={month}>
            <th scope="row">{monthName(month)}</th>
            <td className={classes.strong}>{writtenValue(measure, values[measure])}</td>
            {hasBasis && <td>{basisOf(measure, values[measure])}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly groups: readonly GroupNumbers[];
  readonly shown: readonly Measure[];
}

function Groups({ title, groups, shown }: GroupsProps) {
  if (groups.length === 0) return null;
  return (
    <section className={classes.group} aria-label={title}>
      <h2>{title}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('Name')}</th>
            {shown.map((measure) => (
              <th key={measure} scope="col">
                {measureWords[measure].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {shown.map((measure) => (
                <td key={measure}>
                  {[writtenValue(measure, values[measure]), basisOf(measure, values[measure])]
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const reasonsShown = 15;

function Reasons({ reasons }: Pick<Report, 'reasons'>) {
  if (reasons.length === 0) return null;
  const rest = reasons.slice(reasonsShown).reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={classes.group} aria-label={t('Reasons for overrides')}>
      <h2>{t('Reasons for overrides')}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('Reason')}</th>
            <th scope="col">{t('How often')}</th>
          </tr>
        </thead>
        <tbody>
          {reasons.slice(0, reasonsShown).map(({ reason, count }) => (
            <tr key={reason}>
              <th scope="row">{reason}</th>
              <td>{count}</td>
            </tr>
          ))}
          {rest > 0 && (
            <tr>
              <th scope="row">{t('Other reasons')}</th>
              <td>{rest}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
