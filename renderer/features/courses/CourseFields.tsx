import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { indicationIds, indications } from '../../../shared/clinical/indications.ts';
import { weekdayNames } from '../../components/weekdayNames.ts';
import { t } from '../../i18n/t.ts';
import classes from './courses.module.css';
import { indicationOf } from './courseWish.ts';
import type { Course } from './useCourse.ts';

interface FieldProps {
  readonly course: Course;
}

/** For what, how many, with whom, and when it suits. */
export function CourseFields({ course }: FieldProps) {
  return (
    <div className={classes.fields}>
      <PlanField course={course} />
      <WhatAndWho course={course} />
      <HowManyAndWhen course={course} />
    </div>
  );
}

/** A running plan goes on; anything else begins a new one. */
function PlanField({ course }: FieldProps) {
  const { wish, change, running } = course;
  const value = !wish.plan ? '' : 'planId' in wish.plan ? wish.plan.planId : wish.plan.indication;
  const begun = new Set<string>(running.map((plan) => plan.indication));
  return (
    <NativeSelect
      className={classes.wide}
      label={t('What is treated')}
      data-autofocus
      value={value}
      onChange={(event) => {
        const plan = running.find((one) => one.id === event.currentTarget.value);
        const indication = indicationOf(event.currentTarget.value);
        change({ plan: plan ? { planId: plan.id } : indication && { indication }, count: undefined });
      }}
    >
      <option value="">{t('Choose…')}</option>
      {running.map((plan) => (
        <option key={plan.id} value={plan.id}>
          {indications[plan.indication].name}, {plan.sessionsDone}
          {plan.plannedCount === null
            ? t(' done')
            : t(' of {plannedCount} done', { plannedCount: plan.plannedCount })}
        </option>
      ))}
      {indicationIds
        .filter((id) => !begun.has(id))
        .map((id) => (
          <option key={id} value={id}>
            {t('{name}, new course', { name: indications[id].name })}
          </option>
        ))}
    </NativeSelect>
  );
}

function WhatAndWho({ course }: FieldProps) {
  const { wish, change, treatments, practitioners } = course;
  return (
    <>
      <NativeSelect
        label={t('Service')}
        value={wish.serviceId ?? ''}
        data={treatments.map(({ id, name, durationMinutes }) => ({
          value: id,
          label: t('{name}, {durationMinutes} min', { name, durationMinutes }),
        }))}
        onChange={({ currentTarget }) =>
          change({ serviceId: treatments.find(({ id }) => id === currentTarget.value)?.id })
        }
      />
      <NativeSelect
        label={t('Practitioner')}
        value={wish.practitionerId ?? ''}
        data={[
          { value: '', label: t('Anybody, the usual one first') },
          ...practitioners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) =>
          change({ practitionerId: practitioners.find(({ id }) => id === currentTarget.value)?.id })
        }
      />
    </>
  );
}

function HowManyAndWhen({ course }: FieldProps) {
  const { wish, change } = course;
  return (
    <>
      <NumberInput
        label={t('Visits')}
        min={1}
        max={24}
        value={wish.count ?? course.course?.visits.length ?? ''}
        onChange={(value) => change({ count: typeof value === 'number' && value >= 1 ? value : undefined })}
      />
      <NativeSelect
        label={t('Weekday')}
        value={wish.weekday === undefined ? '' : String(wish.weekday)}
        data={[
          { value: '', label: t('As usual, or any') },
          ...weekdayNames.map((label, index) => ({ value: String(index + 1), label })),
        ]}
        onChange={(event) => change({ weekday: Number(event.currentTarget.value) || undefined })}
      />
      <TextInput
        label={t('Time')}
        type="time"
        step={300}
        value={wish.time}
        onChange={(event) => change({ time: event.currentTarget.value })}
      />
      <TextInput
        label={t('Not before')}
        type="date"
        value={wish.fromDate}
        onChange={(event) => change({ fromDate: event.currentTarget.value })}
      />
    </>
  );
}
