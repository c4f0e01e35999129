import { expect, test } from 'vitest';
import { areaGroups, deviceLimits, isZoneId } from './zones.ts';

test('zones fall into face, neck, scalp and body', () => {
  expect([...areaGroups(['forehead', 'cheek_left', 'decolletage', 'thighs'])]).toEqual([
    'face',
    'neck',
    'body',
  ]);
  expect([...areaGroups([])]).toEqual([]);
  expect([isZoneId('periorbital'), isZoneId('eyelid')]).toEqual([true, false]);
});

test('the only needle limits are the devices’ own, each with a source', () => {
  expect(deviceLimits.map(({ device, millimetres, sources }) => [device, millimetres, sources])).toEqual([
    ['SkinPen', 1.5, ['M3']],
    ['Exceed', 1.5, ['R5', 'R6']],
    ['Medical derma roller', 1.5, ['P32']],
  ]);
});
