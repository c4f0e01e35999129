/** After a visit was moved, cancelled or missed: its time is offered to who waits, and its course is looked at again. */
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AppointmentId, StaffId } from '../../../shared/ids.ts';
import type { FreedGapInput } from '../../../shared/schemas/waitlist.ts';
import { api, queryClient } from '../../api/api.ts';
import { formatDay, formatTime } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { countWaitingFor, offerReflow, showOffer } from './offers.ts';

interface FreedPlace {
  readonly startsLocal: string;
  readonly durationMinutes: number;
  readonly practitionerId: StaffId;
}

/**
 * Only offers: what was done stands, whatever becomes of this.
 * @param freed where the visit was; absent: where it still is
 */
export async function afterVisitChange(id: AppointmentId, freed?: FreedPlace): Promise<void> {
  await Promise.allSettled([offerReflow(id), offerPlace(id, freed)]);
}

async function offerPlace(id: AppointmentId, freed: FreedPlace | undefined): Promise<void> {
  const place = freed ?? (await queryClient.fetchQuery(api.appointments.get.queryOptions({ id })));
  const { startsLocal, durationMinutes, practitionerId } = place;
  await offerToWaiting({ startsLocal, durationMinutes, practitionerId });
}

const toastId = 'freed-time';

async function offerToWaiting(gap: FreedGapInput): Promise<void> {
  const count = await countWaitingFor(gap);
  if (count === 0) return;
  const who = t('{count} people on the waiting list', { count });
  const when = `${formatDay(gap.startsLocal, 'short')}, ${formatTime(gap.startsLocal)}`;
  // Stays until somebody has answered it, and the last one only: the desk has a client on the phone meanwhile.
  notifications.hide(toastId);
  notifications.show({
    id: toastId,
    autoClose: false,
    withCloseButton: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{t('{when} is free: {who} could come.', { when, who })}</span>
        <Button
          size="compact-sm"
          style={{ flex: 'none' }}
          onClick={() => {
            notifications.hide(toastId);
            showOffer({ kind: 'freed', gap });
          }}
        >
          {t('See who')}
        </Button>
      </Group>
    ),
  });
}
