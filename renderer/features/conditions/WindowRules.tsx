import { Button, Group, Modal, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { indications } from '../../../shared/clinical/indications.ts';
import { skinTypes } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { RuleRow } from '../settings/RuleRow.tsx';
import classes from '../settings/SettingsList.module.css';
import { RuleForm } from './RuleForm.tsx';

export type RuleItem = inferRouterOutputs<AppRouter>['conditions']['rules']['list'][number];

/** Rules beside the protocols: by skin type, place on the body or needle length. They only make a window later. */
export function WindowRules() {
  const mayEdit = useMe().role !== 'front_desk';
  const list = useQuery(api.conditions.rules.list.queryOptions());
  const [edited, setEdited] = useState<RuleItem | 'new' | undefined>();
  return (
    <section className={classes.page} aria-labelledby="rules-title">
      <Group justify="space-between" mt="lg">
        <Title order={2} id="rules-title">
          {t('Rules beside the protocols')}
        </Title>
        {mayEdit && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            {t('Add a rule')}
          </Button>
        )}
      </Group>
      <p className={classes.lead}>
        {t('The strictest of protocol and rules holds, so a rule never lets anyone in earlier.')}
      </p>
      <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.data?.map((item) => (
        <RuleRow
          key={item.rule.id}
          item={item}
          ownLabel={t('your rule')}
          sentence={item.rule.sentence}
          editLabel={t('Edit the rule for {scopeWords}', { scopeWords: scopeWords(item) })}
          onEdit={mayEdit ? () => setEdited(item) : undefined}
        >
          <strong>{scopeWords(item)}</strong>
          {t(': best day {bestDays}, from {floor}, late after {lateAfter}', {
            bestDays: bestDays(item),
            floor: item.rule.days.floor,
            lateAfter: item.rule.days.lateAfter,
          })}
        </RuleRow>
      ))}
      <Modal
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        size="lg"
        title={edited === 'new' ? t('Add a rule') : t('Edit the rule')}
      >
        {edited && (
          <RuleForm item={edited === 'new' ? undefined : edited} onDone={() => setEdited(undefined)} />
        )}
      </Modal>
    </section>
  );
}

const areaNames = { face: t('Face'), neck: t('Neck'), scalp: t('Scalp'), body: t('Body') } as const;

function scopeWords({ rule }: RuleItem): string {
  const { indications: only, areaGroups, fitzpatrick, needleFromMillimetres } = rule.appliesTo;
  const parts = [
    only?.map((id) => indications[id].name).join(', '),
    areaGroups?.map((group) => areaNames[group]).join(', '),
    fitzpatrick &&
      t('Skin type {fitzpatrick}', { fitzpatrick: fitzpatrick.map((type) => skinTypes[type]).join(', ') }),
    needleFromMillimetres === undefined
      ? ''
      : t('Needles from {needleFromMillimetres} mm', { needleFromMillimetres }),
  ].filter(Boolean);
  return parts.length === 0 ? t('Every session') : parts.join(' · ');
}

function bestDays({ rule }: RuleItem): string {
  const { idealFrom, idealTo } = rule.days;
  return idealFrom === idealTo ? `${idealFrom}` : `${idealFrom}–${idealTo}`;
}
