import { daysBetween } from '../../../shared/scheduling/wallTime.ts';
import { expiresSoonDays } from '../../../shared/schemas/products.ts';
import { formatDay } from '../../components/formatDay.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import type { StockLot } from './useStock.ts';

interface ExpiringLotsProps {
  readonly lots: readonly StockLot[];
  /** '' until the clinic's day is known. */
  readonly today: string;
}

/** What is still on the shelf and out of date, or soon will be. */
export function ExpiringLots({ lots, today }: ExpiringLotsProps) {
  if (today === '') return null;
  const near = lots.filter(
    ({ unitsLeft, expiresOn }) => unitsLeft > 0 && daysBetween(today, expiresOn) <= expiresSoonDays,
  );
  if (near.length === 0) return null;
  const isOver = near.some(({ expiresOn }) => expiresOn < today);
  return (
    <Notice tone={isOver ? 'alert' : 'warn'}>
      {near.map((lot) => (
        <div key={lot.id}>{expiryWords(lot, today)}</div>
      ))}
    </Notice>
  );
}

function expiryWords({ product, lotNumber, expiresOn, unitsLeft }: StockLot, today: string): string {
  const facts = { name: product.name, lotNumber, day: formatDay(expiresOn), unitsLeft };
  return expiresOn < today
    ? t('{name}, lot {lotNumber}: expired on {day}, {unitsLeft} left. Throw it away and take it out.', facts)
    : t('{name}, lot {lotNumber}: {unitsLeft} left until {day}.', facts);
}
