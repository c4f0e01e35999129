import { Button, Title } from '@mantine/core';
import { IconPrinter, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../api/api.ts';
import { formatInstant } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { KeptChecks } from '../alerts/KeptChecks.tsx';
import { WhatNext } from '../followUps/WhatNext.tsx';
import { GivenSheets } from '../handouts/GivenSheets.tsx';
import { Addenda } from './Addenda.tsx';
import { AdverseEvents } from './AdverseEvents.tsx';
import { BodyMap } from './BodyMap.tsx';
import draft from './DraftRecord.module.css';
import { FactList } from './FactList.tsx';
import { factsOf } from './recordFacts.ts';
import { SessionFacts } from './SessionFacts.tsx';
import classes from './SignedRecord.module.css';
import type { TreatmentView } from './treatmentView.ts';
import { ZoneTable } from './ZoneTable.tsx';

/** The record as it was signed, what was added since, and what comes next. */
export function SignedRecord({ treatment }: { readonly treatment: TreatmentView }) {
  const { fields } = treatment;
  const clinic = useQuery(api.clinic.get.queryOptions());
  const signedAt =
    clinic.data && treatment.signedAt !== null ? formatInstant(treatment.signedAt, clinic.data.timeZone) : '';
  return (
    <div className={draft.layout}>
      <div className={draft.form}>
        {!treatment.isSealIntact && (
          <Notice tone="alert">
            {t(
              'This record is not as it was signed: something outside Rollcall changed it. Go back to a backup from before, and tell the owner.',
            )}
          </Notice>
        )}
        <p className={classes.signed}>
          <IconRosetteDiscountCheck size={18} stroke={1.75} aria-hidden />
          {t('Signed by {signedByName}, {signedAt}. It stays as it is; corrections are added below.', {
            signedByName: treatment.signedByName,
            signedAt,
          })}
        </p>
        {treatment.override && (
          <Notice tone="warn">
            {t('Signed although: {despite} Reason: {reason}', {
              despite: treatment.override.despite.join(' '),
              reason: treatment.override.reason,
            })}
          </Notice>
        )}
        <section aria-label={t('Zones')} className={draft.section}>
          <Title order={2}>{t('Zones')}</Title>
          <BodyMap zones={fields.zones} />
          <ZoneTable zones={fields.zones} className={classes.zones} />
        </section>
        <FactList facts={factsOf(treatment)} />
        <KeptChecks checks={treatment.checks} />
        <Addenda treatment={treatment} />
        <AdverseEvents treatment={treatment} />
      </div>
      <aside className={draft.side}>
        <WhatNext treatmentId={treatment.id} clientId={treatment.clientId} />
        <GivenSheets treatmentId={treatment.id} clientId={treatment.clientId} />
        <SessionFacts treatment={treatment} />
        <Button
          component={Link}
          to={`/print/treatment/${treatment.id}`}
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {t('Print this record')}
        </Button>
      </aside>
    </div>
  );
}
