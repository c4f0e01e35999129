import { expect, test } from 'vitest';
import { movedBy, transformOf, wholePicture, zoomedBy } from './zoom.ts';

test('the place under the pointer stays there while it is zoomed, and the edges stay outside', () => {
  const corner = zoomedBy(wholePicture, 2, { x: 0, y: 1 });
  expect(corner).toEqual({ scale: 2, x: 0.25, y: 0.75 });
  expect(zoomedBy(corner, 0.5, { x: 0, y: 1 })).toEqual(wholePicture);
  expect(movedBy(corner, { x: -0.5, y: 0.5 })).toEqual({ scale: 2, x: 0.5, y: 0.5 });
  expect(movedBy(corner, { x: 9, y: -9 })).toEqual(corner);
});

test('nothing is smaller than whole or nearer than eight times, and the whole picture cannot be moved', () => {
  expect([zoomedBy(wholePicture, 0.1), movedBy(wholePicture, { x: 0.3, y: 0.3 })]).toEqual([
    wholePicture,
    wholePicture,
  ]);
  expect(zoomedBy(wholePicture, 100).scale).toBe(8);
  expect(transformOf({ scale: 2, x: 0.25, y: 0.75 })).toBe('scale(2) translate(25%, -25%)');
});
