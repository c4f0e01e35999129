import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { CourseButton } from '../courses/CourseButton.tsx';
import classes from './VisitPanel.module.css';

/** A finished visit asks what follows until somebody has said it. */
export function NextVisit({ visit, onBookNext }: { readonly visit: Visit; readonly onBookNext: () => void }) {
  const decide = useMutation(api.appointments.decideNextVisit.mutationOptions());
  if (visit.status !== 'fulfilled' || visit.nextVisitDecision !== null) return null;
  const choose = (decision: 'recall' | 'course_finished') =>
    decide.mutate({ id: visit.id, version: visit.version, decision });
  return (
    <section className={classes.box} aria-label={t('The next visit')}>
      <h3>{t('And the next visit?')}</h3>
      <Stack gap="xs">
        <Button onClick={onBookNext}>{t('Book the next visit')}</Button>
        {visit.serviceKind === 'treatment' && <CourseButton clientId={visit.clientId} />}
        <Button variant="default" loading={decide.isPending} onClick={() => choose('recall')}>
          {t('Put on the recall list')}
        </Button>
        <Button variant="default" loading={decide.isPending} onClick={() => choose('course_finished')}>
          {t('The course is finished')}
        </Button>
      </Stack>
      <ErrorNotice error={decide.error} />
    </section>
  );
}
