/** What a clinic may store as its own words of a sheet. Each refusal stands beside the words it is about. */
import { z } from 'zod';
import { type defaultContraindications, isContraindicationId } from '../clinical/contraindications.ts';
import { defaultHealingLines } from '../clinical/healingLines.ts';
import { promiseWordsIn } from '../clinical/wording.ts';
import type { Language } from '../schemas/clients.ts';
import { placeholders, placeholdersIn } from './placeholders.ts';
import type { SheetKind, SheetShape, Timing } from './shape.ts';
import { findLineShape, sheetShapes } from './shapes.ts';
import type { SheetTemplate } from './template.ts';

/** How the id of a line of the clinic's own begins. */
export const ownLinePrefix = 'own_';

/** More is surely a slip. */
export const longestDaysBefore = 365;
const wholeDays = 'Enter how many whole days before the visit this begins.';

const timing = z.union([
  z.strictObject({
    healing: z.string().refine((id) => defaultHealingLines.some((line) => line.id === id), {
      error: 'Choose the days from the list.',
    }),
  }),
  z.strictObject({
    wait: z.custom<keyof typeof defaultContraindications>(
      (id) => typeof id === 'string' && isContraindicationId(id),
      { error: 'Choose the days from the list.' },
    ),
    variant: z.string().exactOptional(),
  }),
  // 0 is a number that is still being typed; it is refused when it is saved.
  z.strictObject({ daysBefore: z.int().min(0).max(longestDaysBefore) }),
]) satisfies z.ZodType<Timing>;

const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'Write what the client should read.' })
    .max(longest, { error: `Keep it under ${longest} characters, so that the sheet stays on one page.` });

const plain = z.object({
  title: words(80),
  sections: z
    .array(
      z.object({
        id: z.string(),
        title: words(80),
        lines: z
          .array(z.object({ id: z.string().min(1), text: words(400), timing: timing.optional() }))
          .max(40, { error: 'More than 40 lines nobody reads.' })
          .readonly(),
      }),
    )
    .readonly(),
});

/** A template that is stored already: what counts as a promise may have become stricter since, and the sheet must not fail. */
export const storedTemplate = plain satisfies z.ZodType<SheetTemplate>;

/** The words of a sheet as the clinic edited them. */
export function templateSchema(kind: SheetKind, language: Language) {
  return plain.superRefine((template, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const judge = (text: string, path: (string | number)[]) => {
      for (const message of whatIsWrong(text, kind, language)) refuse(path, message);
    };
    judge(template.title, ['title']);
    for (const message of whatIsMissing(template, sheetShapes[kind])) refuse(['sections'], message);
    template.sections.forEach((section, at) => {
      judge(section.title, ['sections', at, 'title']);
      section.lines.forEach((line, index) => {
        judge(line.text, ['sections', at, 'lines', index, 'text']);
        if (findLineShape(kind, line.id) === undefined && !line.id.startsWith(ownLinePrefix))
          refuse(['sections', at, 'lines', index, 'text'], 'This line does not belong on this sheet.');
        if (isRowWithoutDays(kind, section.id, line))
          refuse(['sections', at, 'lines', index, 'timing'], 'Choose the days of this line.');
        if (lacksItsDays(kind, line.timing)) refuse(['sections', at, 'lines', index, 'timing'], wholeDays);
      });
    });
  });
}

/** Promises, and places that this sheet cannot fill. */
function whatIsWrong(text: string, kind: SheetKind, language: Language): string[] {
  const known = Object.keys(placeholders[kind]);
  const unknown = placeholdersIn(text).filter((name) => !known.includes(name));
  return [
    ...promiseWordsIn(text, language).map(({ word, reason }) => `"${word}": ${reason}`),
    ...unknown.map(
      (name) => `{${name}} is not known on this sheet. Use ${known.map((one) => `{${one}}`).join(', ')}.`,
    ),
  ];
}

function whatIsMissing(template: SheetTemplate, shape: SheetShape): string[] {
  const has = template.sections.map(({ id }) => id).join();
  if (has !== shape.sections.map(({ id }) => id).join())
    return ['Every part of the sheet has to be there, in its order.'];
  const lines = template.sections.flatMap((section) => section.lines.map(({ id }) => id));
  if (new Set(lines).size !== lines.length) return ['A line is there twice. Keep one of the two.'];
  const required = shape.sections.flatMap((section) => section.lines).filter((line) => line.isRequired);
  return required
    .filter(({ id }) => !lines.includes(id))
    .map(
      () => 'A line that a client may depend on is missing. Reword it instead, or go back to the default.',
    );
}

/** Before the visit nothing is counted from a session that was, nor on another sheet from a visit that will be. */
function lacksItsDays(kind: SheetKind, timing: Timing | undefined): boolean {
  if (timing === undefined) return false;
  if ('daysBefore' in timing) return kind !== 'before' || timing.daysBefore === 0;
  return kind === 'before' && 'healing' in timing;
}

function isRowWithoutDays(
  kind: SheetKind,
  sectionId: string,
  line: SheetTemplate['sections'][number]['lines'][number],
): boolean {
  const place = sheetShapes[kind].sections.find(({ id }) => id === sectionId)?.place;
  return place === 'rows' && (line.timing ?? findLineShape(kind, line.id)?.timing) === undefined;
}
