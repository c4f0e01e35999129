/** What an invented session was like: a needle within the published range, a lot that was good on the day. */
import { defaultProtocols } from '../../../shared/clinical/protocols.ts';
import type { StaffId } from '../../../shared/ids.ts';
import { minuteOfDay } from '../../../shared/scheduling/wallTime.ts';
import type { TreatmentFields } from '../../../shared/schemas/treatments.ts';
import type { Journey } from './journey.ts';
import type { Random } from './random.ts';
import { type DemoStock, lotOn } from './stock.ts';

interface SessionFacts {
  readonly journey: Journey;
  readonly sessionNumber: number;
  readonly practitionerId: StaffId;
  readonly performedOn: string;
  readonly endedLocal: string;
  readonly stock: DemoStock;
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
  const millimetres = needleFor(facts);
  const day = facts.performedOn;
  const isRoller = random.chance(0.2);
  const penSerial = random.pick(['NP-0417', 'NP-0388']);
  const minutesAfterNumbing = random.between(25, 40);
  return {
    practitionerId: facts.practitionerId,
    performedOn: facts.performedOn,
    endedLocal: facts.endedLocal,
    indication: facts.journey.indication,
    zones: facts.journey.zones.map((zone) => ({
      zone,
      needleMillimetres: millimetres,
      passes: random.between(3, 6),
      direction: 'crossed',
      endpoint: null,
    })),
    deviceKind: isRoller ? 'roller' : 'pen',
    deviceName: isRoller ? 'Derma roller' : 'Needling pen',
    deviceSerial: isRoller ? '' : penSerial,
    deviceNeedleMillimetres: isRoller ? millimetres : null,
    rfEnergyMillijoules: null,
    rfPulseMilliseconds: null,
    ...lotOn(facts.stock, isRoller ? 'DR' : 'PC', day, random.between(0, 2)),
    unitSerial: '',
    isSingleUseConfirmed: true,
    anaesthetic: isNumbed ? 'Lidocaine cream' : '',
    anaestheticPercent: isNumbed ? 4 : null,
    anaestheticMinutes: null,
    ...(isNumbed ? numbing(facts, { minutes: random.pick([20, 30, 45]), minutesAfterNumbing }) : notNumbed),
    endpoint: random.weighted([
      ['erythema', 7],
      ['pinpoint_bleeding', 3],
    ]),
    reaction: random.pick(['Even redness', 'Even redness, mild swelling', 'Redness, a few points bled']),
    isReactionUnhealed: false,
    pain: random.between(1, 5),
    supplies: [
      { use: 'after', name: 'Sterile hyaluronic gel', ...lotOn(facts.stock, 'HG', day), serial: '' },
    ],
    topicals: '',
    notes: random.chance(0.3) ? random.pick(sessionNotes) : '',
  };
}

const sessionNotes = [
  'Tolerated well.',
  'Paused twice, then fine.',
  'Asked about sunscreen without scent.',
  'Chin more tender than last time; lighter passes there.',
  'Skin drier than last month, moisturiser gone through again.',
  'Swelling under the left eye after the first session had gone by the next day.',
  'Back from a week in the sun: no redness left, waited until today on purpose.',
  'Keeps the photos on her phone; sees the change herself.',
  'Left side first, as she lies better that way.',
  'Would like the next one before the school holidays.',
  'Numbing took well on the forehead, less on the upper lip.',
] as const;

const notNumbed = {
  anaestheticOnAt: '',
  anaestheticOffAt: '',
  anaestheticLotId: null,
  anaestheticLotNumber: '',
  anaestheticLotExpiresOn: '',
} as const;

interface Numbing {
  readonly minutes: number;
  /** From taking the cream off to the end of the session. */
  readonly minutesAfterNumbing: number;
}

function numbing(
  { stock, performedOn, endedLocal }: SessionFacts,
  { minutes, minutesAfterNumbing }: Numbing,
) {
  const off = minuteOfDay(endedLocal) - minutesAfterNumbing;
  const { lotId, lotNumber, lotExpiresOn } = lotOn(stock, 'LC', performedOn);
  return {
    anaestheticOnAt: clock(off - minutes),
    anaestheticOffAt: clock(off),
    anaestheticLotId: lotId,
    anaestheticLotNumber: lotNumber,
    anaestheticLotExpiresOn: lotExpiresOn,
  };
}

const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
