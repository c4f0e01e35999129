import { Button, CloseButton } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { ClientName } from '../../components/ClientName.tsx';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { useSpokenName } from '../../components/useSpokenName.ts';
import { t } from '../../i18n/t.ts';
import { clientNameOf } from './calendarEvents.ts';
import type { Visit } from './calendarTypes.ts';
import { dragConflict } from './dragConflict.ts';
import classes from './Pinboard.module.css';
import type { PinboardState } from './usePinboard.ts';

interface PinboardProps {
  readonly board: PinboardState;
  /** What is in view, to say what a visit would run into. */
  readonly visits: readonly Visit[];
}

/** Visits waiting for another time. Each stays where it was until it is placed. */
export function Pinboard({ board, visits }: PinboardProps) {
  const spoken = useSpokenName();
  if (board.visits.length === 0) return null;
  return (
    <section aria-label={t('Pinboard')} className={classes.board}>
      <IconPin size={16} stroke={1.75} aria-hidden />
      <ul className={classes.pins}>
        {board.visits.map((visit) => (
          <li key={visit.id} className={classes.pin} data-in-hand={visit.id === board.inHand?.id}>
            <button
              type="button"
              className={classes.take}
              draggable
              aria-pressed={visit.id === board.inHand?.id}
              onClick={() => board.take(visit.id)}
              onDragStart={() => visit.id !== board.inHand?.id && board.take(visit.id)}
            >
              <strong>
                <ClientName name={clientNameOf(visit)} />
              </strong>{' '}
              {formatDay(visit.startsLocal, 'short')}, {formatTime(visit.startsLocal)}
            </button>
            <CloseButton
              size={24}
              aria-label={t('Take {name} off the pinboard', { name: spoken(clientNameOf(visit)) })}
              onClick={() => board.unpin(visit)}
            />
          </li>
        ))}
      </ul>
      <HowToPlace board={board} visits={visits} />
    </section>
  );
}

function HowToPlace({ board, visits }: PinboardProps) {
  const { inHand, sameTime } = board;
  if (!inHand) return <span className={classes.hint}>{t('Choose a visit, then the time it goes to.')}</span>;
  if (!sameTime) return <span className={classes.hint}>{t('Click the day it goes to.')}</span>;
  const { startsLocal } = sameTime;
  const conflict = dragConflict(inHand, { ...inHand, startsLocal }, visits);
  return (
    <>
      <span className={classes.hint} data-conflict={conflict !== undefined} role="status">
        {conflict ? `${dayAndTime(startsLocal)}: ${conflict}.` : t('Click the time it goes to.')}
      </span>
      {startsLocal !== inHand.startsLocal && (
        <Button size="compact-sm" variant="default" onClick={board.placeAtSameTime}>
          {t('Place {time}', { time: dayAndTime(startsLocal) })}
        </Button>
      )}
    </>
  );
}

const dayAndTime = (local: string) => `${formatDay(local, 'short')}, ${formatTime(local)}`;
