import { Button, Input } from '@mantine/core';
import { type PointerEvent, useRef } from 'react';
import { signatureField } from '../../../shared/schemas/signature.ts';
import { t } from '../../i18n/t.ts';
import classes from './SignatureField.module.css';

const { width, height } = signatureField;
/** Points nearer to one another than this add nothing that is seen. */
const leastStep = 3;

interface SignatureFieldProps {
  /** Strokes as an SVG path in units of the field; '' while nothing is drawn. */
  readonly path: string;
  readonly error: string | undefined;
  readonly onChange: (path: string) => void;
}

/** Where the client signs with a finger, a pen or the mouse. Whoever cannot is offered to type the name. */
export function SignatureField({ path, error, onChange }: SignatureFieldProps) {
  const last = useRef<{ x: number; y: number } | undefined>(undefined);
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const point = placeOf(event);
    last.current = point;
    onChange(`${path}M${point.x} ${point.y}`);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    const from = last.current;
    if (!from) return;
    const point = placeOf(event);
    if (Math.hypot(point.x - from.x, point.y - from.y) < leastStep) return;
    last.current = point;
    onChange(`${path}L${point.x} ${point.y}`);
  };
  const end = () => {
    last.current = undefined;
  };
  return (
    <Input.Wrapper size="lg" label={t('Signature')} error={error}>
      <svg
        role="img"
        aria-label={path === '' ? t('Field for the signature, empty') : t('Field for the signature, signed')}
        className={classes.field}
        data-invalid={error !== undefined}
        viewBox={`0 0 ${width} ${height}`}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line x1={24} x2={width - 24} y1={height - 40} y2={height - 40} className={classes.line} />
        <path d={path} className={classes.ink} />
      </svg>
      <Button size="compact-sm" variant="subtle" disabled={path === ''} onClick={() => onChange('')}>
        {t('Clear and sign again')}
      </Button>
    </Input.Wrapper>
  );
}

/** In whole units of the field, never outside of it. */
function placeOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) {
  const box = currentTarget.getBoundingClientRect();
  const within = (place: number, most: number) => Math.round(Math.min(most - 1, Math.max(0, place)));
  const scale = box.width > 0 ? width / box.width : 1;
  return {
    x: within((clientX - box.left) * scale, width),
    y: within((clientY - box.top) * scale, height),
  };
}
