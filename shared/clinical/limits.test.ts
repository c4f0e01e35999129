import { expect, test } from 'vitest';
import { limitSchema } from './limitSchema.ts';
import {
  defaultLimits,
  type LimitedSession,
  limitsPassed,
  type TreatmentLimit,
  tellLimits,
} from './limits.ts';

const session: LimitedSession = {
  practitionerId: 'petra',
  deviceKind: 'pen',
  deviceName: 'Needling pen',
  zones: [
    { zone: 'nose', needleMillimetres: 1.5, passes: 4 },
    { zone: 'abdomen', needleMillimetres: 2, passes: 8 },
  ],
  anaesthetic: '',
  anaestheticPercent: null,
};
const told = (changes: Partial<LimitedSession>, limits: readonly TreatmentLimit[] = defaultLimits) =>
  tellLimits(limitsPassed({ ...session, ...changes }, limits)).map(({ sentence }) => sentence);

test('a device’s own maximum is told for each zone beyond it, and exactly at it nothing is said', () => {
  expect(told({ deviceName: 'SKINPEN precision' })).toEqual([
    'Abdomen 2 mm: over 1.5 mm. More than 1.5 mm has not been evaluated for this device.',
  ]);
  expect(told({})).toEqual([]);
  expect(told({ deviceKind: 'roller' })).toEqual([
    'Abdomen 2 mm: over 1.5 mm. Rollers for clinics come with needles of 0.5 to 1.5 mm, sterile, for a single use.',
  ]);
});

test('no needling limit is borrowed for radio-frequency', () => {
  expect(told({ deviceKind: 'radio_frequency', deviceName: 'SkinPen RF' })).toEqual([]);
});

test('lidocaine above the regulator’s figure is told, another anaesthetic is not', () => {
  const numbed = { anaesthetic: 'Lidocaine cream', anaestheticPercent: 5 };
  expect(told(numbed)).toEqual([expect.stringMatching(/^Anaesthetic 5 %: over 4 %\. A regulator warns/)]);
  expect(told({ ...numbed, anaesthetic: 'Tetracaine' })).toEqual([]);
});

test('a limit of the clinic’s own holds for its zones, parts of the body and people only', () => {
  const own = (appliesTo: TreatmentLimit['appliesTo']): TreatmentLimit[] => [
    { id: 'own', what: 'passes', most: 3, appliesTo, level: 'warn', sentence: 'Ours.', sources: [] },
  ];
  const nose = 'Nose 4 passes: over 3 passes. Ours.';
  const abdomen = 'Abdomen 8 passes: over 3 passes. Ours.';
  const both = 'Nose 4 passes, Abdomen 8 passes: over 3 passes. Ours.';
  expect([
    told({}, own({})),
    told({}, own({ zones: ['nose'] })),
    told({}, own({ areaGroups: ['body'] })),
    told({}, own({ practitionerIds: ['petra'] })),
    told({}, own({ practitionerIds: ['olive'] })),
  ]).toEqual([[both], [nose], [abdomen], [both], []]);
});

test('every shipped limit has a source and can be stored as the clinic’s own', () => {
  for (const limit of defaultLimits) {
    expect(limit.sources.length, limit.id).toBeGreaterThan(0);
    expect(limitSchema.parse(limit)).toEqual(limit);
  }
});
