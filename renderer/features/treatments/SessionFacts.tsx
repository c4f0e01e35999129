import { Link } from 'react-router';
import { skinTypes } from '../../../shared/schemas/clients.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { FactList } from './FactList.tsx';
import type { Fact } from './recordFacts.ts';
import classes from './SessionFacts.module.css';
import type { TreatmentView } from './treatmentView.ts';

/** Who lies here: what a practitioner looks up before starting. */
export function SessionFacts({ treatment }: { readonly treatment: TreatmentView }) {
  const { client, plan } = treatment;
  if (!client) return null;
  const session =
    plan &&
    `${plan.sessionNumber}${plan.plannedCount ? t(' of {plannedCount}', { plannedCount: plan.plannedCount }) : ''}`;
  const facts: readonly Fact[] = [
    [t('Session'), session ?? t('choose what is treated')],
    [
      t('Skin type'),
      client.fitzpatrick === null ? t('not asked yet') : (skinTypes[client.fitzpatrick] ?? ''),
    ],
    [t('Born'), formatDay(client.birthDate)],
  ];
  return (
    <section aria-label={t('Client')} className={classes.facts}>
      <FactList facts={facts} isNarrow />
      <Link to={`/clients/${client.id}`} className={classes.link ?? ''}>
        {t('Open the client’s page')}
      </Link>
    </section>
  );
}
