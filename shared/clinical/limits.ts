/**
 * How far a session may go before somebody has to think: needle length, passes, strength of the anaesthetic. The list is
 * data with sources and the clinic's to change. No maximum by zone is shipped, because none was found to lean on.
 */
import type { DeviceKind } from './devices.ts';
import type { SourceId } from './sources.ts';
import { type AreaGroup, type ZoneId, zones } from './zones.ts';

/** What is limited; the unit is in the name. */
export const limitedThings = ['needle_millimetres', 'passes', 'anaesthetic_percent'] as const;
export type LimitedThing = (typeof limitedThings)[number];

/** `warn`: said while it is typed. `reason`: the record is signed only with a reason. */
export const limitLevels = ['warn', 'reason'] as const;

/** Every part that is given must hold; one that is left out holds for all. */
interface LimitScope {
  readonly zones?: readonly ZoneId[] | undefined;
  readonly areaGroups?: readonly AreaGroup[] | undefined;
  /** Left out: every device but radio-frequency, for which nothing found for needling holds. */
  readonly deviceKinds?: readonly DeviceKind[] | undefined;
  /** Part of the device's name, in any case. */
  readonly deviceName?: string | undefined;
  /** Part of the anaesthetic's name, in any case. */
  readonly anaesthetic?: string | undefined;
  /** Ids of the people who treat; left out: everybody. */
  readonly practitionerIds?: readonly string[] | undefined;
}

export interface TreatmentLimit {
  readonly id: string;
  readonly what: LimitedThing;
  /** The most that needs no thought, in the unit of `what`. */
  readonly most: number;
  readonly appliesTo: LimitScope;
  readonly level: (typeof limitLevels)[number];
  /** Why, for the person who treats. */
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

/** The limits before the clinic has edited any: what the makers and a regulator say. */
export const defaultLimits: readonly TreatmentLimit[] = [
  {
    id: 'device.skinpen',
    what: 'needle_millimetres',
    most: 1.5,
    appliesTo: { deviceName: 'SkinPen' },
    level: 'reason',
    sentence: 'More than 1.5 mm has not been evaluated for this device.',
    sources: ['M3'],
  },
  {
    id: 'device.exceed',
    what: 'needle_millimetres',
    most: 1.5,
    appliesTo: { deviceName: 'Exceed' },
    level: 'reason',
    sentence: 'The 1.5 mm cartridge protrudes 0 to 1.5 mm, within 0.15 mm.',
    sources: ['R5', 'R6'],
  },
  {
    id: 'device.roller',
    what: 'needle_millimetres',
    most: 1.5,
    appliesTo: { deviceKinds: ['roller'] },
    level: 'warn',
    sentence: 'Rollers for clinics come with needles of 0.5 to 1.5 mm, sterile, for a single use.',
    sources: ['P32'],
  },
  {
    id: 'anaesthetic.lidocaine',
    what: 'anaesthetic_percent',
    most: 4,
    appliesTo: { anaesthetic: 'lidocaine' },
    level: 'reason',
    sentence:
      'A regulator warns against over-the-counter lidocaine above 4 %, on large areas, on irritated skin or under wrapping.',
    sources: ['R8'],
  },
];

/** What of a session the limits look at; null is not entered yet. */
export interface LimitedSession {
  readonly practitionerId: string;
  readonly deviceKind: DeviceKind | null;
  readonly deviceName: string;
  readonly zones: ReadonlyArray<{
    readonly zone: ZoneId;
    readonly needleMillimetres: number | null;
    readonly passes: number | null;
  }>;
  readonly anaesthetic: string;
  readonly anaestheticPercent: number | null;
}

export interface LimitPassed {
  readonly limit: TreatmentLimit;
  /** The zone it is about; undefined for the anaesthetic. */
  readonly zone?: ZoneId | undefined;
  readonly used: number;
}

/** Everything in the session that goes past a limit, zone by zone in the order of the record. */
export function limitsPassed(
  session: LimitedSession,
  limits: readonly TreatmentLimit[],
): readonly LimitPassed[] {
  const holding = limits.filter((limit) => holdsFor(limit, session));
  const inZones = session.zones.flatMap(({ zone, needleMillimetres, passes }) =>
    holding
      .filter((limit) => coversZone(limit, zone))
      .map((limit) => ({
        limit,
        zone,
        used: (limit.what === 'passes' ? passes : needleMillimetres) ?? 0,
      })),
  );
  const numbing = holding
    .filter(({ what }) => what === 'anaesthetic_percent')
    .map((limit) => ({ limit, used: session.anaestheticPercent ?? 0 }));
  return [...inZones, ...numbing].filter(({ limit, used }) => used > limit.most);
}

const has = (text: string, part: string | undefined) =>
  part === undefined || text.toLowerCase().includes(part.toLowerCase());

function holdsFor({ what, appliesTo }: TreatmentLimit, session: LimitedSession): boolean {
  const { deviceKinds, deviceName, anaesthetic, practitionerIds } = appliesTo;
  const isByPerson = practitionerIds === undefined || practitionerIds.includes(session.practitionerId);
  if (what === 'anaesthetic_percent') return isByPerson && has(session.anaesthetic, anaesthetic);
  const kind = session.deviceKind;
  const isKind = deviceKinds ? kind !== null && deviceKinds.includes(kind) : kind !== 'radio_frequency';
  return isByPerson && isKind && has(session.deviceName, deviceName);
}

function coversZone({ what, appliesTo }: TreatmentLimit, zone: ZoneId): boolean {
  if (what === 'anaesthetic_percent') return false;
  const isZone = appliesTo.zones === undefined || appliesTo.zones.includes(zone);
  return isZone && (appliesTo.areaGroups === undefined || appliesTo.areaGroups.includes(zones[zone].group));
}

const units: Readonly<Record<LimitedThing, string>> = {
  needle_millimetres: ' mm',
  passes: ' passes',
  anaesthetic_percent: ' %',
};

export interface ToldLimit {
  readonly limit: TreatmentLimit;
  /** 'Nose 2 mm, chin 2.5 mm: over 1.5 mm. More than 1.5 mm has not been evaluated for this device.' */
  readonly sentence: string;
}

/** Each limit once, with everything that goes past it. */
export function tellLimits(passed: readonly LimitPassed[]): ToldLimit[] {
  return [...Map.groupBy(passed, ({ limit }) => limit)].map(([limit, those]) => {
    const unit = units[limit.what];
    const used = those.map((one) => {
      const where = one.zone === undefined ? 'Anaesthetic' : zones[one.zone].name;
      return `${where} ${one.used}${unit}`;
    });
    return { limit, sentence: `${used.join(', ')}: over ${limit.most}${unit}. ${limit.sentence}` };
  });
}

/** Why only approved products may be on the skin while it is needled. */
export const infusionRule = {
  sentence:
    'Needled-in cosmetics have caused granulomas, mostly with vitamin C, and needling devices are not made to bring products into the skin.',
  sources: ['M3', 'P67', 'P68'],
} as const satisfies { sentence: string; sources: readonly SourceId[] };
