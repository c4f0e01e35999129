/** A signature as strokes: an SVG path in whole units of one fixed field, small enough to be kept with what it signs. */
import { z } from 'zod';

/** The field in which a signature is drawn and printed. */
export const signatureField = { width: 600, height: 180 } as const;

const longestPath = 30_000;

/** 'M10 20L30 40…': each stroke moves somewhere and draws on from there. What is too long is not looked at further. */
export const signaturePath = z
  .string()
  .max(longestPath, {
    error: 'This signature has too many strokes. Clear it and sign again.',
    abort: true,
  })
  .regex(/^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})*)+$/, { error: 'Sign in the field first.', abort: true });

/** A slip of the finger is shorter or narrower than these, in units of the field. */
const leastInk = 120;
const leastWidth = 30;

/** Refuses what nobody would call a signature: a dot, a tick, a slip of the finger. */
export function refuseScribble(path: string, context: z.RefinementCtx): void {
  const { ink, width } = measure(path);
  if (ink < leastInk || width < leastWidth)
    context.addIssue({
      code: 'custom',
      message: 'This is too little for a signature. Clear it and sign again.',
    });
}

function measure(path: string): { ink: number; width: number } {
  const points = [...path.matchAll(/([ML])(\d+) (\d+)/g)].map(([, move, x, y]) => ({
    isDrawn: move === 'L',
    x: Number(x),
    y: Number(y),
  }));
  const across = points.map(({ x }) => x);
  const steps = points.map((point, index) => {
    const before = points[index - 1];
    return point.isDrawn && before ? Math.hypot(point.x - before.x, point.y - before.y) : 0;
  });
  return {
    ink: steps.reduce((sum, step) => sum + step, 0),
    width: across.length === 0 ? 0 : Math.max(...across) - Math.min(...across),
  };
}
