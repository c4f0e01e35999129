import { expect, test } from 'vitest';
import { areaGroups, isZoneId } from './zones.ts';

test('zones fall into face, neck, scalp and body', () => {
  expect([...areaGroups(['forehead', 'cheek_left', 'decolletage', 'thighs'])]).toEqual([
    'face',
    'neck',
    'body',
  ]);
  expect([...areaGroups([])]).toEqual([]);
  expect([isZoneId('periorbital'), isZoneId('eyelid')]).toEqual([true, false]);
});
