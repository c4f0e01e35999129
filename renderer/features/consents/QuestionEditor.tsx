import { Button, Checkbox, Group, NativeSelect } from '@mantine/core';
import type {
  ConsentQuestion,
  ConsentQuestionKind,
} from '../../../shared/clinical/consentForms/consentForm.ts';
import { consentKindNames, photoKinds } from '../../../shared/schemas/consents.ts';
import { t } from '../../i18n/t.ts';
import classes from './FormEditor.module.css';
import { ownQuestion } from './ownForm.ts';
import { WordsInput } from './WordsInput.tsx';

const kinds: readonly { readonly value: ConsentQuestionKind; readonly label: string }[] = [
  { value: 'confirm', label: t('Has to be ticked') },
  { value: 'yes_no', label: t('Yes or no') },
  { value: 'text', label: t('Free text') },
];

interface QuestionEditorProps {
  readonly questions: readonly ConsentQuestion[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (questions: readonly ConsentQuestion[]) => void;
}

export function QuestionEditor({ questions, errors, onChange }: QuestionEditorProps) {
  return (
    <fieldset className={classes.parts}>
      <legend>{t('Questions')}</legend>
      {questions.map((question, index) => (
        <QuestionRow
          key={question.id}
          question={question}
          number={index + 1}
          error={errors[`content.questions.${index}.text`]}
          onChange={(to) => onChange(questions.map((one) => (one.id === question.id ? to : one)))}
          onRemove={() => onChange(questions.filter(({ id }) => id !== question.id))}
        />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        w="fit-content"
        onClick={() => onChange([...questions, ownQuestion(questions)])}
      >
        {t('Add a question')}
      </Button>
    </fieldset>
  );
}

interface QuestionRowProps {
  readonly question: ConsentQuestion;
  readonly number: number;
  readonly error: string | undefined;
  readonly onChange: (question: ConsentQuestion) => void;
  readonly onRemove: () => void;
}

function QuestionRow({ question, number, error, onChange, onRemove }: QuestionRowProps) {
  const { kind, isRequired, grants } = question;
  const become = (to: ConsentQuestionKind) =>
    onChange({
      ...question,
      kind: to,
      isRequired: to === 'confirm' || isRequired,
      grants: to === 'yes_no' ? grants : undefined,
    });
  return (
    <div className={classes.part}>
      <WordsInput
        label={t('Question {number}', { number })}
        isLong
        value={question.text}
        onChange={(text) => onChange({ ...question, text })}
        error={error}
      />
      <Group align="end">
        <NativeSelect
          label={t('Answer')}
          data={kinds}
          value={kind}
          onChange={(event) =>
            become(kinds.find(({ value }) => value === event.currentTarget.value)?.value ?? kind)
          }
        />
        {kind === 'yes_no' && (
          <NativeSelect
            label={t('A yes agrees to')}
            data={[
              { value: '', label: t('Nothing more') },
              ...photoKinds.map((value) => ({ value, label: consentKindNames[value] })),
            ]}
            value={grants ?? ''}
            onChange={(event) =>
              onChange({ ...question, grants: photoKinds.find((one) => one === event.currentTarget.value) })
            }
          />
        )}
        {kind !== 'confirm' && (
          <Checkbox
            label={t('Has to be answered')}
            checked={isRequired}
            onChange={(event) => onChange({ ...question, isRequired: event.currentTarget.checked })}
            pb="xs"
          />
        )}
        <Button size="compact-sm" variant="subtle" onClick={onRemove} mb={4}>
          {t('Remove question {number}', { number })}
        </Button>
      </Group>
    </div>
  );
}
