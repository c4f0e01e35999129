/**
 * Everything that can stand between a client and a session, by id. Defaults to be approved by the clinic's medical lead;
 * what the sources say stands beside each, with their disputes.
 */
import type { Contraindication } from './contraindications/contraindication.ts';
import { health } from './contraindications/health.ts';
import { medicines } from './contraindications/medicines.ts';
import { procedures } from './contraindications/procedures.ts';
import { skin } from './contraindications/skin.ts';

const everything = { ...skin, ...health, ...medicines, ...procedures };

export type ContraindicationId = keyof typeof everything;

export type Contraindications = Readonly<Record<ContraindicationId, Contraindication>>;

/** The table before the clinic has edited any of it. */
export const defaultContraindications: Contraindications = everything;

/** True for a listed id; for text that comes from the database or a form. */
export function isContraindicationId(text: string): text is ContraindicationId {
  return Object.hasOwn(defaultContraindications, text);
}
