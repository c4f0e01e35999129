import { NativeSelect } from '@mantine/core';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './courses.module.css';
import type { CourseTime, ProposedCourse, ProposedVisit } from './courseTypes.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** Every proposed date with why it is this one, and others to choose from. Refused ones say what is in the way. */
export function CourseDates({
  course,
  isAsking,
  onChoose,
}: {
  readonly course: ProposedCourse;
  readonly isAsking: boolean;
  readonly onChoose: (index: number, time: CourseTime) => void;
}) {
  return (
    <ol
      className={classes.visits}
      aria-label={t('Proposed dates')}
      data-asking={isAsking}
      aria-busy={isAsking}
    >
      {course.visits.map((visit, index) => (
        <li key={visit.sessionNumber} className={classes.visit}>
          <span className={classes.session}>
            {t('Session {sessionNumber}', { sessionNumber: visit.sessionNumber })}
          </span>
          {visit.time ? (
            <TimeField visit={visit} time={visit.time} onChoose={(time) => onChoose(index, time)} />
          ) : (
            <span>{t('No date')}</span>
          )}
          <div>
            <VerdictMark visit={visit} />
            <p className={classes.why}>{visit.time?.reason || visit.sentence}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function TimeField({
  visit,
  time,
  onChoose,
}: {
  readonly visit: ProposedVisit;
  readonly time: CourseTime;
  readonly onChoose: (time: CourseTime) => void;
}) {
  const times = [time, ...visit.alternatives].sort((one, other) =>
    one.startsLocal < other.startsLocal ? -1 : 1,
  );
  return (
    <NativeSelect
      aria-label={t('Date of session {sessionNumber}', { sessionNumber: visit.sessionNumber })}
      value={keyOf(time)}
      data={times.map((one) => ({ value: keyOf(one), label: timeWords(one) }))}
      onChange={(event) => {
        const chosen = times.find((one) => keyOf(one) === event.currentTarget.value);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}

const keyOf = ({ startsLocal, practitionerId }: CourseTime) => `${startsLocal} ${practitionerId}`;

/** "Tue 23 Mar, 10:00, Petra" */
export function timeWords(time: Pick<CourseTime, 'startsLocal' | 'practitionerName'>): string {
  return `${formatDay(time.startsLocal, 'short')}, ${formatTime(time.startsLocal)}, ${time.practitionerName}`;
}
