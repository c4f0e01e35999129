import { useQuery } from '@tanstack/react-query';
import type { IndicationId } from '../../../shared/clinical/indications.ts';
import { api } from '../../api/api.ts';
import { formatInstant } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './ProtocolsSettings.module.css';

const actionNames: Readonly<Record<string, string>> = {
  'protocols.save': t('own figures'),
  'protocols.restore': t('back to the cited figures'),
};

/** Who changed this protocol, when and why. Nothing is shown while nobody has. */
export function ProtocolHistory({ indication }: { readonly indication: IndicationId }) {
  const clinic = useQuery(api.clinic.get.queryOptions());
  const history = useQuery(api.protocols.history.queryOptions({ indication }));
  const timeZone = clinic.data?.timeZone;
  if (!history.data || history.data.length === 0 || !timeZone) return null;
  return (
    <section aria-label={t('History')} className={classes.history}>
      <h3>{t('History')}</h3>
      <ul>
        {history.data.map((entry) => (
          <li key={entry.sequence}>
            {formatInstant(entry.at, timeZone)}, {entry.staffName}:{' '}
            {actionNames[entry.action] ?? entry.action}
            {entry.reason && <q>{entry.reason}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
