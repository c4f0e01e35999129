import { t } from '../../i18n/t.ts';
import classes from './SettingsList.module.css';

const gradeNames = {
  A: t('trial, review, law or regulator'),
  B: t('observational study, maker, health service or insurer'),
  C: t('single clinic or seller'),
  clinic: t('your own rule'),
} as const;

interface CitedSource {
  readonly id: string;
  readonly citation: string;
  /** Empty: it is not on the web. */
  readonly address: string;
  readonly grade: keyof typeof gradeNames;
}

/** What a figure or a sentence rests on, and how far each source can be leaned on. */
export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }) {
  if (sources.length === 0)
    return <p className={classes.soft}>{t('Customary on aftercare sheets; no source is cited for it.')}</p>;
  return (
    <details>
      <summary>{t('{count} sources', { count: sources.length })}</summary>
      <ul className={classes.list}>
        {sources.map((source) => (
          <li key={source.id}>
            {source.address === '' ? (
              source.citation
            ) : (
              <a href={source.address} target="_blank" rel="noreferrer">
                {source.citation}
              </a>
            )}
            <span className={classes.soft}>, {gradeNames[source.grade]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
