/** Where on the body a session takes place. Names and groups only; how far a session may go there is in limits.ts. */

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
