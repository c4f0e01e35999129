/** A limit as it stands in a form, and back. Empty choices mean that it holds for all; the backend judges the rest. */
import { deviceKinds } from '../../../shared/clinical/devices.ts';
import type { TreatmentLimit } from '../../../shared/clinical/limits.ts';
import { type AreaGroup, isZoneId } from '../../../shared/clinical/zones.ts';

export interface TypedLimit {
  readonly id: string;
  readonly what: TreatmentLimit['what'];
  readonly most: number | null;
  readonly level: TreatmentLimit['level'];
  readonly zones: string[];
  readonly areaGroups: string[];
  readonly deviceKinds: string[];
  readonly practitionerIds: string[];
  readonly deviceName: string;
  readonly anaesthetic: string;
  readonly sentence: string;
  readonly sources: TreatmentLimit['sources'];
}

export function typedLimit(limit: TreatmentLimit | undefined): TypedLimit {
  const scope = limit?.appliesTo;
  return {
    id: limit?.id ?? '',
    what: limit?.what ?? 'needle_millimetres',
    most: limit?.most ?? null,
    level: limit?.level ?? 'reason',
    zones: [...(scope?.zones ?? [])],
    areaGroups: [...(scope?.areaGroups ?? [])],
    deviceKinds: [...(scope?.deviceKinds ?? [])],
    practitionerIds: [...(scope?.practitionerIds ?? [])],
    deviceName: scope?.deviceName ?? '',
    anaesthetic: scope?.anaesthetic ?? '',
    sentence: limit?.sentence ?? '',
    sources: limit?.sources ?? [],
  };
}

const areas: readonly AreaGroup[] = ['face', 'neck', 'scalp', 'body'];

export function readLimit(typed: TypedLimit) {
  const { id, what, level, sentence } = typed;
  const zones = typed.zones.filter(isZoneId);
  const areaGroups = areas.filter((area) => typed.areaGroups.includes(area));
  const kinds = deviceKinds.filter((kind) => typed.deviceKinds.includes(kind));
  return {
    id,
    what,
    level,
    sentence,
    most: typed.most ?? Number.NaN,
    appliesTo: {
      ...(zones.length > 0 ? { zones } : {}),
      ...(areaGroups.length > 0 ? { areaGroups } : {}),
      ...(kinds.length > 0 ? { deviceKinds: kinds } : {}),
      ...(typed.practitionerIds.length > 0 ? { practitionerIds: typed.practitionerIds } : {}),
      ...(typed.deviceName.trim() === '' ? {} : { deviceName: typed.deviceName }),
      ...(typed.anaesthetic.trim() === '' ? {} : { anaesthetic: typed.anaesthetic }),
    },
    sources: [...typed.sources],
  };
}
