import { NavLink, Outlet } from 'react-router';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import classes from './SettingsPage.module.css';

const sections = [
  { to: '/settings', label: t('Clinic') },
  { to: '/settings/team', label: t('Team') },
  { to: '/settings/services', label: t('Services and rooms') },
  { to: '/settings/hours', label: t('Hours and absences') },
  { to: '/settings/protocols', label: t('Protocols') },
  { to: '/settings/clocks', label: t('Clocks') },
  { to: '/settings/consents', label: t('Consent forms') },
  { to: '/settings/limits', label: t('Limits') },
  { to: '/settings/products', label: t('Products and lots') },
  { to: '/settings/aftercare', label: t('Aftercare') },
  { to: '/settings/handouts', label: t('Handout texts') },
  { to: '/settings/recall', label: t('Recall') },
  { to: '/settings/photos', label: t('Photos and scores') },
  { to: '/settings/retention', label: t('Keeping records') },
  { to: '/settings/backups', label: t('Backups') },
] as const;

/** What the owner sets up; everybody may read it. */
export function SettingsPage() {
  return (
    <Page title={t('Settings')}>
      <div className={classes.layout}>
        <nav aria-label={t('Settings')}>
          <ul className={classes.sections}>
            {sections.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} end className={classes.section ?? ''}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes.content}>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
