/** Which part of two photos is looked at: the same part of both, whatever their sizes. Pure. */

export interface Zoom {
  /** 1 is the whole picture. */
  readonly scale: number;
  /** What of the picture is in the middle: 0 is its left or upper edge, 1 its right or lower one. */
  readonly x: number;
  readonly y: number;
}

export const wholePicture: Zoom = { scale: 1, x: 0.5, y: 0.5 };
export const closest = 8;

/** A place in the frame, from 0 at its left or upper edge to 1. */
export interface FramePoint {
  readonly x: number;
  readonly y: number;
}
const middle: FramePoint = { x: 0.5, y: 0.5 };

/** Nearer or further by this factor; what is under `point` stays there as far as the edges allow. */
export function zoomedBy({ scale, x, y }: Zoom, factor: number, point: FramePoint = middle): Zoom {
  const next = Math.min(closest, Math.max(1, scale * factor));
  const keep = (at: number, of: number) => at + (of - 0.5) * (1 / scale - 1 / next);
  return inside({ scale: next, x: keep(x, point.x), y: keep(y, point.y) });
}

/** The picture follows the hand by parts of the frame. */
export function movedBy({ scale, x, y }: Zoom, { x: right, y: down }: FramePoint): Zoom {
  return inside({ scale, x: x - right / scale, y: y - down / scale });
}

/** No edge of the picture comes into the frame. */
function inside({ scale, x, y }: Zoom): Zoom {
  const half = 0.5 / scale;
  const held = (at: number) => Math.min(1 - half, Math.max(half, at));
  return { scale, x: held(x), y: held(y) };
}

/** As CSS has it; percentages are of the picture's own size. */
export function transformOf({ scale, x, y }: Zoom): string {
  return `scale(${scale}) translate(${(0.5 - x) * 100}%, ${(0.5 - y) * 100}%)`;
}
