/** The course that is being put together: what is wished for, what the backend proposes, and the booking of it. */
import { keepPreviousData, skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ClientId, planId } from '../../../shared/ids.ts';
import { api } from '../../api/api.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { undoToast } from '../appointments/undoToast.tsx';
import type { CourseTime } from './courseTypes.ts';
import { bookable, bookingOf, type CourseWish, emptyWish, questionOf, withTime } from './courseWish.ts';

export function useCourse(clientId: ClientId, onBooked: () => void) {
  const choices = useCourseChoices(clientId);
  const [changes, setChanges] = useState<Partial<CourseWish>>({});
  const [overrideReason, setOverrideReason] = useState('');
  const wish: CourseWish = { ...emptyWish, ...choices.usual, ...changes };
  const question = choices.isReady ? questionOf(clientId, wish) : undefined;
  const proposal = useQuery(
    api.appointments.proposeCourse.queryOptions(question ?? skipToken, { placeholderData: keepPreviousData }),
  );
  const course = question ? proposal.data : undefined;
  const book = useMutation(
    api.appointments.bookCourse.mutationOptions({
      onSuccess(booked, { visits }) {
        const days = visits.map((visit) => formatDay(visit.startsLocal, 'short')).join(' · ');
        const said = [
          t('{count} visits booked: {days}.', { count: visits.length, days }),
          ...booked.warnings,
        ].join(' ');
        undoToast(said);
        onBooked();
      },
    }),
  );
  return {
    ...choices,
    wish,
    course,
    proposal,
    book,
    overrideReason,
    setOverrideReason,
    /** Another wish asks for all dates again. */
    change: (change: Partial<CourseWish>) => {
      book.reset();
      setChanges((before) => ({ ...before, chosen: [], ...change }));
    },
    choose: (index: number, time: CourseTime) => {
      if (!course) return;
      book.reset();
      setChanges((before) => ({ ...before, chosen: withTime(course, index, time) }));
    },
    countToBook: bookable(course).length,
    submit: () => {
      const input = question && bookingOf(question, course, overrideReason);
      if (input) book.mutate(input);
    },
  };
}
export type Course = ReturnType<typeof useCourse>;

/** What there is to choose from, and what is most likely meant. */
function useCourseChoices(clientId: ClientId) {
  const services = useQuery(api.clinic.services.queryOptions());
  const staff = useQuery(api.staff.list.queryOptions());
  const plans = useQuery(api.plans.ofClient.queryOptions({ clientId }));
  const visits = useQuery(api.appointments.ofClient.queryOptions({ clientId }));
  const treatments = (services.data ?? []).filter((one) => one.kind === 'treatment' && one.isActive);
  const running = (plans.data ?? []).filter((plan) => plan.status === 'active');
  const last = visits.data?.find((visit) => visit.serviceKind === 'treatment');
  const service = treatments.find((one) => one.id === last?.serviceId) ?? treatments[0];
  const plan = running[0];
  return {
    treatments,
    running,
    practitioners: (staff.data ?? []).filter((person) => person.treats && person.isActive),
    isReady: services.isSuccess && staff.isSuccess && plans.isSuccess && visits.isSuccess,
    failure: services.error ?? staff.error ?? plans.error ?? visits.error,
    usual: {
      ...(service ? { serviceId: service.id } : {}),
      ...(plan ? { plan: { planId: planId.parse(plan.id) } } : {}),
    },
  };
}
