import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { defaultHealingLines } from '../../../shared/clinical/healingLines.ts';
import type { SheetKind } from '../../../shared/handoutTexts/shape.ts';
import type { SheetTemplate, TemplateLine, TemplateSection } from '../../../shared/handoutTexts/template.ts';
import type { Language } from '../../../shared/schemas/clients.ts';
import { t } from '../../i18n/t.ts';
import classes from './HandoutTexts.module.css';
import type { HandoutText } from './HandoutTextsSettings.tsx';
import { LineField } from './LineField.tsx';
import { typedTemplate } from './typedTemplate.ts';

/** A change of the words, whatever they have become meanwhile. */
export type EditTemplate = (change: (template: SheetTemplate) => SheetTemplate) => void;

interface SectionFieldsProps {
  readonly section: TemplateSection;
  readonly text: HandoutText;
  readonly kind: SheetKind;
  readonly language: Language;
  /** What is wrong at a place within this section. */
  readonly errorOf: (path: string) => string | undefined;
  readonly template: SheetTemplate;
  readonly onEdit: EditTemplate;
}

/** One part of the sheet: its heading, its lines, and what can be put in. */
export function SectionFields(props: SectionFieldsProps) {
  const { section, text, kind, language, errorOf, template, onEdit } = props;
  const place = text.sections.find(({ id }) => id === section.id)?.place;
  const leftOut = typedTemplate.linesLeftOut(template, text.shipped, section.id);
  const addOwn = () => {
    const timing = place === 'rows' ? firstTiming(kind) : {};
    onEdit((now) =>
      typedTemplate.addLine(now, section.id, { id: typedTemplate.newLineId(now), text: '', ...timing }),
    );
  };
  return (
    <section className={classes.section}>
      {place === 'rows' ? (
        <h3>{t('Dates')}</h3>
      ) : (
        <TextInput
          aria-label={t('Heading')}
          lang={language}
          value={section.title}
          onChange={(event) => {
            const title = event.currentTarget.value;
            onEdit((now) => typedTemplate.renameSection(now, section.id, title));
          }}
          error={errorOf('title')}
          classNames={{ input: classes.heading ?? '' }}
        />
      )}
      {section.lines.map((line, index) => (
        <LineField
          key={line.id}
          line={line}
          facts={text.lines.find(({ id }) => id === line.id)}
          kind={kind}
          language={language}
          error={errorOf(`lines.${index}.text`) ?? errorOf(`lines.${index}.timing`)}
          sectionId={section.id}
          index={index}
          onEdit={onEdit}
        />
      ))}
      <Group gap="xs">
        {place !== 'visit' && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={addOwn}
          >
            {t('Add a line')}
          </Button>
        )}
        {leftOut.map((line) => (
          <Button
            key={line.id}
            size="compact-sm"
            variant="default"
            onClick={() => onEdit((now) => typedTemplate.addLine(now, section.id, line))}
          >
            {t('Put back: {text}', { text: line.text.slice(0, 40) })}
          </Button>
        ))}
      </Group>
    </section>
  );
}

/** The days that a new row has until others are chosen. */
function firstTiming(kind: SheetKind): Pick<TemplateLine, 'timing'> {
  const [line] = defaultHealingLines;
  if (kind === 'before') return { timing: { daysBefore: 1 } };
  return line ? { timing: { healing: line.id } } : {};
}
