import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { placeholders } from '../../../shared/handoutTexts/placeholders.ts';
import type { SheetTemplate } from '../../../shared/handoutTexts/template.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { Notice } from '../../components/Notice.tsx';
import { t } from '../../i18n/t.ts';
import { EditFooter } from '../settings/EditFooter.tsx';
import classes from './HandoutTexts.module.css';
import type { HandoutText } from './HandoutTextsSettings.tsx';
import { SectionFields } from './SectionFields.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import type { TextChoice } from './TextChoices.tsx';
import { WordsField } from './WordsField.tsx';

interface TemplateFormProps {
  readonly text: HandoutText;
  readonly choice: TextChoice;
  readonly onSaved: () => void;
}

/** The words of one sheet, and beside them the sheet as it would be printed with them. */
export function TemplateForm({ text, choice, onSaved }: TemplateFormProps) {
  const mayEdit = useMe().role !== 'front_desk';
  const [template, setTemplate] = useState<SheetTemplate>(text.template);
  const say = (message: string) => () => {
    onSaved();
    notifications.show({ message });
  };
  const save = useMutation(
    api.handouts.texts.save.mutationOptions({ onSuccess: say(t('Your words are on the next sheet.')) }),
  );
  const restore = useMutation(
    api.handouts.texts.restore.mutationOptions({ onSuccess: say(t('The sheet is as shipped again.')) }),
  );
  const errors = fieldErrorsOf(save.error ?? restore.error);
  const { version } = text;
  return (
    <div className={classes.split}>
      <fieldset disabled={!mayEdit} className={classes.fields}>
        <Stack gap="lg">
          <section>
            <h3>{t('Title')}</h3>
            <WordsField
              label={t('Title')}
              language={choice.language}
              value={template.title}
              onChange={(title) => setTemplate({ ...template, title })}
              error={errors['template.title'] ?? errors.title}
            />
          </section>
          {template.sections.map((section, at) => (
            <SectionFields
              key={section.id}
              section={section}
              text={text}
              kind={choice.kind}
              language={choice.language}
              errorOf={(path) =>
                errors[`sections.${at}.${path}`] ?? errors[`template.sections.${at}.${path}`]
              }
              template={template}
              onEdit={setTemplate}
            />
          ))}
          {errors.sections && <Notice tone="alert">{errors.sections}</Notice>}
          <PlacesHelp kind={choice.kind} />
          {mayEdit && (
            <EditFooter
              saveLabel={t('Save your words')}
              restoreLabel={text.edit ? t('Back to the shipped words') : undefined}
              save={save}
              restore={restore}
              onSave={(reason) => save.mutate({ ...choice, version, template, reason })}
              onRestore={(reason) => restore.mutate({ ...choice, version, reason })}
            />
          )}
        </Stack>
      </fieldset>
      <TemplatePreview template={template} choice={choice} />
    </div>
  );
}

/** What can stand between braces on this sheet. */
function PlacesHelp({ kind }: { readonly kind: TextChoice['kind'] }) {
  return (
    <details>
      <summary>{t('Words in braces are filled for each client')}</summary>
      <dl className={classes.places}>
        {Object.entries(placeholders[kind]).map(([name, meaning]) => (
          <div key={name}>
            <dt>{`{${name}}`}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.soft}>
        {t('A line that names something unknown of a client is left out of her sheet.')}
      </p>
    </details>
  );
}
