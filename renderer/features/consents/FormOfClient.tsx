import { Button } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ClientId } from '../../../shared/ids.ts';
import { t } from '../../i18n/t.ts';
import classes from './ConsentsTab.module.css';
import type { ConsentView } from './ConsentsTab.tsx';
import { RecordPaper } from './RecordPaper.tsx';
import { SignedConsent } from './SignedConsent.tsx';

interface FormOfClientProps {
  readonly clientId: ClientId;
  readonly form: { readonly form: string; readonly title: string; readonly isUsed: boolean };
  /** The latest first. */
  readonly signed: readonly ConsentView[];
}

/** One form: what holds, the ways to have it signed, and what was signed before. */
export function FormOfClient({ clientId, form: { form, title, isUsed }, signed }: FormOfClientProps) {
  const [isPaper, setPaper] = useState(false);
  const current = signed.filter(({ state }) => state === 'valid');
  const over = signed.filter(({ state }) => state !== 'valid');
  return (
    <section className={classes.form} aria-label={title}>
      <header className={classes.head}>
        <h2>{title}</h2>
        {isUsed && (
          <div className={classes.actions}>
            <Button
              component={Link}
              to={`/clients/${clientId}/consents/sign/${form}`}
              size="compact-sm"
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
            >
              {t('Sign on screen')}
            </Button>
            <Button
              component={Link}
              to={`/print/consents/blank?client=${clientId}&form=${form}`}
              size="compact-sm"
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
            >
              {t('Print to sign')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setPaper(true)}>
              {t('Signed on paper…')}
            </Button>
          </div>
        )}
      </header>
      {current.length === 0 && <p className={classes.none}>{t('No valid consent.')}</p>}
      {current.map((consent) => (
        <SignedConsent key={consent.id} consent={consent} />
      ))}
      {over.length > 0 && (
        <details className={classes.over}>
          <summary>{t('Earlier ({count})', { count: over.length })}</summary>
          {over.map((consent) => (
            <SignedConsent key={consent.id} consent={consent} />
          ))}
        </details>
      )}
      {isPaper && <RecordPaper clientId={clientId} form={form} onClose={() => setPaper(false)} />}
    </section>
  );
}
