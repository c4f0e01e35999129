/**
 * The protocols a new clinic starts with, one per indication. Every figure is published or is the clinic's house rule,
 * and names its source; all of it can be edited in the settings. Nothing here is computed from the clock.
 */
import { type IndicationId, indications } from './indications.ts';
import type { NeedleRange, Protocol, ProtocolDays, SessionCount } from './protocol.ts';
import type { SourceId } from './sources.ts';

type Own = Pick<
  Protocol,
  'days' | 'noRuleBecause' | 'sessions' | 'needle' | 'sources' | 'disputed' | 'caution'
>;

function protocol(indication: IndicationId, own: Own): Protocol {
  const { outlook, offLabel } = indications[indication];
  return { indication, outlook, offLabel, reviewDays: [30, 90, 180], maintenance: { isOn: false }, ...own };
}

const count = (fewest: number, usual: number, most: number): SessionCount => ({ fewest, usual, most });

/** Ideal is the clinic's own 3 to 4 weeks; most trials used 28 to 30 days; 14 is the shortest gap with histology. */
const faceDays: ProtocolDays = { floor: 14, softFloor: 21, idealFrom: 21, idealTo: 28, lateAfter: 42 };
const faceSources: readonly SourceId[] = ['house', 'P11', 'P2', 'P8', 'P12', 'P13', 'P22'];
const scarDays: ProtocolDays = { floor: 28, softFloor: 42, idealFrom: 42, idealTo: 42, lateAfter: 56 };
const striaeDays: ProtocolDays = { floor: 21, softFloor: 28, idealFrom: 30, idealTo: 30, lateAfter: 42 };
const melasmaDays: ProtocolDays = { floor: 14, softFloor: 28, idealFrom: 30, idealTo: 30, lateAfter: 42 };
const scalpDays: ProtocolDays = { floor: 7, softFloor: 7, idealFrom: 14, idealTo: 28, lateAfter: 35 };

const acneNeedle: NeedleRange = { fromMillimetres: 0.25, toMillimetres: 2.5, sources: ['P13', 'P9', 'P10'] };
const wrinkleNeedle: NeedleRange = { fromMillimetres: 0, toMillimetres: 1.5, sources: ['R5'] };

const acneSpread =
  'Published gaps run from 7 to 42 days, most often 28 to 30. No study compares gaps. One trial of 120 people found no ' +
  'significant change with needling alone every 20 days.';
const acneSpreadSources: readonly SourceId[] = ['P1', 'P9', 'P10', 'P14', 'P20', 'P21'];
const scarSpread =
  'One series treated monthly; a hospital leaflet says at least 6 weeks. The stricter figure is used. When to start ' +
  'after the operation is disputed too.';
const melasmaSpread =
  'Trials used 14, 28 and 30 days. No study compares gaps, and pigment often returns, more so without sun protection.';

const acne = { days: faceDays, needle: acneNeedle, disputed: acneSpread };
const acneSources: readonly SourceId[] = [...faceSources, ...acneSpreadSources];

const acneProtocols = {
  acne_scar_atrophic: protocol('acne_scar_atrophic', {
    ...acne,
    sessions: count(3, 3, 12),
    sources: [...acneSources, 'P3', 'P4', 'P5'],
  }),
  acne_scar_rolling: protocol('acne_scar_rolling', {
    ...acne,
    sessions: count(3, 3, 3),
    sources: acneSources,
  }),
  acne_scar_boxcar: protocol('acne_scar_boxcar', { ...acne, sessions: count(3, 3, 3), sources: acneSources }),
  acne_scar_icepick: protocol('acne_scar_icepick', {
    ...acne,
    sessions: count(3, 3, 3),
    sources: acneSources,
    caution:
      'Icepick scars changed by only 6 % in the series that measured them apart. Needling alone is a poor choice here.',
  }),
  acne_scar_severe: protocol('acne_scar_severe', {
    ...acne,
    sessions: count(4, 4, 4),
    sources: acneSources,
    disputed: `${acneSpread} The one series of severe scars used 42 days.`,
    caution:
      'The one series of severe scars saw no excellent result and calls needling not the treatment of choice.',
  }),
} satisfies Partial<Record<IndicationId, Protocol>>;

const scar = {
  days: scarDays,
  sessions: count(1, 3, 6),
  disputed: scarSpread,
  sources: ['R20', 'C20', 'P16', 'P17', 'R21'],
} satisfies Own;

const ageing = { days: faceDays, needle: wrinkleNeedle };

/** The protocols before the clinic has edited any, by indication. */
export const defaultProtocols: Readonly<Record<IndicationId, Protocol>> = {
  ...acneProtocols,
  scar_surgical: protocol('scar_surgical', scar),
  scar_trauma: protocol('scar_trauma', scar),
  wrinkles: protocol('wrinkles', {
    ...ageing,
    sessions: count(2, 4, 4),
    sources: [...faceSources, 'P23', 'P24', 'R5'],
  }),
  fine_lines: protocol('fine_lines', {
    ...ageing,
    sessions: count(2, 4, 4),
    sources: [...faceSources, 'P23', 'P24', 'R5'],
  }),
  rejuvenation: protocol('rejuvenation', {
    days: faceDays,
    sessions: count(1, 3, 4),
    sources: [...faceSources, 'P25', 'C15', 'C16'],
    disputed:
      'In the largest series most people had one session only; clinics plan three, 21 to 42 days apart.',
  }),
  melasma: protocol('melasma', {
    days: melasmaDays,
    sessions: count(2, 3, 6),
    needle: { fromMillimetres: 1.5, toMillimetres: 1.5, sources: ['P26'] },
    sources: ['P26', 'P33', 'P27', 'P28', 'P29', 'P35', 'P36', 'P39'],
    disputed: melasmaSpread,
  }),
  hyperpigmentation: protocol('hyperpigmentation', {
    days: melasmaDays,
    sessions: count(2, 3, 6),
    sources: ['P26', 'P33', 'P27', 'P28', 'P29', 'P35', 'P47'],
    disputed: `${melasmaSpread} These trials are of melasma; dark marks after acne were studied after a single session.`,
  }),
  striae: protocol('striae', {
    days: striaeDays,
    sessions: count(1, 3, 5),
    sources: ['P15', 'P18', 'P19'],
    disputed:
      'Two studies treated monthly, one every 14 days. Dark marks followed in 22 % of the 14-day series and in none of ' +
      'one monthly series; the two were not compared directly.',
  }),
  alopecia: protocol('alopecia', {
    days: scalpDays,
    sessions: count(4, 4, 12),
    needle: { fromMillimetres: 0.5, toMillimetres: 2.5, sources: ['P45'] },
    sources: ['P40', 'P41', 'P42', 'P43', 'P44', 'P45'],
    disputed: 'Trials needled weekly, every two weeks and every four weeks, mostly together with minoxidil.',
  }),
  enlarged_pores: protocol('enlarged_pores', {
    noRuleBecause: 'No published course for enlarged pores was found, so there is no interval to go by.',
    sources: ['P46'],
  }),
};
