/** The library's month, told what it would find out by drawing the month twice, and given what can be seen of it. */
import { use, useMemo } from 'react';
import libraryViews, { type MonthProps } from 'react-big-calendar/lib/Views';
import { MonthRowsContext } from './GridContext.ts';
import { firstOfEachDay } from './monthRows.ts';
import { unwrapped } from './unwrapped.ts';

const { month: LibraryMonth } = unwrapped(libraryViews);

/** A class, because the library's month takes the number of lines from its state alone. */
class KnownMonth extends LibraryMonth {
  static getDerivedStateFromProps({ date, rows }: MonthProps) {
    return { date, rowLimit: rows, needLimitMeasure: false };
  }
}

function Month(props: Omit<MonthProps, 'rows'>) {
  const rows = use(MonthRowsContext);
  const events = useMemo(() => firstOfEachDay(props.events, rows), [props.events, rows]);
  return <KnownMonth {...props} events={events} rows={rows} />;
}

const { range, navigate, title } = LibraryMonth;
export const lightMonth = Object.assign(Month, { range, navigate, title });
