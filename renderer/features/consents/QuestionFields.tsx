import { Checkbox, Group, Radio, Stack, Textarea } from '@mantine/core';
import type { ConsentQuestion, ConsentWords } from '../../../shared/clinical/consentForms/consentForm.ts';
import type { ConsentAnswers } from '../../../shared/schemas/consents.ts';
import { t } from '../../i18n/t.ts';

interface QuestionFieldsProps {
  readonly words: ConsentWords;
  readonly answers: ConsentAnswers;
  /** By the question's id. */
  readonly errors: Readonly<Record<string, string>>;
  /** Large where the client reads it herself. */
  readonly size: 'sm' | 'lg';
  readonly onChange: (answers: ConsentAnswers) => void;
}

/** The questions of a form. Nothing is chosen beforehand: an answer is the client's own. */
export function QuestionFields({ words, answers, errors, size, onChange }: QuestionFieldsProps) {
  return (
    <Stack>
      {words.questions.map((question) => (
        <QuestionField
          key={question.id}
          size={size}
          question={question}
          answer={answers[question.id] ?? ''}
          error={errors[question.id]}
          onAnswer={(answer) => onChange({ ...answers, [question.id]: answer })}
        />
      ))}
    </Stack>
  );
}

interface QuestionFieldProps {
  readonly question: ConsentQuestion;
  readonly answer: string;
  readonly error: string | undefined;
  readonly size: 'sm' | 'lg';
  readonly onAnswer: (answer: string) => void;
}

function QuestionField({ question, answer, error, size, onAnswer }: QuestionFieldProps) {
  const { kind, text } = question;
  if (kind === 'confirm')
    return (
      <Checkbox
        size={size}
        label={text}
        checked={answer === 'yes'}
        onChange={(event) => onAnswer(event.currentTarget.checked ? 'yes' : '')}
        error={error}
      />
    );
  if (kind === 'yes_no')
    return (
      <Radio.Group size={size} label={text} value={answer} onChange={onAnswer} error={error}>
        <Group mt="xs" gap="lg">
          <Radio size={size} value="yes" label={t('Yes')} />
          <Radio size={size} value="no" label={t('No')} />
        </Group>
      </Radio.Group>
    );
  return (
    <Textarea
      size={size}
      label={text}
      autosize
      minRows={2}
      value={answer}
      onChange={(event) => onAnswer(event.currentTarget.value)}
      error={error}
    />
  );
}
