import { NavLink } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { t } from '../../i18n/t.ts';
import classes from './ClientTabs.module.css';
import { clientTabs } from './clientTabs.ts';

/** The parts of one client's page, each with an address of its own. */
export function ClientTabs({ clientId }: { readonly clientId: ClientId }) {
  return (
    <nav aria-label={t('Parts of this client’s page')}>
      <ul className={classes.tabs}>
        {clientTabs.map(({ to, label }) => (
          <li key={to}>
            <NavLink
              to={`/clients/${clientId}${to && `/${to}`}`}
              end={to === ''}
              className={classes.tab ?? ''}
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
