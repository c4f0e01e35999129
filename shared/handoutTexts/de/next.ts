/** German. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit: NextWords = {
  next_booked: 'Bei {practitioner}. Zum Verschieben bitte {phone} anrufen.',
  next_best_days: 'Am besten dann, nicht vor {earliest}. Zum Buchen bitte {phone} anrufen.',
  next_overdue: 'Die besten Tage sind schon vorbei: Zum Buchen bitte {phone} anrufen.',
  next_skin_first: 'Wir möchten zuerst Ihre Haut sehen. Bitte {phone} anrufen, bevor Sie buchen.',
  next_call_first: 'Bitte {phone} anrufen, bevor Sie buchen: Wir sagen Ihnen, ab wann Sie kommen können.',
  next_course_ends:
    'Die geplanten Sitzungen sind vorbei. Wir sehen uns das Ergebnis gemeinsam an; rufen Sie uns bei Fragen an.',
};

const sheet: NextSheetWords = {
  title: 'Ihr nächster Termin',
  sections: { next: 'Ihr Termin.', come: 'Bevor Sie kommen', call: 'Rufen Sie uns an: {phone}' },
  lines: {
    ...visit,
    come_clean: 'Kommen Sie mit sauberer Haut und ohne Make-up.',
    come_settled: 'Wir machen zuerst Fotos und gehen erst weiter, wenn sich die Haut ganz beruhigt hat.',
    come_prescribed: 'Nehmen Sie alles weiter, was Ihnen ein Arzt verschrieben hat.',
    come_news:
      'Sagen Sie uns, was neu ist: Medikamente, eine Krankheit, eine Schwangerschaft, Lippenherpes, Tage in der Sonne.',
    call_unwell: 'Vorher, wenn Ihre Haut verbrannt, verletzt oder entzündet ist oder wenn Sie krank sind.',
    call_off: 'Wenn Sie nicht kommen können: so früh wie möglich, damit jemand anders Ihre Zeit haben kann.',
  },
};

export const next = { visit, sheet } as const;
