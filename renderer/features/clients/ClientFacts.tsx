import type { ReactNode } from 'react';
import { type ClientFields, skinTypes } from '../../../shared/schemas/clients.ts';
import { formatDay } from '../../components/formatDay.ts';
import { Particular, PhoneLink } from '../../components/Particular.tsx';
import { t } from '../../i18n/t.ts';
import classes from './ClientFacts.module.css';

/** Nothing stays nothing, and has no line. */
const hidden = (fact: ReactNode) => fact && <Particular>{fact}</Particular>;

/** The facts at a glance; what is not known is not shown, except the skin type, which ought to be asked. */
export function ClientFacts({ client }: { readonly client: ClientFields }) {
  const facts: ReadonlyArray<readonly [string, ReactNode]> = [
    [t('Phone'), client.phone && <PhoneLink phone={client.phone} />],
    [t('E-mail'), hidden(client.email && <a href={`mailto:${client.email}`}>{client.email}</a>)],
    [t('Born'), hidden(formatDay(client.birthDate))],
    [
      t('Fitzpatrick skin type'),
      client.fitzpatrick === null ? t('not asked yet') : skinTypes[client.fitzpatrick],
    ],
    [t('Address'), hidden(client.address)],
    [t('Contact'), client.mayContact ? '' : t('does not want to be called or written to')],
    [t('Notes'), hidden(client.notes)],
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
