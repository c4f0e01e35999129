import { NavLink, Outlet } from 'react-router';
import { Page } from '../../components/Page.tsx';
import classes from './SettingsPage.module.css';

const sections = [
  { to: '/settings', label: 'Clinic' },
  { to: '/settings/team', label: 'Team' },
  { to: '/settings/services', label: 'Services and rooms' },
  { to: '/settings/hours', label: 'Hours and absences' },
  { to: '/settings/protocols', label: 'Protocols' },
  { to: '/settings/clocks', label: 'Clocks' },
  { to: '/settings/aftercare', label: 'Aftercare' },
  { to: '/settings/recall', label: 'Recall' },
  { to: '/settings/backups', label: 'Backups' },
] as const;

/** What the owner sets up; everybody may read it. */
export function SettingsPage() {
  return (
    <Page title="Settings">
      <div className={classes.layout}>
        <nav aria-label="Settings">
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
