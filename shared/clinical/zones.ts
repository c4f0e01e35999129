/**
 * Where on the body a session takes place. Names and groups only: no depth limit per zone is given anywhere here,
 * because none was found that a clinic could lean on. The only limits are the device's own.
 */
import type { SourceId } from './sources.ts';

export type AreaGroup = 'face' | 'neck' | 'scalp' | 'body';

interface Zone {
  readonly name: string;
  readonly group: AreaGroup;
}

export const zones = {
  forehead: { name: 'Forehead', group: 'face' },
  glabella: { name: 'Between the brows', group: 'face' },
  periorbital: { name: 'Around the eyes, outside the orbital rim', group: 'face' },
  cheek_left: { name: 'Left cheek', group: 'face' },
  cheek_right: { name: 'Right cheek', group: 'face' },
  nose: { name: 'Nose', group: 'face' },
  upper_lip: { name: 'Upper lip', group: 'face' },
  chin: { name: 'Chin', group: 'face' },
  jaw: { name: 'Jawline', group: 'face' },
  neck: { name: 'Neck', group: 'neck' },
  decolletage: { name: 'Décolletage', group: 'neck' },
  scalp: { name: 'Scalp', group: 'scalp' },
  abdomen: { name: 'Abdomen', group: 'body' },
  chest: { name: 'Chest', group: 'body' },
  back: { name: 'Back', group: 'body' },
  shoulders: { name: 'Shoulders', group: 'body' },
  breasts: { name: 'Breasts', group: 'body' },
  arms: { name: 'Arms', group: 'body' },
  hands: { name: 'Hands', group: 'body' },
  hips: { name: 'Hips', group: 'body' },
  buttocks: { name: 'Buttocks', group: 'body' },
  thighs: { name: 'Thighs', group: 'body' },
  knees: { name: 'Knees', group: 'body' },
  calves: { name: 'Calves', group: 'body' },
} as const satisfies Readonly<Record<string, Zone>>;

export type ZoneId = keyof typeof zones;

/** True for a listed zone; for text that comes from the database or a form. */
export function isZoneId(text: string): text is ZoneId {
  return Object.hasOwn(zones, text);
}

/** The groups that the treated zones belong to, each once. */
export function areaGroups(areas: readonly ZoneId[]): ReadonlySet<AreaGroup> {
  return new Set(areas.map((area) => zones[area].group));
}

/** What a device may do at most, from its own papers. `millimetres` is the needle length evaluated. */
interface DeviceLimit {
  readonly device: string;
  readonly millimetres: number;
  readonly sentence: string;
  readonly sources: readonly SourceId[];
}

/** The devices whose papers give a maximum. A clinic adds its own device in the settings. */
export const deviceLimits: readonly DeviceLimit[] = [
  {
    device: 'SkinPen',
    millimetres: 1.5,
    sentence: 'More than 1.5 mm has not been evaluated for this device. Never inside the orbital rim.',
    sources: ['M3'],
  },
  {
    device: 'Exceed',
    millimetres: 1.5,
    sentence: 'The 1.5 mm cartridge protrudes 0 to 1.5 mm, within 0.15 mm.',
    sources: ['R5', 'R6'],
  },
  {
    device: 'Medical derma roller',
    millimetres: 1.5,
    sentence: 'Rollers for clinics come with needles of 0.5 to 1.5 mm, sterile, for a single use.',
    sources: ['P32'],
  },
];
