import { Button, TextInput, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { type StepTarget, stepNeedsReason, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { visitStateIcons } from '../../components/VisitStateMark.tsx';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';
import { useVisitActions } from './useVisitActions.ts';
import classes from './VisitPanel.module.css';
import { isReturn, likelyStep, stepOffers } from './visitStepWords.ts';

const tooltipEvents = { hover: true, focus: true, touch: true };

/** The steps of the day as buttons; the most likely one first and filled. */
export function VisitSteps({ visit, now }: { readonly visit: Visit; readonly now: string }) {
  const actions = useVisitActions();
  const [asksReason, setAsksReason] = useState<StepTarget>();
  const state = visitStateOf(visit);
  const likely = likelyStep(visit, now.slice(0, 10));
  const take = (to: StepTarget, reason?: string) =>
    void actions.step({ id: visit.id, version: visit.version }, to, reason).catch(() => {}); // said below
  return (
    <div>
      <div className={classes.steps}>
        {stepOffers(visit, now).map(({ to, words, whyNot }) => {
          const Icon = isReturn(state, to) ? IconArrowBackUp : visitStateIcons[to];
          const isOff = whyNot !== undefined;
          return (
            // What cannot be pressed yet says why, also to the keyboard: it is not taken out of its way.
            <Tooltip
              key={to}
              label={`${words}: ${whyNot}`}
              disabled={!isOff}
              multiline
              maw={280}
              events={tooltipEvents}
            >
              <Button
                variant={to === likely ? 'filled' : 'default'}
                px="xs"
                leftSection={<Icon size={16} aria-hidden />}
                disabled={actions.isBusy}
                aria-disabled={isOff}
                data-disabled={isOff}
                onClick={() => {
                  if (isOff) return;
                  if (stepNeedsReason(state, to)) setAsksReason(to);
                  else take(to);
                }}
              >
                {words}
              </Button>
            </Tooltip>
          );
        })}
      </div>
      {asksReason && <ReasonForm onGiven={(reason) => take(asksReason, reason)} />}
      <ErrorNotice error={actions.error} />
    </div>
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
