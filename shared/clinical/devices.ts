/**
 * What needles are brought in with. Radio-frequency is kept apart: it has fields and a consent of its own, and nothing
 * that was found for plain needling holds for it.
 */
import type { SourceId } from './sources.ts';

export const deviceKinds = ['roller', 'stamp', 'pen', 'radio_frequency'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

interface Device {
  readonly name: string;
  /** What is new for every client and thrown away afterwards. */
  readonly unit: 'roller' | 'stamp' | 'cartridge';
  /** The needles are of one length; a pen or a radio-frequency hand piece is set. */
  readonly hasFixedLength: boolean;
}

export const devices: Readonly<Record<DeviceKind, Device>> = {
  roller: { name: 'Roller', unit: 'roller', hasFixedLength: true },
  stamp: { name: 'Stamp', unit: 'stamp', hasFixedLength: true },
  pen: { name: 'Pen', unit: 'cartridge', hasFixedLength: false },
  radio_frequency: {
    name: 'Radio-frequency',
    unit: 'cartridge',
    hasFixedLength: false,
  },
};

/** Why radio-frequency stands apart, for the form. */
export const radioFrequencyCaution = {
  sentence:
    'Radio-frequency needling has its own risks (burns, scarring, fat loss, nerve damage were reported) and needs its own consent.',
  sources: ['R7'],
} as const satisfies { sentence: string; sources: readonly SourceId[] };

/** In what pattern the needles went over a zone. */
export const directions = [
  'horizontal',
  'vertical',
  'diagonal',
  'crossed',
  'circular',
  'random',
  'stamped',
] as const;
export type Direction = (typeof directions)[number];
export const directionNames: Readonly<Record<Direction, string>> = {
  horizontal: 'Horizontal',
  vertical: 'Vertical',
  diagonal: 'Diagonal',
  crossed: 'All directions',
  circular: 'Circular',
  random: 'Random',
  stamped: 'Stamped',
};

/** What the skin shows when needling ends: redness or pinpoint bleeding (C32, P32), or neither. */
export const endpoints = ['none', 'erythema', 'pinpoint_bleeding'] as const;
export type Endpoint = (typeof endpoints)[number];
export const endpointNames: Readonly<Record<Endpoint, string>> = {
  none: 'No visible change',
  erythema: 'Even redness',
  pinpoint_bleeding: 'Pinpoint bleeding',
};
