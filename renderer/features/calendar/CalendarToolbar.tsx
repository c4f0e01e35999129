import { ActionIcon, Button, Group, Menu, NativeSelect, Popover, SegmentedControl } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar, IconChevronLeft, IconChevronRight, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { t } from '../../i18n/t.ts';
import type { OpenedNote } from '../dayNotes/useDayNotes.ts';
import { type CalendarView, type ColumnKind, views } from './calendarTypes.ts';
import type { AddressChange, CalendarAddress } from './useCalendarAddress.ts';
import type { Practitioner } from './useCalendarData.ts';
import { stepDate, type WeekStart } from './visibleDays.ts';

const viewNames: Readonly<Record<CalendarView, string>> = {
  day: t('Day'),
  week: t('Week'),
  month: t('Month'),
  agenda: t('Agenda'),
};

interface CalendarToolbarProps {
  readonly address: CalendarAddress;
  readonly today: string;
  readonly weekStartsOn: WeekStart;
  readonly practitioners: readonly Practitioner[];
  readonly showsWholeDay: boolean;
  readonly onChange: (change: AddressChange) => void;
  readonly onWholeDay: (shows: boolean) => void;
  readonly onNote: (opened: OpenedNote) => void;
}

/** Where and what is shown. The keys T, D, W, M, A and the arrows do the same. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { address, today, practitioners, onChange } = props;
  const step = (direction: 1 | -1) => onChange({ date: stepDate(address.view, address.date, direction) });
  return (
    <Group gap={6} wrap="nowrap">
      <Button variant="default" onClick={() => onChange({ date: today })}>
        {t('Today')}
      </Button>
      <ActionIcon variant="default" size="lg" aria-label={t('Earlier')} onClick={() => step(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={t('Later')} onClick={() => step(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <DateJump {...props} />
      <SegmentedControl
        aria-label={t('View')}
        size="xs"
        value={address.view}
        onChange={(value) => onChange({ view: views.find((view) => view === value) ?? 'day' })}
        data={views.map((view) => ({ value: view, label: viewNames[view] }))}
      />
      {practitioners.length > 1 && (
        <NativeSelect
          aria-label={t('Whose visits')}
          w={128}
          value={address.practitioner ?? ''}
          data={[
            { value: '', label: t('Everybody') },
            ...practitioners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => onChange({ practitioner: event.currentTarget.value || null })}
        />
      )}
      <MoreMenu {...props} />
    </Group>
  );
}

function DateJump({ address, weekStartsOn, onChange }: CalendarToolbarProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('Go to a date')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <IconCalendar size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={address.date}
          defaultDate={address.date}
          firstDayOfWeek={weekStartsOn}
          hideOutsideDates
          // Red is kept for alerts; a weekend is none.
          weekendDays={[]}
          ariaLabels={{ nextMonth: t('Next month'), previousMonth: t('Previous month') }}
          onChange={(date) => {
            setOpen(false);
            if (date) onChange({ date });
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function MoreMenu({ address, showsWholeDay, onChange, onWholeDay, onNote }: CalendarToolbarProps) {
  const columns = (by: ColumnKind) => () => onChange({ by, view: 'day' });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t('More about the view')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={columns(address.by === 'rooms' ? 'practitioners' : 'rooms')}>
          {address.by === 'rooms' ? t('Columns by practitioner') : t('Columns by room')}
        </Menu.Item>
        <Menu.Item onClick={() => onWholeDay(!showsWholeDay)}>
          {showsWholeDay ? t('Show working hours only') : t('Show all 24 hours')}
        </Menu.Item>
        <Menu.Item onClick={() => onChange({ cancelled: address.showsCancelled ? null : '1' })}>
          {address.showsCancelled ? t('Hide cancelled visits') : t('Show cancelled visits')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => onNote({ onDate: address.date, staffId: null })}>
          {t('Note on a day…')}
        </Menu.Item>
        <Menu.Item component={Link} to={`/print/day?date=${address.date}`}>
          {t('Print the day sheet')}
        </Menu.Item>
        <Menu.Item component={Link} to={`/print/week?date=${address.date}`}>
          {t('Print the week sheet')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
