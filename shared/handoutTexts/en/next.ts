/** English. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit = {
  next_booked: 'With {practitioner}. To change it, call {phone}.',
  next_best_days: 'Best then, not before {earliest}. Call {phone} to book it.',
  next_overdue: 'The best days have passed already: call {phone} to book it.',
  next_skin_first: 'We want to see your skin first. Call {phone} before you book.',
  next_call_first: 'Call {phone} before you book: we will tell you from when you can come.',
  next_course_ends:
    'The planned sessions are done. We look at the result together; call us with any question.',
} as const satisfies NextWords;

const sheet = {
  title: 'Your next visit',
  sections: { next: 'Your visit.', come: 'Before you come', call: 'Call us on {phone}' },
  lines: {
    ...visit,
    come_clean: 'Come with clean skin, without make-up.',
    come_settled: 'We take photos first, and go on only once the skin has fully settled.',
    come_prescribed: 'Keep taking everything a doctor has prescribed for you.',
    come_news: 'Tell us what is new: medicines, an illness, a pregnancy, a cold sore, days in the sun.',
    call_unwell: 'First, if your skin is sunburnt, broken or inflamed, or if you are ill.',
    call_off: 'If you cannot come: as early as you can, so that somebody else can have your time.',
  },
} as const satisfies NextSheetWords;

export const next = { visit, sheet } as const;
