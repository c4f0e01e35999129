import { Accordion, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { OpenedForm } from '../settings/OpenedForm.tsx';
import classes from '../settings/SettingsList.module.css';
import { ProtocolDetails } from './ProtocolDetails.tsx';
import { ProtocolForm } from './ProtocolForm.tsx';
import { ProtocolHistory } from './ProtocolHistory.tsx';

export type ProtocolItem = inferRouterOutputs<AppRouter>['protocols']['list'][number];

/** The clinic's rules for each concern: when the next session may be, should be and is late, and what that rests on. */
export function ProtocolsSettings() {
  const mayEdit = useMe().role !== 'front_desk';
  const list = useQuery(api.protocols.list.queryOptions());
  return (
    <section className={classes.page}>
      <Title order={2}>{t('Protocols')}</Title>
      <p className={classes.lead}>
        {t(
          'These decide every follow-up window. A change also moves the windows of clients who are waited for; visits in the calendar stay where they are.',
        )}
      </p>
      <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      <Accordion variant="default" chevronPosition="left">
        {list.data?.map((item) => (
          <Accordion.Item key={item.protocol.indication} value={item.protocol.indication}>
            <Accordion.Control>
              <span className={classes.row}>
                <strong>{item.name}</strong>
                <span>{daysWords(item)}</span>
                <span className={classes.marks}>
                  {item.protocol.offLabel && <span className={classes.caution}>{t('off-label')}</span>}
                  {item.protocol.edit && <span className={classes.edited}>{t('your figures')}</span>}
                </span>
              </span>
            </Accordion.Control>
            <Accordion.Panel>
              <div className={classes.page}>
                <ProtocolDetails item={item} />
                {mayEdit && (
                  <OpenedForm item={item}>
                    {(opened, onSaved) => <ProtocolForm item={opened} onSaved={onSaved} />}
                  </OpenedForm>
                )}
                <ProtocolHistory indication={item.protocol.indication} />
              </div>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}

function daysWords({ protocol }: ProtocolItem): string {
  const { days } = protocol;
  if (!days) return t('no interval');
  const ideal = days.idealFrom === days.idealTo ? `${days.idealFrom}` : `${days.idealFrom}–${days.idealTo}`;
  return t('best day {ideal}, from {floor}, late after {lateAfter}', {
    ideal,
    floor: days.floor,
    lateAfter: days.lateAfter,
  });
}
