/** The first columns of every list of clients to be called: who, with her alert, and the number. */
import { IconAlertTriangle, IconPhoneOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { fullName } from '../../shared/schemas/clients.ts';
import { t } from '../i18n/t.ts';
import { ClientName } from './ClientName.tsx';
import classes from './ListedClient.module.css';
import { PhoneLink } from './Particular.tsx';

interface ListedClientProps {
  readonly client: {
    readonly clientId: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly alert: string;
  };
}

export function ListedClient({ client }: ListedClientProps) {
  return (
    <>
      <Link to={`/clients/${client.clientId}`}>
        <ClientName name={fullName(client)} />
      </Link>
      {client.alert && (
        <div className={classes.alert}>
          <IconAlertTriangle size={14} aria-hidden /> {client.alert}
        </div>
      )}
    </>
  );
}

interface ListedPhoneProps {
  readonly client: { readonly phone: string; readonly mayContact: boolean };
}

/** Whoever wants no calls is listed, but there is nothing to call. */
export function ListedPhone({ client: { phone, mayContact } }: ListedPhoneProps) {
  if (!mayContact)
    return (
      <span className={classes.soft}>
        <IconPhoneOff size={14} aria-hidden /> {t('no calls wanted')}
      </span>
    );
  if (phone === '') return <span className={classes.soft}>{t('no number')}</span>;
  return <PhoneLink phone={phone} />;
}

/** The name of a column that speaks for itself to whoever sees it. */
export function HiddenHeading({ children }: { readonly children: string }) {
  return <span className={classes.hidden}>{children}</span>;
}
