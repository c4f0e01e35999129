/** What was used up in a session beside the first roller or cartridge, and all lots of a record in one list. */
import { z } from 'zod';
import { lotId } from '../ids.ts';
import { text } from './fields.ts';
import { expiryDate, lotText } from './lots.ts';
import type { TreatmentFields } from './treatments.ts';

/** When a product came onto the skin; `needles` is another roller or cartridge in the same session. */
export const supplyUses = ['needles', 'before', 'during', 'after'] as const;
export type SupplyUse = (typeof supplyUses)[number];
export const supplyUseNames: Readonly<Record<SupplyUse, string>> = {
  needles: 'More needles',
  before: 'Before needling',
  during: 'During needling',
  after: 'After needling',
};

/** One packet, tube or ampoule. Without `lotId` the lot is not in the clinic's stock. */
export const supply = z.object({
  use: z.enum(supplyUses),
  name: text(80),
  lotId: lotId.nullable(),
  lotNumber: lotText(),
  lotExpiresOn: expiryDate.or(z.literal('')),
  /** Of a single roller or cartridge, where it carries one. */
  serial: lotText().default(''),
});
export type Supply = z.infer<typeof supply>;

export interface UsedLot extends Omit<Supply, 'use'> {
  readonly use: SupplyUse | 'anaesthetic';
  /** Where the form has it: `lotNumber`, `anaestheticLotNumber`, `supplies.0.lotNumber`. */
  readonly field: string;
}

/** Every lot that the record names, the needles first. */
export function lotsOf(fields: TreatmentFields): UsedLot[] {
  const needles: UsedLot = {
    use: 'needles',
    name: fields.deviceName,
    lotId: fields.lotId,
    lotNumber: fields.lotNumber,
    lotExpiresOn: fields.lotExpiresOn,
    serial: fields.unitSerial,
    field: 'lotNumber',
  };
  const anaesthetic: UsedLot = {
    use: 'anaesthetic',
    name: fields.anaesthetic,
    lotId: fields.anaestheticLotId,
    lotNumber: fields.anaestheticLotNumber,
    lotExpiresOn: fields.anaestheticLotExpiresOn,
    serial: '',
    field: 'anaestheticLotNumber',
  };
  const others = fields.supplies.map((one, index) => ({ ...one, field: `supplies.${index}.lotNumber` }));
  return [needles, anaesthetic, ...others].filter((lot) => lot.lotNumber !== '');
}
