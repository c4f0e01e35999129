/** The words of a sheet in force: the clinic's own for this device, its own for any, else as shipped. */
import type { Kysely } from 'kysely';
import type { DeviceKind } from '../../../../shared/clinical/devices.ts';
import type { HealingLine } from '../../../../shared/clinical/healingLine.ts';
import { languageWords } from '../../../../shared/handoutTexts/languageWords.ts';
import type { SheetKind } from '../../../../shared/handoutTexts/shape.ts';
import {
  type SheetTemplate,
  shippedTemplate,
  withTimelineWords,
} from '../../../../shared/handoutTexts/template.ts';
import { storedTemplate } from '../../../../shared/handoutTexts/templateSchema.ts';
import type { Language } from '../../../../shared/schemas/clients.ts';
import type { Schema } from '../../db/schema.ts';
import { findEdit } from '../conditions/clinicEdits.repo.ts';
import type { SheetText } from './sheetFacts.ts';

export interface TextKey {
  readonly kind: SheetKind;
  readonly language: Language;
  /** Null: for every device that has no words of its own. */
  readonly device: DeviceKind | null;
}

/** Under which name the edits keep it: `aftercare.en`, `aftercare.en.pen`. */
export const editKeyOf = ({ kind, language, device }: TextKey): string =>
  [kind, language, device].filter((part) => part !== null).join('.');

/** As shipped, with the words that the clinic wrote into its timeline before sheets had templates. */
export function defaultTemplate({ kind, language }: TextKey, lines: readonly HealingLine[]): SheetTemplate {
  const shipped = shippedTemplate(kind, languageWords[language]);
  return kind === 'aftercare' && language === 'en' ? withTimelineWords(shipped, lines) : shipped;
}

export async function textInForce(
  db: Kysely<Schema>,
  key: TextKey,
  lines: readonly HealingLine[],
): Promise<SheetText> {
  const frame = languageWords[key.language].frame;
  for (const device of new Set([key.device, null])) {
    const edit = await findEdit(db, { kind: 'sheet_text', key: editKeyOf({ ...key, device }) });
    if (edit?.content !== undefined)
      return { template: storedTemplate.parse(edit.content), editVersion: edit.version, frame };
  }
  return { template: defaultTemplate(key, lines), editVersion: 0, frame };
}
