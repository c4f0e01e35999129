/** Why a word promises too much, and what to say instead; for the person who writes the text. */
export const promiseReasons = {
  lasting: 'No study shows that a result stays. Say "improvement may last", and how long it was followed up.',
  certain: 'No outcome is certain. Say "may improve".',
  scars: 'Scars get better at most; they do not go away. Say "may become less visible".',
  ageing: 'No trial shows that ageing slows down. Say "may improve".',
  harmless: 'Every session has risks, and the client is told them.',
  gap: 'No study shows which gap is best. Say "most often about 4 weeks".',
  prescribed: 'Never tell a client to stop a prescribed drug. Ask the prescriber.',
} as const;

export type PromiseReason = keyof typeof promiseReasons;

/**
 * Beginnings of words in one language, by why they promise too much. A beginning counts with every ending it can take, so
 * that one entry holds all forms of a word.
 */
export type PromiseStems = Readonly<Partial<Record<PromiseReason, readonly string[]>>>;
