import type { ConsentAnswers, ConsentKind } from '../../schemas/consents.ts';
import type { ConsentQuestion, ConsentWords } from './consentForm.ts';

/** What still stands between the answers and a signature: the sentence for each question by its id, none when whole. */
export function answerErrors(words: ConsentWords, answers: ConsentAnswers): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const question of words.questions) {
    const sentence = errorOf(question, answers[question.id] ?? '');
    if (sentence) errors[question.id] = sentence;
  }
  return errors;
}

function errorOf({ kind, isRequired }: ConsentQuestion, answer: string): string | undefined {
  switch (kind) {
    case 'confirm':
      return answer === 'yes' ? undefined : 'This has to be confirmed before signing.';
    case 'yes_no':
      if (answer === 'yes' || answer === 'no') return undefined;
      return isRequired || answer !== '' ? 'Choose yes or no.' : undefined;
    case 'text':
      return isRequired && answer === '' ? 'Please answer this.' : undefined;
    default:
      return assertNever(kind);
  }
}

/** What a signature under these answers agrees to. */
export function grantsOf(words: ConsentWords, answers: ConsentAnswers): ConsentKind[] {
  const chosen = words.questions.flatMap(({ id, grants }) =>
    grants && answers[id] === 'yes' ? [grants] : [],
  );
  return [...new Set([...words.grants, ...chosen])];
}

function assertNever(value: never): never {
  throw new Error(`no such question: ${String(value)}`);
}
