/** A limit as the settings say it. */
import { devices } from '../../../shared/clinical/devices.ts';
import type { LimitedThing, TreatmentLimit } from '../../../shared/clinical/limits.ts';
import { type AreaGroup, zones } from '../../../shared/clinical/zones.ts';
import { t } from '../../i18n/t.ts';

export const thingNames: Readonly<Record<LimitedThing, string>> = {
  needle_millimetres: t('Needle length, in mm'),
  passes: t('Passes'),
  anaesthetic_percent: t('Strength of the anaesthetic, in %'),
};

export const levelNames: Readonly<Record<TreatmentLimit['level'], string>> = {
  warn: t('Warn'),
  reason: t('Ask for a reason'),
};

export const areaNames: Readonly<Record<AreaGroup, string>> = {
  face: t('Face'),
  neck: t('Neck'),
  scalp: t('Scalp'),
  body: t('Body'),
};

const titles: Readonly<Record<LimitedThing, (most: number) => string>> = {
  needle_millimetres: (most) => t('Needle over {most} mm', { most }),
  passes: (most) => t('More than {most} passes', { most }),
  anaesthetic_percent: (most) => t('Anaesthetic over {most} %', { most }),
};

/** 'Needle over 1.5 mm' */
export function limitTitle({ what, most }: TreatmentLimit): string {
  return titles[what](most);
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** For what it holds, and what happens then: 'SkinPen; asks for a reason'. */
export function scopeWords({ what, appliesTo, level }: TreatmentLimit, people: readonly Person[]): string {
  const { zones: only, areaGroups, deviceKinds, deviceName, anaesthetic, practitionerIds } = appliesTo;
  const named = practitionerIds?.map((id) => people.find((one) => one.id === id)?.name ?? t('somebody'));
  const parts = [
    deviceName,
    anaesthetic,
    deviceKinds?.map((kind) => t(devices[kind].name)).join(', '),
    areaGroups?.map((group) => areaNames[group]).join(', '),
    only?.map((zone) => t(zones[zone].name)).join(', '),
    named?.join(', '),
  ].filter(Boolean);
  const all = what === 'anaesthetic_percent' ? t('every anaesthetic') : t('every device with needles only');
  return `${parts.length === 0 ? all : parts.join(' · ')}; ${levelNames[level].toLowerCase()}`;
}
