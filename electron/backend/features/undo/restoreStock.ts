/**
 * Lots as they were before a delivery or before units were taken out. Sessions may have used others of the lot meanwhile:
 * only the units of the step move. A lot that the step put into stock leaves it whole, so that a slip in its number or
 * date can be typed anew; what it was stays in the audit.
 */
import type { LotId } from '../../../../shared/ids.ts';
import { stockInInput } from '../../../../shared/schemas/products.ts';
import { AppError } from '../../appError.ts';
import {
  correctUnits,
  deleteLot,
  findLot,
  insertLot,
  isLotRecorded,
  type Lot,
} from '../products/lots.repo.ts';
import { type LotLine, unitsMoved } from './stockWords.ts';
import { changesTo, type Restorable, type Undoing } from './undoing.ts';

export async function restoreStock(undoing: Undoing): Promise<void> {
  for (const change of changesTo(undoing.step, 'productLot')) {
    const lot = await findLot(undoing.write.db, change.id as LotId); // the audit keeps it as text
    if (!lot) await bringBack(undoing, change);
    else if (change.before === undefined) await takeWhole(undoing, lot, change.after);
    else await moveUnits(undoing, lot, change);
  }
}

async function moveUnits({ write }: Undoing, lot: Lot, change: Restorable<LotLine>): Promise<void> {
  const units = unitsMoved(change);
  if (lot.unitsLeft < units) throw usedSince(lot);
  const isDelivery = change.after.unitsReceived !== undefined;
  await correctUnits(write.db, lot.id, isDelivery ? { received: -units } : { takenOut: units });
  const of = isDelivery ? 'unitsReceived' : 'unitsLeft';
  write.record({
    entity: 'productLot',
    id: lot.id,
    before: { [of]: lot[of] },
    after: { [of]: lot[of] - units },
  });
}

async function takeWhole({ write }: Undoing, lot: Lot, after: LotLine): Promise<void> {
  const isTouched = lot.unitsLeft !== after.unitsReceived || (await isLotRecorded(write.db, lot.id));
  if (isTouched) throw usedSince(lot);
  await deleteLot(write.db, lot.id);
  const { productId, lotNumber, expiresOn, receivedOn, unitsReceived } = lot;
  const facts = { productId, lotNumber, expiresOn, receivedOn };
  write.record({
    entity: 'productLot',
    id: lot.id,
    before: { ...facts, units: unitsReceived, unitsReceived },
    after: { lotNumber, unitsReceived: 0 },
  });
}

/** A lot that was taken out of stock whole comes in again as it was. */
async function bringBack({ write, deps, actor }: Undoing, { id, before }: Restorable<object>): Promise<void> {
  const lot = stockInInput.safeParse(before);
  if (!lot.success) throw new AppError('not_found', 'This lot is not in stock any more.');
  await insertLot(write.db, {
    ...lot.data,
    id: id as LotId, // its own, from the audit
    createdBy: actor.staffId,
    at: deps.now(),
  });
  write.record({ entity: 'productLot', id, after: { ...lot.data, unitsReceived: lot.data.units } });
}

function usedSince({ lotNumber }: Lot): AppError {
  return new AppError(
    'changed_elsewhere',
    `Units of lot ${lotNumber} have been used or taken out since, or it stands in a record. Nothing was taken back.`,
  );
}
