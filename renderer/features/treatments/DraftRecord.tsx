import { Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { whatIsMissing } from '../../../shared/schemas/treatments.ts';
import { api } from '../../api/api.ts';
import { errorCodeOf, fieldErrorsOf } from '../../api/errors.ts';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { AnaestheticFields } from './AnaestheticFields.tsx';
import { ConcernFields } from './ConcernFields.tsx';
import { DeviceFields } from './DeviceFields.tsx';
import classes from './DraftRecord.module.css';
import { LastTime } from './LastTime.tsx';
import { ResultFields } from './ResultFields.tsx';
import { SaveState } from './SaveState.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import type { DraftFields, FieldErrors, TreatmentView } from './treatmentView.ts';
import { useDraft } from './useDraft.ts';
import { ZoneFields } from './ZoneFields.tsx';

/** The form. Everything may be left open until it is signed; then each gap says beside its field what it wants. */
export function DraftRecord({ treatment }: { readonly treatment: TreatmentView }) {
  const { id } = treatment;
  const draft = useDraft(treatment);
  const form = useRef<HTMLFormElement>(null);
  const [wasTried, setTried] = useState(false);
  const sign = useMutation(api.treatments.sign.mutationOptions());
  const missing = useMissing(draft.fields, wasTried);
  const errors: FieldErrors = { ...fieldErrorsOf(sign.error), ...missing, ...draft.state.invalid };
  const hasErrors = Object.keys(errors).length > 0;
  const signRecord = async () => {
    setTried(true);
    const version = await draft.flush();
    sign.mutate({ id, version }, { onError: () => focusFirstError(form.current) });
  };
  const part = {
    fields: draft.fields,
    errors,
    onChange: (changes: Partial<DraftFields>) => {
      // What was refused is asked again on signing; a stale sentence beside a corrected field only confuses.
      if (sign.isError) sign.reset();
      draft.change(changes);
    },
  };
  return (
    <form ref={form} className={classes.layout} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={classes.form}>
        <Section title="Concern">
          <ConcernFields {...part} />
        </Section>
        <Section title="Zones">
          <ZoneFields {...part} />
        </Section>
        <Section title="Device">
          <DeviceFields {...part} />
        </Section>
        <Section title="Anaesthetic">
          <AnaestheticFields {...part} />
        </Section>
        <Section title="Result">
          <ResultFields {...part} />
        </Section>
      </div>
      <aside className={classes.side}>
        <SessionFacts treatment={treatment} />
        <LastTime
          treatment={treatment}
          flush={draft.flush}
          onFilled={draft.reload}
          isEmpty={draft.fields.zones.length === 0}
        />
        <div className={classes.sign}>
          <SaveState state={draft.state} onRetry={draft.flush} onReload={draft.reload} />
          <ErrorNotice error={hasErrors && errorCodeOf(sign.error) ? undefined : sign.error} />
          {hasErrors && wasTried && (
            <p className={classes.gaps} role="status">
              {Object.values(errors)[0]}
              {Object.keys(errors).length > 1 && ` And ${Object.keys(errors).length - 1} more.`}
            </p>
          )}
          <Button fullWidth loading={sign.isPending} onClick={() => void signRecord()}>
            Sign record
          </Button>
          <DiscardDraft id={id} clientId={treatment.clientId} flush={draft.flush} />
        </div>
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

/** What is missing, kept up to date once somebody has tried to sign. */
function useMissing(fields: DraftFields, wasTried: boolean): FieldErrors {
  const today = useClinicToday();
  if (!wasTried || today === '') return {};
  return Object.fromEntries(
    Object.entries(whatIsMissing({ ...fields, zones: fields.zones.map(asTreated) }, today)),
  );
}
const asTreated = (row: DraftFields['zones'][number]) => ({
  ...row,
  needleMillimetres: row.needleMillimetres ?? 0,
  passes: row.passes ?? 0,
});

function focusFirstError(form: HTMLFormElement | null) {
  requestAnimationFrame(() => {
    form
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input, [data-invalid] button')
      ?.focus();
  });
}

interface DiscardProps {
  readonly id: TreatmentView['id'];
  readonly clientId: TreatmentView['clientId'];
  readonly flush: () => Promise<number>;
}

/** For a record begun by mistake: asks once, in place. */
function DiscardDraft({ id, clientId, flush }: DiscardProps) {
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const discard = useMutation(
    api.treatments.discard.mutationOptions({ onSuccess: () => navigate(`/clients/${clientId}`) }),
  );
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => setAsking(false), 5000);
    return () => clearTimeout(timer);
  }, [isAsking]);
  const press = async () => {
    if (isAsking) discard.mutate({ id, version: await flush() });
    else setAsking(true);
  };
  return (
    <>
      <ErrorNotice error={discard.error} />
      <Button
        variant="subtle"
        color="gray"
        fullWidth
        loading={discard.isPending}
        onClick={() => void press()}
      >
        {isAsking ? 'Throw this draft away for good?' : 'Started by mistake'}
      </Button>
    </>
  );
}
