import { ActionIcon, Button, Group, Menu, NativeSelect, Popover, SegmentedControl } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar, IconChevronLeft, IconChevronRight, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type CalendarView, type ColumnKind, views } from './calendarTypes.ts';
import type { AddressChange, CalendarAddress } from './useCalendarAddress.ts';
import type { Practitioner } from './useCalendarData.ts';
import { stepDate, type WeekStart } from './visibleDays.ts';

const viewNames: Readonly<Record<CalendarView, string>> = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
  agenda: 'Agenda',
};

interface CalendarToolbarProps {
  readonly address: CalendarAddress;
  readonly today: string;
  readonly weekStartsOn: WeekStart;
  readonly practitioners: readonly Practitioner[];
  readonly showsWholeDay: boolean;
  readonly onChange: (change: AddressChange) => void;
  readonly onWholeDay: (shows: boolean) => void;
}

/** Where and what is shown. The keys T, D, W, M, A and the arrows do the same. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { address, today, practitioners, onChange } = props;
  const step = (direction: 1 | -1) => onChange({ date: stepDate(address.view, address.date, direction) });
  return (
    <Group gap={6} wrap="nowrap">
      <Button variant="default" onClick={() => onChange({ date: today })}>
        Today
      </Button>
      <ActionIcon variant="default" size="lg" aria-label="Earlier" onClick={() => step(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label="Later" onClick={() => step(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <DateJump {...props} />
      <SegmentedControl
        aria-label="View"
        size="xs"
        value={address.view}
        onChange={(value) => onChange({ view: views.find((view) => view === value) ?? 'day' })}
        data={views.map((view) => ({ value: view, label: viewNames[view] }))}
      />
      {practitioners.length > 1 && (
        <NativeSelect
          aria-label="Whose visits"
          w={128}
          value={address.practitioner ?? ''}
          data={[
            { value: '', label: 'Everybody' },
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
          aria-label="Go to a date"
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
          ariaLabels={{ nextMonth: 'Next month', previousMonth: 'Previous month' }}
          onChange={(date) => {
            setOpen(false);
            if (date) onChange({ date });
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function MoreMenu({ address, showsWholeDay, onChange, onWholeDay }: CalendarToolbarProps) {
  const columns = (by: ColumnKind) => () => onChange({ by, view: 'day' });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label="More about the view">
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={columns(address.by === 'rooms' ? 'practitioners' : 'rooms')}>
          {address.by === 'rooms' ? 'Columns by practitioner' : 'Columns by room'}
        </Menu.Item>
        <Menu.Item onClick={() => onWholeDay(!showsWholeDay)}>
          {showsWholeDay ? 'Show working hours only' : 'Show all 24 hours'}
        </Menu.Item>
        <Menu.Item onClick={() => onChange({ cancelled: address.showsCancelled ? null : '1' })}>
          {address.showsCancelled ? 'Hide cancelled visits' : 'Show cancelled visits'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item component={Link} to={`/print/day?date=${address.date}`}>
          Print the day sheet
        </Menu.Item>
        <Menu.Item component={Link} to={`/print/week?date=${address.date}`}>
          Print the week sheet
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
