import { Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { endpointNames } from '../../../shared/clinical/devices.ts';
import { zones } from '../../../shared/clinical/zones.ts';
import type { TreatmentFields } from '../../../shared/schemas/treatments.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { FactList } from './FactList.tsx';
import type { Fact } from './recordFacts.ts';
import classes from './SessionFacts.module.css';
import type { TreatmentView } from './treatmentView.ts';

interface LastTimeProps {
  readonly treatment: TreatmentView;
  readonly flush: () => Promise<number>;
  readonly onFilled: () => Promise<void>;
  /** Nothing is filled in yet, so that copying is the likely next step. */
  readonly isEmpty: boolean;
}

/** What was done and seen at the session before, and one button to do the same. */
export function LastTime({ treatment, flush, onFilled, isEmpty }: LastTimeProps) {
  const { id, last } = treatment;
  const fill = useMutation(api.treatments.sameAsLast.mutationOptions({ onSuccess: onFilled }));
  if (!last) return null;
  return (
    <section aria-label={t('Last time')} className={classes.facts}>
      <Title order={3}>{t('Last time, {day}', { day: formatDay(last.fields.performedOn) })}</Title>
      <Button
        variant={isEmpty ? 'light' : 'default'}
        loading={fill.isPending}
        onClick={async () => fill.mutate({ id, version: await flush() })}
      >
        {t('Same as last time')}
      </Button>
      <ErrorNotice error={fill.error} />
      <FactList facts={lastFacts(last.fields)} isNarrow />
    </section>
  );
}

function lastFacts(fields: TreatmentFields): readonly Fact[] {
  const areas = fields.zones.map((row) =>
    t('{name} {needleMillimetres} mm × {passes}', {
      name: zones[row.zone].name,
      needleMillimetres: row.needleMillimetres,
      passes: row.passes,
    }),
  );
  return [
    [t('Zones'), areas.join('\n')],
    [t('Device'), fields.deviceName],
    ['End', fields.endpoint === null ? '' : endpointNames[fields.endpoint]],
    [t('Reaction'), fields.reaction],
    [t('Pain'), fields.pain === null ? '' : t('{pain} of 10', { pain: fields.pain })],
    [t('Notes'), fields.notes],
  ];
}
