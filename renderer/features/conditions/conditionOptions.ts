import type { ContraindicationVariant } from '../../../shared/clinical/contraindications/contraindication.ts';
import {
  type ContraindicationId,
  defaultContraindications,
  isContraindicationId,
} from '../../../shared/clinical/contraindications.ts';
import type { Role } from '../../../shared/roles.ts';
import { recordableConditions } from '../../../shared/schemas/conditions.ts';
import { t } from '../../i18n/t.ts';

/** What may be recorded at this desk, by name. */
export function conditionOptions(role: Role): { value: ContraindicationId; label: string }[] {
  return recordableConditions
    .filter((id) => role !== 'front_desk' || defaultContraindications[id].isPrivate !== true)
    .map((value) => ({ value, label: defaultContraindications[value].name }));
}

/** The forms of a condition to choose from; none where there is only one. */
export function variantOptions(id: string): { value: string; label: string }[] {
  const variants = variantsOf(id);
  if (variants.length < 2) return [];
  return [
    { value: '', label: t('Not known yet: the strictest holds') },
    ...variants.map((variant) => ({ value: variant.id, label: variant.name })),
  ];
}

/** False where the day on which it happened changes nothing. */
export function asksForDay(id: string): boolean {
  return variantsOf(id).some((one) => one.waitDays !== undefined || one.holdsForDays !== undefined);
}

function variantsOf(id: string): readonly ContraindicationVariant[] {
  return isContraindicationId(id) ? defaultContraindications[id].variants : [];
}
