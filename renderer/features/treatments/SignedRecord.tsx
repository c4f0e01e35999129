import { Table, Title } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { devices, endpointNames } from '../../../shared/clinical/devices.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import type { TreatmentFields } from '../../../shared/schemas/treatments.ts';
import { api } from '../../api/api.ts';
import { formatDay, formatInstant, formatTime } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { KeptChecks } from '../alerts/KeptChecks.tsx';
import { WhatNext } from '../followUps/WhatNext.tsx';
import { GivenSheets } from '../handouts/GivenSheets.tsx';
import { Addenda } from './Addenda.tsx';
import draft from './DraftRecord.module.css';
import { SessionFacts } from './SessionFacts.tsx';
import classes from './SignedRecord.module.css';
import type { TreatmentView } from './treatmentView.ts';

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
        <ZoneTable fields={fields} />
        <dl className={classes.facts}>
          {factsOf(treatment).map(([label, value]) => (
            <div key={label} className={classes.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <KeptChecks checks={treatment.checks} />
        <Addenda treatment={treatment} />
      </div>
      <aside className={draft.side}>
        <WhatNext treatmentId={treatment.id} clientId={treatment.clientId} />
        <GivenSheets treatmentId={treatment.id} clientId={treatment.clientId} />
        <SessionFacts treatment={treatment} />
      </aside>
    </div>
  );
}

function ZoneTable({ fields }: { readonly fields: TreatmentFields }) {
  return (
    <section aria-label={t('Zones')}>
      <Title order={2} mb="xs">
        {t('Zones')}
      </Title>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('Zone')}</Table.Th>
            <Table.Th ta="right">{t('Needle')}</Table.Th>
            <Table.Th ta="right">{t('Passes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.zones.map((row) => (
            <Table.Tr key={row.zone}>
              <Table.Td>{zones[row.zone].name}</Table.Td>
              <Table.Td ta="right">
                {t('{needleMillimetres} mm', { needleMillimetres: row.needleMillimetres })}
              </Table.Td>
              <Table.Td ta="right">{row.passes}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function factsOf({ fields, practitionerName }: TreatmentView): ReadonlyArray<readonly [string, string]> {
  const device = [fields.deviceKind === null ? '' : devices[fields.deviceKind].name, fields.deviceName];
  const facts: ReadonlyArray<readonly [string, string]> = [
    [t('Practitioner'), practitionerName],
    [t('Ended at'), formatTime(fields.endedLocal)],
    [t('Device'), device.filter(Boolean).join(', ')],
    [
      t('Lot'),
      t('{lotNumber}, expires {day}', { lotNumber: fields.lotNumber, day: formatDay(fields.lotExpiresOn) }),
    ],
    [t('Single use'), fields.isSingleUseConfirmed ? t('new for this client, thrown away') : ''],
    [t('Anaesthetic'), anaestheticOf(fields)],
    [t('End of needling'), fields.endpoint === null ? '' : endpointNames[fields.endpoint]],
    [t('Reaction'), fields.reaction],
    [t('To be seen first'), fields.isReactionUnhealed ? t('before the next session may be booked') : ''],
    [t('Pain'), fields.pain === null ? t('not asked') : t('{pain} of 10', { pain: fields.pain })],
    [t('On the skin'), fields.topicals],
    [t('Notes'), fields.notes],
  ];
  return facts.filter(([, value]) => value !== '');
}

function anaestheticOf({ anaesthetic, anaestheticPercent, anaestheticMinutes }: TreatmentFields): string {
  return anaesthetic === ''
    ? 'none'
    : t('{anaesthetic}, {anaestheticPercent} %, {anaestheticMinutes} minutes', {
        anaesthetic,
        anaestheticPercent,
        anaestheticMinutes,
      });
}
