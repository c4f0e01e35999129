import { bandName, needleBand, needleBands } from '../../../shared/clinical/bodyMap.ts';
import { t } from '../../i18n/t.ts';
import type { MappedZone } from './BodyMap.tsx';

/** Which colour stands for which needle lengths; those in use are marked. */
export function NeedleLegend({ zones }: { readonly zones: readonly MappedZone[] }) {
  const used = new Set(
    zones.flatMap(({ needleMillimetres: length }) => (length === null ? [] : [needleBand(length)])),
  );
  return (
    <ul className="needle-legend" aria-label={t('Needle length by colour')}>
      {needleBands.map((upTo, band) => (
        <li key={upTo} data-used={used.has(band)}>
          <span className="needle-swatch" data-band={band} aria-hidden />
          {t(bandName(band))}
        </li>
      ))}
    </ul>
  );
}
