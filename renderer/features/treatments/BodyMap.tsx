import { memo } from 'react';
import { bodyViews } from '../../../shared/clinical/bodyMap.ts';
import type { ZoneId } from '../../../shared/clinical/zones.ts';
import './bodyMap.css';
import { t } from '../../i18n/t.ts';
import { BodyViewDrawing, type Picking } from './BodyViewDrawing.tsx';
import { NeedleLegend } from './NeedleLegend.tsx';
import { useZoneWalk } from './useZoneWalk.ts';

export interface MappedZone {
  readonly zone: ZoneId;
  /** Null: chosen, length not entered yet. */
  readonly needleMillimetres: number | null;
}

interface BodyMapProps {
  readonly zones: readonly MappedZone[];
  /** A tap or Enter on a zone; without it the map is only looked at. */
  readonly onToggle?: (zone: ZoneId) => void;
}

/**
 * Face and body with what was done where: darker for longer needles, the length written on each zone. The same drawing
 * on the screen and on paper. By keyboard it is one stop: arrows walk from zone to zone, Enter chooses.
 */
export const BodyMap = memo(function BodyMap({ zones, onToggle }: BodyMapProps) {
  const walk = useZoneWalk(zones[0]?.zone ?? 'forehead');
  const millimetres = new Map(zones.map((row) => [row.zone, row.needleMillimetres]));
  const picking: Picking | undefined = onToggle && { ...walk, onToggle };
  const shown = picking ? bodyViews : bodyViews.filter((view) => isTreated(view, millimetres));
  return (
    <div className="body-map" data-picking={picking !== undefined}>
      <fieldset className="body-map-views" ref={walk.root} aria-label={t('Map of face and body')}>
        {shown.map((view) => (
          <BodyViewDrawing key={view.id} view={view} millimetres={millimetres} picking={picking} />
        ))}
      </fieldset>
      <NeedleLegend zones={zones} />
    </div>
  );
});

function isTreated({ shapes }: (typeof bodyViews)[number], chosen: ReadonlyMap<ZoneId, unknown>): boolean {
  return shapes.some(({ zone, label }) => label !== undefined && chosen.has(zone));
}
