import { zones } from '../../../shared/clinical/zones.ts';
import type { TreatedZone } from '../../../shared/schemas/treatments.ts';
import { t } from '../../i18n/t.ts';
import { zoneWords } from './recordFacts.ts';

interface ZoneTableProps {
  readonly zones: readonly TreatedZone[];
  readonly className?: string | undefined;
}

/** What was done zone by zone; columns that nobody filled are left out. */
export function ZoneTable({ zones: rows, className }: ZoneTableProps) {
  const hasDirection = rows.some(({ direction }) => direction !== null);
  const hasEnd = rows.some(({ endpoint }) => endpoint !== null);
  return (
    <table className={className}>
      <thead>
        <tr>
          <th scope="col">{t('Zone')}</th>
          <th scope="col">{t('Needle')}</th>
          <th scope="col">{t('Passes')}</th>
          {hasDirection && <th scope="col">{t('Direction')}</th>}
          {hasEnd && <th scope="col">{t('Ended otherwise')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.zone}>
            <td>{t(zones[row.zone].name)}</td>
            <td className="figures">{t('{millimetres} mm', { millimetres: row.needleMillimetres })}</td>
            <td className="figures">{row.passes}</td>
            {hasDirection && <td>{zoneWords(row).direction}</td>}
            {hasEnd && <td>{zoneWords(row).endpoint}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
