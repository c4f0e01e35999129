import { Button, TextInput, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type StepTarget, stepNeedsReason, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { visitStateIcons } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { useVisitActions } from './useVisitActions.ts';
import classes from './VisitPanel.module.css';
import { isReturn, likelyStep, type StepOffer, stepOffers } from './visitStepWords.ts';

/** The steps of the day as buttons; the most likely one first and filled. */
export function VisitSteps({ visit, now }: { readonly visit: Visit; readonly now: string }) {
  const actions = useVisitActions();
  const steps = useRef<HTMLDivElement>(null);
  const [asksReason, setAsksReason] = useState<StepTarget>();
  const state = visitStateOf(visit);
  const hasTaken = useFocusOnNextStep(steps, visit.version);
  const take = (to: StepTarget, reason?: string) => {
    hasTaken.current = true;
    const taken = actions.step({ id: visit.id, version: visit.version }, to, reason);
    taken.then(() => setAsksReason(undefined)).catch(() => {}); // said below
  };
  return (
    <div>
      <div ref={steps} className={classes.steps}>
        {stepOffers(visit, now).map((offer) => (
          <Step
            key={offer.to}
            offer={offer}
            isBack={isReturn(state, offer.to)}
            isLikely={offer.to === likelyStep(visit, now.slice(0, 10))}
            isOff={offer.whyNot !== undefined || actions.isBusy}
            onTake={() => (stepNeedsReason(state, offer.to) ? setAsksReason(offer.to) : take(offer.to))}
          />
        ))}
      </div>
      {asksReason && <ReasonForm onGiven={(reason) => take(asksReason, reason)} />}
      <ErrorNotice error={actions.error} />
    </div>
  );
}

/** Once a step is taken its button is gone: the focus goes on to what comes next. */
function useFocusOnNextStep(steps: RefObject<HTMLElement | null>, version: number) {
  const hasTaken = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is the step that was taken
  useLayoutEffect(() => {
    if (!hasTaken.current) return;
    hasTaken.current = false;
    if (document.activeElement !== document.body && !steps.current?.contains(document.activeElement)) return;
    const next = steps.current?.querySelector<HTMLElement>('[data-likely="true"]');
    (next ?? steps.current?.querySelector('button'))?.focus();
  }, [steps, version]);
  return hasTaken;
}

interface StepProps {
  readonly offer: StepOffer;
  readonly isBack: boolean;
  readonly isLikely: boolean;
  readonly isOff: boolean;
  readonly onTake: () => void;
}

/** What cannot be pressed yet says why, also to the keyboard: it is not taken out of its way. */
function Step({ offer: { to, words, whyNot }, isBack, isLikely, isOff, onTake }: StepProps) {
  const Icon = isBack ? IconArrowBackUp : visitStateIcons[to];
  return (
    <Tooltip
      label={`${words}: ${whyNot}`}
      disabled={whyNot === undefined}
      multiline
      maw={280}
      events={{ hover: true, focus: true, touch: true }}
    >
      <Button
        variant={isLikely ? 'filled' : 'default'}
        px="xs"
        leftSection={<Icon size={16} aria-hidden />}
        aria-disabled={isOff}
        data-disabled={isOff}
        data-likely={isLikely}
        onClick={() => isOff || onTake()}
      >
        {words}
      </Button>
    </Tooltip>
  );
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
        label={t('Why is it not done after all?')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button mt="xs" type="submit" variant="default" disabled={reason.trim() === ''}>
        {t('Take it back')}
      </Button>
    </form>
  );
}
