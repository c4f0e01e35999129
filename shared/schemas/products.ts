/** What the clinic has in stock: products, the lots that came in, and recalling a lot from those who had it. */
import { z } from 'zod';
import { clientId, lotId, productId, recallId } from '../ids.ts';
import { localDate, text, version } from './fields.ts';
import { expiryDate, lotText } from './lots.ts';

export const productKinds = ['cartridge', 'roller', 'stamp', 'topical', 'anaesthetic'] as const;
export type ProductKind = (typeof productKinds)[number];
export const productKindNames: Readonly<Record<ProductKind, string>> = {
  cartridge: 'Cartridge',
  roller: 'Roller',
  stamp: 'Stamp',
  topical: 'Product for the skin',
  anaesthetic: 'Anaesthetic',
};

/** One unit is one client once, so its units are counted by the sessions; a tube or a bottle serves several. */
export function isCountedPerSession(kind: ProductKind): boolean {
  return kind === 'cartridge' || kind === 'roller' || kind === 'stamp';
}

/** From how many days before its date a lot stands among those that expire soon. Only decides what is listed first. */
export const expiresSoonDays = 60;

export const productFields = z.object({
  kind: z.enum(productKinds, { error: 'Choose what it is.' }),
  name: text(80, 'Enter the name as it stands on the packet.'),
  supplier: text(80),
  /** Of a roller, stamp or cartridge whose needles are of one length. */
  needleMillimetres: z
    .number({ error: 'Enter the needle length in millimetres.' })
    .min(0.1, { error: 'A needle is at least 0.1 mm long.' })
    .max(5, { error: 'No needle here is longer than 5 mm.' })
    .nullable(),
  /** Of an anaesthetic. */
  strengthPercent: z
    .number({ error: 'Enter the strength in percent.' })
    .min(0, { error: 'The strength cannot be negative.' })
    .max(100, { error: 'At most 100 %.' })
    .nullable(),
});
export type ProductFields = z.infer<typeof productFields>;

export const updateProductInput = productFields
  .omit({ kind: true })
  .extend({ id: productId, version, isActive: z.boolean() });

/** Only by those who treat: needled-in products have caused granulomas (P67, P68). */
export const approveProductInput = z.object({
  id: productId,
  version,
  isApproved: z.boolean(),
  reason: text(400, 'Say why; it is kept with the decision.'),
});

const units = (error: string) =>
  z
    .int({ error })
    .min(1, { error: 'At least one unit.' })
    .max(10_000, { error: 'At most 10,000 units at a time.' });

export const stockInInput = z.object({
  productId,
  lotNumber: lotText('Enter the lot number from the packet.'),
  expiresOn: expiryDate,
  units: units('Enter how many units came in.'),
  receivedOn: localDate,
});
export type StockInInput = z.infer<typeof stockInInput>;

export const takeOutReasons = ['broken', 'lost', 'expired', 'used_up', 'returned', 'miscounted'] as const;
export type TakeOutReason = (typeof takeOutReasons)[number];
export const takeOutReasonNames: Readonly<Record<TakeOutReason, string>> = {
  broken: 'Broken or opened',
  lost: 'Lost',
  expired: 'Expired, thrown away',
  used_up: 'Used up',
  returned: 'Sent back',
  miscounted: 'Counted wrongly',
};

export const takeOutInput = z.object({
  id: lotId,
  version,
  units: units('Enter how many units.'),
  reason: z.enum(takeOutReasons, { error: 'Choose why.' }),
  note: text(300),
});

/** Part of a lot number, in any case and with any spaces. */
export const findLotsInput = z.object({
  part: lotText().refine((part) => part === '' || part.length >= 2, {
    error: 'Type at least two characters of the lot number.',
  }),
});
export const lotNumberInput = z.object({ lotNumber: lotText('Which lot?') });

export const openRecallInput = lotNumberInput.extend({
  reason: text(400, 'Say why the lot is recalled and who says so.'),
});

export const toldHows = ['phone', 'message', 'letter', 'in_person'] as const;
export type ToldHow = (typeof toldHows)[number];
export const toldHowNames: Readonly<Record<ToldHow, string>> = {
  phone: 'By phone',
  message: 'By message',
  letter: 'By letter',
  in_person: 'In person',
};
export const recallClient = z.object({ recallId, clientId });
export const tellClientInput = recallClient.extend({
  how: z.enum(toldHows, { error: 'Choose how.' }),
  note: text(300),
});
