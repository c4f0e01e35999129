/** What comes into stock and what leaves it without a session: each with who, when and why. */

import type { z } from 'zod';
import type { LotId } from '../../../../shared/ids.ts';
import {
  type StockInInput,
  type takeOutInput,
  takeOutReasonNames,
} from '../../../../shared/schemas/products.ts';
import { spokenDate } from '../../../../shared/spokenDate.ts';
import type { Actor } from '../../actor.ts';
import { AppError } from '../../appError.ts';
import { changedElsewhere } from '../../changedElsewhere.ts';
import type { Deps } from '../../deps.ts';
import { transact } from '../../transact.ts';
import { clinicToday } from '../followUps/clinicToday.ts';
import { addUnits, findLot, findLotOfProduct, insertLot, takeUnitsOut } from './lots.repo.ts';
import { listProducts } from './products.repo.ts';

interface Context {
  readonly deps: Deps;
  readonly actor: Actor;
}

/** A delivery: a new lot, or more of one that is there. @returns the lot */
export function stockIn({ deps, actor }: Context, input: StockInInput): Promise<{ id: LotId }> {
  const label = { action: 'products.stockIn', features: ['products'] as const };
  return transact({ deps, actor }, label, async ({ db, record }) => {
    const product = (await listProducts(db)).find(({ id }) => id === input.productId);
    if (!product) throw new AppError('not_found', 'This product is not on the list any more.');
    const today = await clinicToday(db, deps.now());
    if (input.receivedOn > today) throw bad('receivedOn', 'This day has not come yet.');
    if (input.expiresOn < input.receivedOn)
      throw bad('expiresOn', `This lot had expired when it came. Check the date, or send it back.`);
    const known = await findLotOfProduct(db, input);
    if (known && known.expiresOn !== input.expiresOn)
      throw bad(
        'expiresOn',
        `Lot ${known.lotNumber} is in stock with ${spokenDate(known.expiresOn)}. Check the packet.`,
      );
    const id = known?.id ?? (deps.newId() as LotId); // branded where it becomes a lot's
    if (known) await addUnits(db, id, input.units);
    else await insertLot(db, { ...input, id, createdBy: actor.staffId, at: deps.now() });
    record({
      entity: 'productLot',
      id,
      ...(known ? { before: { unitsReceived: known.unitsReceived } } : {}),
      after: { ...input, unitsReceived: (known?.unitsReceived ?? 0) + input.units },
    });
    return { id };
  });
}

function bad(field: string, sentence: string): AppError {
  return new AppError('bad_input', sentence, { fields: { [field]: sentence } });
}

/** Units that no session used: broken, lost, out of date. */
export function takeOut({ deps, actor }: Context, input: z.infer<typeof takeOutInput>): Promise<void> {
  const label = { action: 'products.takeOut', features: ['products'] as const };
  return transact({ deps, actor }, label, async ({ db, record }) => {
    const lot = await findLot(db, input.id);
    if (!lot) throw new AppError('not_found', 'This lot is not in stock any more.');
    if (input.units > lot.unitsLeft) throw bad('units', `Only ${lot.unitsLeft} are left of this lot.`);
    if (!(await takeUnitsOut(db, input))) throw changedElsewhere('This lot');
    const why = takeOutReasonNames[input.reason];
    record({
      entity: 'productLot',
      id: input.id,
      before: { unitsLeft: lot.unitsLeft },
      after: { unitsLeft: lot.unitsLeft - input.units },
      reason: input.note === '' ? why : `${why}: ${input.note}`,
    });
  });
}
