import { SegmentedControl } from '@mantine/core';
import { useNavigate } from 'react-router';
import { type RecallFilter, recallFilters } from '../../../shared/schemas/followUps.ts';
import { t } from '../../i18n/t.ts';

type Tab = RecallFilter | 'waitlist';

const names: Readonly<Record<Tab, string>> = {
  due: t('Due and late'),
  coming: t('Not due yet'),
  no_rule: t('Without a date'),
  waitlist: t('Waiting list'),
};

function addressOf(tab: string): string {
  if (tab === 'waitlist') return '/follow-ups/waitlist';
  return tab === 'due' ? '/follow-ups' : `/follow-ups?show=${tab}`;
}

/** The parts of the follow-ups: whom to call, who is to come, and who waits for an earlier time. */
export function FollowUpsTabs({ value }: { readonly value: Tab }) {
  const navigate = useNavigate();
  return (
    <SegmentedControl
      aria-label={t('Which part of the list')}
      data={[...recallFilters, 'waitlist' as const].map((tab) => ({ value: tab, label: names[tab] }))}
      value={value}
      onChange={(tab) => void navigate(addressOf(tab))}
    />
  );
}
