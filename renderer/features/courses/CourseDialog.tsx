import { Button, Modal, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/ids.ts';
import { fullName } from '../../../shared/schemas/clients.ts';
import { api } from '../../api/api.ts';
import { errorDetailsOf } from '../../api/errors.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useDelayed } from '../../components/useDelayed.ts';
import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import { CourseDates } from './CourseDates.tsx';
import { CourseFields } from './CourseFields.tsx';
import classes from './courses.module.css';
import { type Course, useCourse } from './useCourse.ts';

interface CourseDialogProps {
  readonly clientId: ClientId;
  readonly onClose: () => void;
}

/** The whole course: every date with its reason before anything is saved, then all of them with one button. */
export function CourseDialog({ clientId, onClose }: CourseDialogProps) {
  const client = useQuery(api.clients.get.queryOptions({ id: clientId }));
  const name = useSpokenName()(client.data ? fullName(client.data) : '');
  return (
    <Modal
      opened
      onClose={onClose}
      size={880}
      title={t('Whole course{words}', { words: name ? `: ${name}` : '' })}
    >
      <CourseForm clientId={clientId} onClose={onClose} />
    </Modal>
  );
}

function CourseForm({ clientId, onClose }: CourseDialogProps) {
  const course = useCourse(clientId, onClose);
  const { proposal, book, countToBook } = course;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        course.submit();
      }}
    >
      <CourseFields course={course} />
      <ErrorNotice error={course.failure} />
      <ErrorNotice error={proposal.error} onRetry={() => void proposal.refetch()} />
      <Dates course={course} />
      <ErrorNotice error={book.error} />
      <OverrideField course={course} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {t('Close')}
        </Button>
        <Button type="submit" disabled={countToBook === 0} loading={book.isPending}>
          {countToBook === 0 ? t('Choose what is treated') : bookWords(countToBook)}
        </Button>
      </div>
    </form>
  );
}

const bookWords = (count: number) => t('Book these {count} visits', { count });

function Dates({ course }: { readonly course: Course }) {
  const { proposal } = course;
  const isSlow = useDelayed(proposal.isFetching);
  if (!course.course) return isSlow ? <p role="status">{t('Looking for free times…')}</p> : null;
  if (course.course.visits.length === 0)
    return <p>{t('Every planned session is done or booked. Give a number of visits to book more.')}</p>;
  return <CourseDates course={course.course} isAsking={isSlow} onChoose={course.choose} />;
}

/** For those who may book too early or outside hours, once they have been told. */
function OverrideField({ course }: { readonly course: Course }) {
  const mayOverride = errorDetailsOf(course.book.error).mayOverride === true || course.overrideReason !== '';
  if (!mayOverride) return null;
  return (
    <Textarea
      mt="sm"
      label={t('Reason to book it anyway')}
      description={t('It is kept with the visits.')}
      autosize
      minRows={2}
      value={course.overrideReason}
      onChange={(event) => course.setOverrideReason(event.currentTarget.value)}
    />
  );
}
