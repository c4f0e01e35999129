/** A rule as it stands in a form, and back. Empty choices mean that it holds for all; the backend judges the rest. */
import type { IndicationId } from '../../../shared/clinical/indications.ts';
import type { ProtocolDays } from '../../../shared/clinical/protocol.ts';
import type { Fitzpatrick, WindowRule } from '../../../shared/clinical/windowRules.ts';
import type { AreaGroup } from '../../../shared/clinical/zones.ts';
import { skinTypes } from '../../../shared/schemas/clients.ts';
import { t } from '../../i18n/t.ts';

export interface TypedRule {
  readonly id: string;
  readonly indications: IndicationId[];
  readonly areaGroups: string[];
  readonly fitzpatrick: string[];
  readonly needleFromMillimetres: number | null;
  readonly days: Readonly<Record<keyof ProtocolDays, number | null>>;
  readonly sentence: string;
  readonly sources: WindowRule['sources'];
}

const areas: ReadonlyArray<{ readonly value: AreaGroup; readonly label: string }> = [
  { value: 'face', label: t('Face') },
  { value: 'neck', label: t('Neck') },
  { value: 'scalp', label: t('Scalp') },
  { value: 'body', label: t('Body') },
];
const types: readonly Fitzpatrick[] = [1, 2, 3, 4, 5, 6];
const noDays = { floor: null, softFloor: null, idealFrom: null, idealTo: null, lateAfter: null };

function from(rule: WindowRule | undefined): TypedRule {
  const { indications, areaGroups, fitzpatrick, needleFromMillimetres } = rule?.appliesTo ?? {};
  return {
    id: rule?.id ?? '',
    indications: [...(indications ?? [])],
    areaGroups: [...(areaGroups ?? [])],
    fitzpatrick: (fitzpatrick ?? []).map(String),
    needleFromMillimetres: needleFromMillimetres ?? null,
    days: rule?.days ?? noDays,
    sentence: rule?.sentence ?? '',
    sources: rule?.sources ?? [],
  };
}

function read(typed: TypedRule) {
  const day = (bound: keyof ProtocolDays) => typed.days[bound] ?? Number.NaN;
  const areaGroups = areas.map(({ value }) => value).filter((value) => typed.areaGroups.includes(value));
  const fitzpatrick = types.filter((type) => typed.fitzpatrick.includes(String(type)));
  return {
    id: typed.id,
    appliesTo: {
      ...(typed.indications.length > 0 ? { indications: typed.indications } : {}),
      ...(areaGroups.length > 0 ? { areaGroups } : {}),
      ...(fitzpatrick.length > 0 ? { fitzpatrick } : {}),
      ...(typed.needleFromMillimetres === null ? {} : { needleFromMillimetres: typed.needleFromMillimetres }),
    },
    days: {
      floor: day('floor'),
      softFloor: day('softFloor'),
      idealFrom: day('idealFrom'),
      idealTo: day('idealTo'),
      lateAfter: day('lateAfter'),
    },
    sentence: typed.sentence,
    sources: [...typed.sources],
  };
}

export const typedRule = {
  areas,
  skinTypes: types.map((type) => ({
    value: String(type),
    label: t('Type {roman}', { roman: skinTypes[type] }),
  })),
  from,
  read,
} as const;
