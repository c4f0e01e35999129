import { Title } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { t } from '../../i18n/t.ts';
import { AnaestheticFields } from './AnaestheticFields.tsx';
import { ConcernFields } from './ConcernFields.tsx';
import { DeviceFields } from './DeviceFields.tsx';
import classes from './DraftRecord.module.css';
import { LastTime } from './LastTime.tsx';
import { ResultFields } from './ResultFields.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import { SignPanel } from './SignPanel.tsx';
import { SupplyFields } from './SupplyFields.tsx';
import type { TreatmentView } from './treatmentView.ts';
import { useDraft } from './useDraft.ts';
import { useSigning } from './useSigning.ts';
import { ZoneFields } from './ZoneFields.tsx';

/** The form. Everything may be left open until it is signed; then each gap says beside its field what it wants. */
export function DraftRecord({ treatment }: { readonly treatment: TreatmentView }) {
  const draft = useDraft(treatment);
  const signing = useSigning(treatment.id, draft);
  const form = useRef<HTMLFormElement>(null);
  const part = { fields: draft.fields, errors: signing.errors, onChange: signing.change };
  return (
    <form ref={form} className={classes.layout} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={classes.form}>
        <Section title={t('Concern')}>
          <ConcernFields {...part} />
        </Section>
        <Section title={t('Zones')}>
          <ZoneFields {...part} />
        </Section>
        <Section title={t('Device')}>
          <DeviceFields {...part} />
        </Section>
        <Section title={t('Anaesthetic')}>
          <AnaestheticFields {...part} clientId={treatment.clientId} />
        </Section>
        <Section title={t('Products')}>
          <SupplyFields {...part} clientId={treatment.clientId} />
        </Section>
        <Section title={t('Result')}>
          <ResultFields {...part} />
        </Section>
      </div>
      <aside className={classes.side}>
        <SessionFacts treatment={treatment} />
        <LastTime
          treatment={treatment}
          flush={draft.flush}
          onFilled={async () => {
            signing.forgetRefusal();
            await draft.reload();
          }}
          isEmpty={draft.fields.zones.length === 0}
        />
        <SignPanel
          treatment={treatment}
          draft={draft}
          signing={signing}
          onRefused={() => focusFirstError(form.current)}
        />
      </aside>
    </form>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={title}>
      <Title order={2}>{title}</Title>
      {children}
    </section>
  );
}

function focusFirstError(form: HTMLFormElement | null) {
  requestAnimationFrame(() => {
    form
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input, [data-invalid] button')
      ?.focus();
  });
}
