import { ActionIcon, Group } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { SheetKind } from '../../../shared/handoutTexts/shape.ts';
import type { TemplateLine } from '../../../shared/handoutTexts/template.ts';
import type { Language } from '../../../shared/schemas/clients.ts';
import { t } from '../../i18n/t.ts';
import { SourceList } from '../settings/SourceList.tsx';
import classes from './HandoutTexts.module.css';
import type { HandoutText } from './HandoutTextsSettings.tsx';
import type { EditTemplate } from './SectionFields.tsx';
import { TimingField } from './TimingField.tsx';
import { typedTemplate } from './typedTemplate.ts';
import { WordsField } from './WordsField.tsx';

interface LineFieldProps {
  readonly line: TemplateLine;
  /** What is known of a shipped line; undefined for one of the clinic's own. */
  readonly facts: HandoutText['lines'][number] | undefined;
  readonly kind: SheetKind;
  readonly language: Language;
  readonly error: string | undefined;
  readonly sectionId: string;
  readonly index: number;
  readonly onEdit: EditTemplate;
}

/** One line: its words, and under them when it is printed and what it rests on. Drawn anew only when it changes. */
export const LineField = memo(function LineField({
  line,
  facts,
  kind,
  language,
  error,
  sectionId,
  index,
  onEdit,
}: LineFieldProps) {
  const at = { sectionId, index };
  const label = t('Line: {text}', { text: line.text.slice(0, 40) });
  return (
    <div className={classes.line}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <div className={classes.words}>
          <WordsField
            label={label}
            language={language}
            value={line.text}
            onChange={(text) => onEdit((now) => typedTemplate.changeLine(now, at, { text }))}
            error={error}
          />
        </div>
        <ActionIcon
          variant="subtle"
          aria-label={t('Move up: {text}', { text: line.text.slice(0, 40) })}
          disabled={index === 0}
          onClick={() => onEdit((now) => typedTemplate.moveUp(now, at))}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={t('Remove: {text}', { text: line.text.slice(0, 40) })}
          disabled={facts?.isRequired ?? false}
          onClick={() => onEdit((now) => typedTemplate.removeLine(now, at))}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {facts && (facts.printedWhen || facts.days) && (
        <p className={classes.soft}>{[facts.printedWhen, facts.days].filter(Boolean).join(' ')}</p>
      )}
      {facts && facts.sources.length > 0 && <SourceList sources={facts.sources} />}
      {line.timing && (
        <TimingField
          kind={kind}
          timing={line.timing}
          onChange={(timing) => onEdit((now) => typedTemplate.changeLine(now, at, { timing }))}
        />
      )}
    </div>
  );
});
