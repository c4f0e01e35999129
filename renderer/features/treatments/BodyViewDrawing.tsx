import type { KeyboardEvent } from 'react';
import { type BodyView, needleBand, type ZoneShape } from '../../../shared/clinical/bodyMap.ts';
import { type ZoneId, zones } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';

export interface Picking {
  /** The zone that Tab reaches. */
  readonly place: ZoneId;
  readonly setPlace: (zone: ZoneId) => void;
  readonly onArrow: (event: KeyboardEvent, zone: ZoneId) => void;
  readonly onToggle: (zone: ZoneId) => void;
}

interface BodyViewDrawingProps {
  readonly view: BodyView;
  /** Of the chosen zones; null while the length is not entered. */
  readonly millimetres: ReadonlyMap<ZoneId, number | null>;
  readonly picking: Picking | undefined;
}

/** One of the drawings: what is only drawn, the zones, and on them their figures. */
export function BodyViewDrawing({ view, millimetres, picking }: BodyViewDrawingProps) {
  return (
    <svg
      className="body-view"
      data-view={view.id}
      viewBox={`0 0 ${view.width} ${view.height}`}
      role={picking ? 'group' : 'img'}
      aria-label={picking ? t(view.name) : drawnWords(view, millimetres)}
    >
      {view.under.map((path) => (
        <path key={path} className="body-line" d={path} />
      ))}
      {view.shapes.map((shape) => (
        <Zone key={shape.zone} view={view} shape={shape} millimetres={millimetres} picking={picking} />
      ))}
      <g aria-hidden>
        {view.shapes.map((shape) => (
          <Figures key={shape.zone} view={view} shape={shape} millimetres={millimetres} />
        ))}
      </g>
      {view.over.map((path) => (
        <path key={path} className="body-line body-line-over" d={path} />
      ))}
      <SideLetters view={view} />
    </svg>
  );
}

function Zone({ view, shape, millimetres, picking }: BodyViewDrawingProps & { readonly shape: ZoneShape }) {
  const { zone } = shape;
  const isChosen = millimetres.has(zone);
  const length = millimetres.get(zone) ?? null;
  const look = { 'data-chosen': isChosen, 'data-band': length === null ? undefined : needleBand(length) };
  const drawing = (
    <>
      <title>{t(zones[zone].name)}</title>
      <path className="body-zone" d={shape.path} />
      {shape.isMirrored && <path className="body-zone" d={shape.path} transform={mirror(view)} />}
    </>
  );
  if (!picking) return <g {...look}>{drawing}</g>;
  // The same zone in another drawing: for the pointer only, else it would be told twice.
  const isHere = shape.label !== undefined;
  const toggle = () => {
    picking.setPlace(zone);
    picking.onToggle(zone);
  };
  if (!isHere)
    return (
      <g {...look} onClick={toggle} aria-hidden>
        {drawing}
      </g>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside an SVG
    <g
      {...look}
      data-zone={zone}
      role="button"
      aria-pressed={isChosen}
      aria-label={labelOf(zone, isChosen, length)}
      tabIndex={picking.place === zone ? 0 : -1}
      onClick={toggle}
      onFocus={() => picking.setPlace(zone)}
      onKeyDown={(event) => {
        picking.onArrow(event, zone);
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        picking.onToggle(zone);
      }}
    >
      {drawing}
    </g>
  );
}

const mirror = ({ middle }: BodyView) => `matrix(-1 0 0 1 ${2 * middle} 0)`;

function labelOf(zone: ZoneId, isChosen: boolean, length: number | null): string {
  const name = t(zones[zone].name);
  return isChosen && length !== null ? `${name}, ${length} mm` : name;
}

interface FiguresProps {
  readonly view: BodyView;
  readonly shape: ZoneShape;
  readonly millimetres: BodyViewDrawingProps['millimetres'];
}

/** What is written on a zone: its length, or that it is still asked for. */
function Figures({ view, shape, millimetres }: FiguresProps) {
  const length = millimetres.get(shape.zone);
  if (!shape.label || length === undefined) return null;
  const [x, y] = shape.label;
  const middles = shape.isMirrored ? [x, 2 * view.middle - x] : [x];
  return middles.map((across) => (
    <text
      key={across}
      className="body-figure"
      data-band={length === null ? undefined : needleBand(length)}
      x={across}
      y={y}
    >
      {length ?? '?'}
    </text>
  ));
}

/** Whose side it is: the client faces the reader, and is turned in the drawing from behind. */
function SideLetters({ view }: { readonly view: BodyView }) {
  const y = view.id === 'face' ? 160 : 214;
  const inset = view.id === 'face' ? 16 : 14;
  const [first, second] = view.id === 'back' ? [t('L'), t('R')] : [t('R'), t('L')];
  return (
    <g aria-hidden>
      <text className="body-side" x={inset} y={y}>
        {first}
      </text>
      <text className="body-side" x={view.width - inset} y={y}>
        {second}
      </text>
    </g>
  );
}

function drawnWords({ name, shapes }: BodyView, millimetres: ReadonlyMap<ZoneId, number | null>): string {
  const told = shapes
    .filter(({ zone, label }) => label && millimetres.has(zone))
    .map(({ zone }) => labelOf(zone, true, millimetres.get(zone) ?? null));
  return `${t(name)}: ${told.join('; ')}`;
}
