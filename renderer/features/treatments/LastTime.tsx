import { Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { zones } from '../../../shared/clinical/zones.ts';
import { endpointNames, type TreatmentFields } from '../../../shared/schemas/treatments.ts';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { formatDay } from '../../components/formatDay.ts';
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
    <section aria-label="Last time" className={classes.facts}>
      <Title order={3}>Last time, {formatDay(last.fields.performedOn)}</Title>
      <Button
        variant={isEmpty ? 'light' : 'default'}
        loading={fill.isPending}
        onClick={async () => fill.mutate({ id, version: await flush() })}
      >
        Same as last time
      </Button>
      <ErrorNotice error={fill.error} />
      <dl className={classes.facts}>
        {lastFacts(last.fields).map(([label, value]) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function lastFacts(fields: TreatmentFields): ReadonlyArray<readonly [string, string]> {
  const areas = fields.zones.map(
    (row) => `${zones[row.zone].name} ${row.needleMillimetres} mm × ${row.passes}`,
  );
  const facts: ReadonlyArray<readonly [string, string]> = [
    ['Zones', areas.join('\n')],
    ['Device', fields.deviceName],
    ['End', fields.endpoint === null ? '' : endpointNames[fields.endpoint]],
    ['Reaction', fields.reaction],
    ['Pain', fields.pain === null ? '' : `${fields.pain} of 10`],
    ['Notes', fields.notes],
  ];
  return facts.filter(([, value]) => value !== '');
}
