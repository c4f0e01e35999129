/** The refusals of single answers, by the question's id: the backend names them `answers.<id>`. */
export function answerErrorsIn(errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([path, sentence]) =>
      path.startsWith('answers.') ? [[path.slice('answers.'.length), sentence]] : [],
    ),
  );
}
