import type { NeedleRange } from '../../../shared/clinical/protocol.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import classes from './ProtocolsSettings.module.css';
import type { ProtocolItem } from './ProtocolsSettings.tsx';

const gradeNames = {
  A: t('trial, review, law or regulator'),
  B: t('observational study, maker, health service or insurer'),
  C: t('single clinic or seller'),
  clinic: t('your own rule'),
} as const;

function millimetres({ fromMillimetres, toMillimetres }: NeedleRange): string {
  return fromMillimetres === toMillimetres
    ? `${toMillimetres}`
    : t('{fromMillimetres} to {toMillimetres}', { fromMillimetres, toMillimetres });
}

/** What a protocol rests on and where its sources disagree, for whoever is about to change it. */
export function ProtocolDetails({ item }: { readonly item: ProtocolItem }) {
  const { protocol, sources } = item;
  return (
    <div className={classes.details}>
      {protocol.offLabel && <Notice tone="warn">{protocol.offLabel.sentence}</Notice>}
      {protocol.caution && <Notice tone="warn">{protocol.caution}</Notice>}
      {protocol.noRuleBecause && <p>{protocol.noRuleBecause}</p>}
      <p>
        {protocol.outlook === 'maintenance'
          ? t(
              'Comes back with age. Maintenance after the course is the clinic’s choice and off until you set an interval: no trial supports one.',
            )
          : t('Ends as a course, then is reviewed.')}{' '}
        {protocol.disputed}
      </p>
      {protocol.needle && (
        <p>
          {t(
            'Needles in the cited studies: {millimetres} mm. What was used there, not what is allowed here.',
            { millimetres: millimetres(protocol.needle) },
          )}
        </p>
      )}
      <details>
        <summary>{t('{count} sources', { count: sources.length })}</summary>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              {source.address ? (
                <a href={source.address} target="_blank" rel="noreferrer">
                  {source.citation}
                </a>
              ) : (
                source.citation
              )}
              <span className={classes.soft}>, {gradeNames[source.grade]}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
