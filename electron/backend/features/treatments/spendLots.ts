/**
 * What a signature takes out of the stock: every lot is in date, no single unit serves twice, and no lot gives more than
 * came in. All inside the transaction that signs.
 */

import type { TreatmentId } from '../../../../shared/ids.ts';
import { lotsOf, type UsedLot } from '../../../../shared/schemas/treatmentSupplies.ts';
import type { TreatmentFields } from '../../../../shared/schemas/treatments.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';
import { AppError } from '../../appError.ts';
import type { Write } from '../../transact.ts';
import { findLot, spendUnit } from '../products/lots.repo.ts';
import { findSessionOfUnit, insertTreatmentLots } from './treatmentLots.repo.ts';

/** @throws AppError `lot_expired`, `lot_used_up`, `record_incomplete`, each beside its field */
export async function spendLots(write: Write, id: TreatmentId, fields: TreatmentFields): Promise<void> {
  const lots = lotsOf(fields);
  const stale = lots.find((lot) => lot.lotExpiresOn !== '' && lot.lotExpiresOn < fields.performedOn);
  if (stale) throw expired(stale);
  for (const lot of lots) await checkLot(write, lot);
  refuseTwiceInOne(lots);
  await insertTreatmentLots(write.db, id, lots);
}

function expired({ lotNumber, lotExpiresOn, field }: UsedLot): AppError {
  const sentence = `Lot ${lotNumber} expired on ${spokenDate(lotExpiresOn)}. Enter the lot that was used, or correct its expiry date.`;
  return new AppError('lot_expired', sentence, {
    fields: { [field.replace(/otNumber$/, 'otExpiresOn')]: sentence },
  });
}

async function checkLot({ db, record }: Write, used: UsedLot): Promise<void> {
  const refuse = (sentence: string) =>
    new AppError('lot_used_up', sentence, { fields: { [used.field]: sentence } });
  if (used.use === 'needles' && used.serial !== '') {
    const earlier = await findSessionOfUnit(db, used);
    if (earlier)
      throw refuse(
        `Unit ${used.serial} of lot ${used.lotNumber} was already used on ${spokenDate(earlier.performedOn)}. One unit is for one client once: enter the unit that was used.`,
      );
  }
  if (used.lotId === null) return;
  const lot = await findLot(db, used.lotId);
  if (!lot || lot.lotNumber !== used.lotNumber || lot.expiresOn !== used.lotExpiresOn)
    throw refuse(`Lot ${used.lotNumber} is not in the stock with this number and date. Choose it again.`);
  if (used.use !== 'needles') return;
  if (!(await spendUnit(db, lot.id)))
    throw refuse(
      `No unit of lot ${lot.lotNumber} is left: ${lot.unitsReceived} came in and all are used or taken out. Enter the lot that was used, or correct the stock.`,
    );
  record({
    entity: 'productLot',
    id: lot.id,
    before: { unitsUsed: lot.unitsUsed },
    after: { unitsUsed: lot.unitsUsed + 1 },
  });
}

function refuseTwiceInOne(lots: readonly UsedLot[]): void {
  const units = lots.filter(({ use, serial }) => use === 'needles' && serial !== '');
  const twice = units.find((one, index) =>
    units.slice(0, index).some((other) => other.serial === one.serial && other.lotNumber === one.lotNumber),
  );
  if (!twice) return;
  const sentence = `Unit ${twice.serial} is in this record twice. Take one of the two away.`;
  throw new AppError('lot_used_up', sentence, { fields: { [twice.field]: sentence } });
}
