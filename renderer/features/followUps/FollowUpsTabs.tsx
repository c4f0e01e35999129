import { SegmentedControl } from '@mantine/core';
import { useNavigate } from 'react-router';
import { type RecallFilter, recallFilters } from '../../../shared/schemas/followUps.ts';
import { t } from '../../i18n/t.ts';

type Tab = RecallFilter | 'waitlist';

const names: Readonly<Record<Tab, string>> = {
  due: t('Due and late'),
  coming: t('Not due yet'),
  snoozed: t('Just tried'),
  no_rule: t('Without a date'),
  waitlist: t('Waiting list'),
};

interface FollowUpsTabsProps {
  readonly value: Tab;
  /** To another part of the recall list. */
  readonly onShow: (show: RecallFilter) => void;
}

/** The parts of the follow-ups: whom to call, who is to come, and who waits for an earlier time. */
export function FollowUpsTabs({ value, onShow }: FollowUpsTabsProps) {
  const navigate = useNavigate();
  return (
    <SegmentedControl
      aria-label={t('Which part of the list')}
      data={[...recallFilters, 'waitlist' as const].map((tab) => ({ value: tab, label: names[tab] }))}
      value={value}
      onChange={(tab) => {
        const show = recallFilters.find((one) => one === tab);
        if (show) onShow(show);
        else void navigate('/follow-ups/waitlist');
      }}
    />
  );
}
