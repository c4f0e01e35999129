import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type StepTarget,
  stepNeedsReason,
  stepsFrom,
  type VisitState,
  visitStateOf,
} from '../../../shared/schemas/appointments.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { visitStateIcons } from '../../components/VisitStateMark.tsx';
import type { Visit } from '../calendar/calendarTypes.ts';
import { useVisitActions } from './useVisitActions.ts';
import classes from './VisitPanel.module.css';

const order: readonly VisitState[] = ['booked', 'confirmed', 'arrived', 'checked-in', 'fulfilled'];

const forwardWords: Readonly<Record<StepTarget, string>> = {
  booked: 'Put back',
  confirmed: 'Confirmed',
  arrived: 'Arrived',
  'checked-in': 'Start treatment',
  fulfilled: 'Done',
  noshow: 'No-show',
  'entered-in-error': 'Remove',
};

/** What a step back is called, from where it goes back. */
const backWords: Partial<Record<VisitState, string>> = {
  confirmed: 'Not confirmed',
  arrived: 'Not here yet',
  'checked-in': 'Back to waiting',
  fulfilled: 'Not done yet',
  cancelled: 'Book it again',
  noshow: 'Book it again',
  'entered-in-error': 'Book it again',
};

/** The steps of the day as buttons; the most likely one first and filled. */
export function VisitSteps({ visit, today }: { readonly visit: Visit; readonly today: string }) {
  const actions = useVisitActions();
  const [asksReason, setAsksReason] = useState<StepTarget>();
  const state = visitStateOf(visit);
  // A visit that has been entered by mistake is cancelled, not removed, once the day is over: only undo removes it.
  const steps = stepsFrom[state].filter((to) => to !== 'entered-in-error');
  const likely = likelyStep(visit, today);
  const take = (to: StepTarget, reason?: string) =>
    void actions.step({ id: visit.id, version: visit.version }, to, reason).catch(() => {}); // said below
  const isBack = (to: StepTarget) => order.indexOf(to) < order.indexOf(state) || !order.includes(state);
  return (
    <div>
      <div className={classes.steps}>
        {steps.map((to) => {
          const isReturn = isBack(to) && to !== 'noshow';
          const Icon = isReturn ? IconArrowBackUp : visitStateIcons[to];
          return (
            <Button
              key={to}
              variant={to === likely ? 'filled' : 'default'}
              px="xs"
              leftSection={<Icon size={16} aria-hidden />}
              disabled={actions.isBusy}
              onClick={() => (stepNeedsReason(state, to) ? setAsksReason(to) : take(to))}
            >
              {isReturn && to !== 'arrived' ? (backWords[state] ?? 'Back') : wordFor(state, to, isReturn)}
            </Button>
          );
        })}
      </div>
      {asksReason && <ReasonForm onGiven={(reason) => take(asksReason, reason)} />}
      <ErrorNotice error={actions.error} />
    </div>
  );
}

/** Before the day the next thing is to confirm; on it, to arrive. */
function likelyStep(visit: Visit, today: string): StepTarget | undefined {
  const isToCome = visit.startsLocal.slice(0, 10) > today;
  if (visit.status === 'booked') return isToCome && visit.confirmedAt === null ? 'confirmed' : 'arrived';
  return visit.status === 'arrived' ? 'checked-in' : visit.status === 'checked-in' ? 'fulfilled' : undefined;
}

function wordFor(state: VisitState, to: StepTarget, isReturn: boolean): string {
  return isReturn && state === 'checked-in' ? (backWords[state] ?? '') : forwardWords[to];
}

function ReasonForm({ onGiven }: { readonly onGiven: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onGiven(reason);
      }}
    >
      <TextInput
        mt="xs"
        label="Why is it not done after all?"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button mt="xs" type="submit" variant="default" disabled={reason.trim() === ''}>
        Take it back
      </Button>
    </form>
  );
}
