/** What can be done to the words of a sheet while they are edited. Nothing here judges them. */
import type { SheetTemplate, TemplateLine, TemplateSection } from '../../../shared/handoutTexts/template.ts';
import { ownLinePrefix } from '../../../shared/handoutTexts/templateSchema.ts';

function inSection(
  template: SheetTemplate,
  sectionId: string,
  change: (section: TemplateSection) => TemplateSection,
): SheetTemplate {
  const sections = template.sections.map((section) => (section.id === sectionId ? change(section) : section));
  return { ...template, sections };
}

const withLines = (lines: readonly TemplateLine[]) => (section: TemplateSection) => ({ ...section, lines });

interface LineAt {
  readonly sectionId: string;
  readonly index: number;
}

function changeLine(
  template: SheetTemplate,
  { sectionId, index }: LineAt,
  change: Partial<TemplateLine>,
): SheetTemplate {
  return inSection(template, sectionId, (section) => ({
    ...section,
    lines: section.lines.map((line, at) => (at === index ? { ...line, ...change } : line)),
  }));
}

function removeLine(template: SheetTemplate, { sectionId, index }: LineAt): SheetTemplate {
  return inSection(template, sectionId, (section) => withLines(section.lines.toSpliced(index, 1))(section));
}

/** One place up; the first stays where it is. */
function moveUp(template: SheetTemplate, { sectionId, index }: LineAt): SheetTemplate {
  return inSection(template, sectionId, (section) => {
    const line = section.lines[index];
    const before = section.lines[index - 1];
    if (!line || !before) return section;
    return withLines(section.lines.toSpliced(index - 1, 2, line, before))(section);
  });
}

function addLine(template: SheetTemplate, sectionId: string, line: TemplateLine): SheetTemplate {
  return inSection(template, sectionId, (section) => withLines([...section.lines, line])(section));
}

/** An id that no line of the sheet has. */
function newLineId({ sections }: SheetTemplate): string {
  const taken = new Set(sections.flatMap((section) => section.lines.map(({ id }) => id)));
  let number = 1;
  while (taken.has(`${ownLinePrefix}${number}`)) number += 1;
  return `${ownLinePrefix}${number}`;
}

/** Shipped lines of a section that were taken out. */
function linesLeftOut(template: SheetTemplate, shipped: SheetTemplate, sectionId: string): TemplateLine[] {
  const there = new Set(template.sections.flatMap((section) => section.lines.map(({ id }) => id)));
  const section = shipped.sections.find(({ id }) => id === sectionId);
  return section?.lines.filter(({ id }) => !there.has(id)) ?? [];
}

function renameSection(template: SheetTemplate, sectionId: string, title: string): SheetTemplate {
  return inSection(template, sectionId, (section) => ({ ...section, title }));
}

export const typedTemplate = {
  changeLine,
  removeLine,
  moveUp,
  addLine,
  newLineId,
  linesLeftOut,
  renameSection,
} as const;
