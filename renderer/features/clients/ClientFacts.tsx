import type { ReactNode } from 'react';
import { type ClientFields, skinTypes } from '../../../shared/schemas/clients.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './ClientFacts.module.css';

/** The facts at a glance; what is not known is not shown, except the skin type, which ought to be asked. */
export function ClientFacts({ client }: { readonly client: ClientFields }) {
  const facts: ReadonlyArray<readonly [string, ReactNode]> = [
    [t('Phone'), client.phone && <a href={`tel:${client.phone.replace(/[^\d+]/g, '')}`}>{client.phone}</a>],
    [t('E-mail'), client.email && <a href={`mailto:${client.email}`}>{client.email}</a>],
    [t('Born'), formatDay(client.birthDate)],
    [
      t('Fitzpatrick skin type'),
      client.fitzpatrick === null ? t('not asked yet') : skinTypes[client.fitzpatrick],
    ],
    [t('Address'), client.address],
    [t('Contact'), client.mayContact ? '' : t('does not want to be called or written to')],
    [t('Notes'), client.notes],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label} className={classes.fact} data-wide={label === 'Notes'}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
