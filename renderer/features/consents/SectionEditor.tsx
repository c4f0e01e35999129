import { Button } from '@mantine/core';
import type { ConsentSection } from '../../../shared/clinical/consentForms/consentForm.ts';
import { t } from '../../i18n/t.ts';
import classes from './FormEditor.module.css';
import { WordsInput } from './WordsInput.tsx';

interface SectionEditorProps {
  readonly sections: readonly ConsentSection[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (sections: readonly ConsentSection[]) => void;
}

export function SectionEditor({ sections, errors, onChange }: SectionEditorProps) {
  const change = (index: number, to: Partial<ConsentSection>) =>
    onChange(sections.map((section, place) => (place === index ? { ...section, ...to } : section)));
  return (
    <fieldset className={classes.parts}>
      <legend>{t('Sections')}</legend>
      {sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section has nothing but its place
        <div key={index} className={classes.part}>
          <WordsInput
            label={t('Heading {number}', { number: index + 1 })}
            value={section.heading}
            onChange={(heading) => change(index, { heading })}
            error={errors[`content.sections.${index}.heading`]}
          />
          <WordsInput
            label={t('Text {number}', { number: index + 1 })}
            isLong
            value={section.text}
            onChange={(text) => change(index, { text })}
            error={errors[`content.sections.${index}.text`]}
          />
          {sections.length > 1 && (
            <Button
              size="compact-sm"
              variant="subtle"
              w="fit-content"
              onClick={() => onChange(sections.filter((_, place) => place !== index))}
            >
              {t('Remove section {number}', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        w="fit-content"
        onClick={() => onChange([...sections, { heading: '', text: '', sources: [] }])}
      >
        {t('Add a section')}
      </Button>
    </fieldset>
  );
}
