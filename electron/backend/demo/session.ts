/** What an invented session was like: a needle within the published range, a lot that was good on the day. */
import { defaultProtocols } from '../../../shared/clinical/protocols.ts';
import type { StaffId } from '../../../shared/ids.ts';
import { addDays } from '../../../shared/scheduling/wallTime.ts';
import type { TreatmentFields } from '../../../shared/schemas/treatments.ts';
import type { Journey } from './journey.ts';
import type { Random } from './random.ts';

interface SessionFacts {
  readonly journey: Journey;
  readonly sessionNumber: number;
  readonly practitionerId: StaffId;
  readonly performedOn: string;
  readonly endedLocal: string;
}

const step = 0.25;

/** A little deeper with each session, never past what the cited sources used nor past 1.5 mm. */
function needleFor({ journey, sessionNumber }: SessionFacts): number {
  const range = defaultProtocols[journey.indication].needle ?? { fromMillimetres: 0.5, toMillimetres: 1 };
  const from = Math.max(0.5, range.fromMillimetres);
  const to = Math.min(1.5, range.toMillimetres);
  return Math.max(step, Math.round(Math.min(to, from + (sessionNumber - 1) * step) / step) * step);
}

export function inventSession(random: Random, facts: SessionFacts): TreatmentFields {
  const isNumbed = random.chance(0.7);
  return {
    practitionerId: facts.practitionerId,
    performedOn: facts.performedOn,
    endedLocal: facts.endedLocal,
    indication: facts.journey.indication,
    zones: facts.journey.zones.map((zone) => ({
      zone,
      needleMillimetres: needleFor(facts),
      passes: random.between(3, 6),
      direction: 'crossed',
      endpoint: null,
    })),
    deviceKind: random.weighted([
      ['pen', 8],
      ['roller', 2],
    ]),
    deviceName: random.pick(['Pen 12 needles', 'Pen 16 needles']),
    deviceSerial: '',
    deviceNeedleMillimetres: null,
    rfEnergyMillijoules: null,
    rfPulseMilliseconds: null,
    lotId: null,
    unitSerial: '',
    lotNumber: `L${facts.performedOn.slice(2, 4)}${String(random.between(100, 999))}`,
    lotExpiresOn: addDays(facts.performedOn, random.between(120, 700)),
    isSingleUseConfirmed: true,
    anaesthetic: isNumbed ? 'Lidocaine cream' : '',
    anaestheticPercent: isNumbed ? 4 : null,
    anaestheticMinutes: isNumbed ? random.pick([20, 30, 45]) : null,
    anaestheticOnAt: '',
    anaestheticOffAt: '',
    anaestheticLotId: null,
    anaestheticLotNumber: '',
    anaestheticLotExpiresOn: '',
    endpoint: random.weighted([
      ['erythema', 7],
      ['pinpoint_bleeding', 3],
    ]),
    reaction: random.pick(['Even redness', 'Even redness, mild swelling', 'Redness, a few points bled']),
    isReactionUnhealed: false,
    pain: random.between(1, 5),
    supplies: [],
    topicals: 'Sterile hyaluronic gel',
    notes: random.chance(0.15)
      ? random.pick(['Tolerated well.', 'Paused twice.', 'Asked about sunscreen without scent.'])
      : '',
  };
}
