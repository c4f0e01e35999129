/**
 * A sheet's words in one language as one document: sections and lines in their order. As shipped it has every line of its
 * shape; the clinic may reword, reorder, remove and add.
 */
import type { HealingLine } from '../clinical/healingLine.ts';
import type { SheetKind, SheetShape, Timing } from './shape.ts';
import { sheetShapes } from './shapes.ts';
import type { LanguageWords } from './words.ts';

export interface TemplateLine {
  readonly id: string;
  readonly text: string;
  /** Only on a line of the clinic's own; a shipped one takes its days from its shape. */
  readonly timing?: Timing | undefined;
}

export interface TemplateSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly TemplateLine[];
}

export interface SheetTemplate {
  readonly title: string;
  readonly sections: readonly TemplateSection[];
}

interface Words {
  readonly title: string;
  readonly sections: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
}

/** The sheet with its shipped words. */
export function shippedTemplate(kind: SheetKind, language: LanguageWords): SheetTemplate {
  const shape: SheetShape = sheetShapes[kind];
  const words: Words = language[kind];
  return {
    title: words.title,
    sections: shape.sections.map(({ id, lines }) => ({
      id,
      title: words.sections[id] ?? '',
      lines: lines.map((line) => ({ id: line.id, text: words.lines[line.id] ?? '' })),
    })),
  };
}

/**
 * The English aftercare sheet with what the clinic once wrote into the lines of its timeline, where words were kept before
 * sheets had templates of their own.
 */
export function withTimelineWords(template: SheetTemplate, lines: readonly HealingLine[]): SheetTemplate {
  const own = new Map(
    lines.flatMap((line) => [
      [line.id, line.text],
      [`${line.id}_stricter`, line.stricter?.text],
    ]),
  );
  return {
    ...template,
    sections: template.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => ({ ...line, text: own.get(line.id) ?? line.text })),
    })),
  };
}
