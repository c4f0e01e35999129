import { Stack } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { indications } from '../../../shared/clinical/indications.ts';
import { treatmentId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { t } from '../../i18n/t.ts';
import { ClientAlerts } from '../conditions/ClientAlerts.tsx';
import { EarlyNotice } from '../followUps/EarlyNotice.tsx';
import { MarkTreatment } from '../paperPack/MarkTreatment.tsx';
import { DraftRecord } from './DraftRecord.tsx';
import { SignedRecord } from './SignedRecord.tsx';
import type { TreatmentView } from './treatmentView.ts';

/** The record of one session: written until it is signed, read and added to afterwards. */
export function TreatmentPage() {
  const parsed = treatmentId.safeParse(useParams().id);
  const treatment = useQuery(
    api.treatments.get.queryOptions(parsed.success ? { id: parsed.data } : skipToken),
  );
  const data = treatment.data;
  return (
    <Page
      title={data?.client ? fullName(data.client) : t('Session')}
      isClient={Boolean(data?.client)}
      aside={data && <Place treatment={data} />}
    >
      <Stack gap="lg">
        {!parsed.success && <Notice tone="alert">{t('This address leads to no record.')}</Notice>}
        <ErrorNotice error={treatment.error} onRetry={() => void treatment.refetch()} />
        {data && <ClientAlerts clientId={data.clientId} />}
        {data && !data.isSigned && <EarlyNotice clientId={data.clientId} />}
        {data && <MarkTreatment treatment={data} />}
        {data && <Record treatment={data} />}
      </Stack>
    </Page>
  );
}

function Record({ treatment }: { readonly treatment: TreatmentView }) {
  const mayWrite = useMe().role !== 'front_desk';
  if (treatment.isSigned) return <SignedRecord treatment={treatment} />;
  if (mayWrite) return <DraftRecord key={treatment.id} treatment={treatment} />;
  return (
    <Notice tone="info">
      {t('This record is still being written. It can be read here once a practitioner has signed it.')}
    </Notice>
  );
}

/** "Wrinkles, session 2 of 4, 23 Nov 2026" */
function Place({ treatment }: { readonly treatment: TreatmentView }) {
  const { fields, plan } = treatment;
  const session = plan
    ? t('session {sessionNumber}{words}', {
        sessionNumber: plan.sessionNumber,
        words: plan.plannedCount ? t(' of {plannedCount}', { plannedCount: plan.plannedCount }) : '',
      })
    : '';
  const name = fields.indication === '' ? t('New session') : indications[fields.indication].name;
  return [name, session, formatDay(fields.performedOn)].filter(Boolean).join(', ');
}
