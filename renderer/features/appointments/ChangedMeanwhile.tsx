import { addMinutes } from '../../../shared/scheduling/wallTime.ts';
import { visitStateNames, visitStateOf } from '../../../shared/schemas/appointments.ts';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { Visit } from '../calendar/calendarTypes.ts';

/** Two desks have the same visit open, and the other one saved first: what it is now, above what is typed here. */
export function ChangedMeanwhile({ opened, now }: { readonly opened: Visit; readonly now: Visit }) {
  if (opened.version === now.version) return null;
  const day = formatDay(now.startsLocal, 'short');
  const end = formatTime(addMinutes(now.startsLocal, now.durationMinutes));
  return (
    <Notice tone="warn">
      {t('Changed at another desk meanwhile. It is now: {facts}. What you save here comes on top of that.', {
        facts: [
          `${day}, ${formatTime(now.startsLocal)}–${end}`,
          now.serviceName,
          now.practitionerName,
          now.roomName ?? t('no room yet'),
          visitStateNames[visitStateOf(now)].toLowerCase(),
        ].join(', '),
      })}
    </Notice>
  );
}
