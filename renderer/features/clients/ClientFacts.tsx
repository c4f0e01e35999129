import type { ReactNode } from 'react';
import type { ClientFields } from '../../../shared/schemas/clients.ts';
import { formatDay } from '../../components/formatDay.ts';
import classes from './ClientFacts.module.css';

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** The facts at a glance; what is not known is not shown, except the skin type, which ought to be asked. */
export function ClientFacts({ client }: { readonly client: ClientFields }) {
  const facts: ReadonlyArray<readonly [string, ReactNode]> = [
    ['Phone', client.phone && <a href={`tel:${client.phone.replace(/[^\d+]/g, '')}`}>{client.phone}</a>],
    ['E-mail', client.email && <a href={`mailto:${client.email}`}>{client.email}</a>],
    ['Born', formatDay(client.birthDate)],
    ['Fitzpatrick skin type', client.fitzpatrick === null ? 'not asked yet' : roman[client.fitzpatrick]],
    ['Address', client.address],
    ['Contact', client.mayContact ? '' : 'does not want to be called or written to'],
    ['Notes', client.notes],
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
