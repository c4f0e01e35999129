/** Fields that many forms share. Every message is what stands beside the field. */
import { z } from 'zod';

const isRealDate = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const daysInMonth = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return month >= 1 && month <= 12 && day >= 1 && day <= (daysInMonth[month - 1] ?? 0);
};

/** 'YYYY-MM-DD', a day that exists. */
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Enter a date.' })
  .refine(isRealDate, { error: 'This day does not exist.' });

/** A local date that somebody alive may have been born on. That it has passed is checked where the clock is known. */
export const birthDate = localDate.refine((day) => day >= '1900-01-01', {
  error: 'Enter a birth date after 1900.',
});

/** 'YYYY-MM-DDTHH:MM' in the clinic's zone. Whether the zone has that minute is checked where the zone is known. */
export const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, { error: 'Enter a date and a time.' })
  .refine((text) => isRealDate(text.slice(0, 10)), { error: 'This day does not exist.' });

/** Marks that only turn the direction of writing: they hide what a name really is. */
const turningMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text without control characters, trimmed. `required` is the sentence when it is empty; without it, empty is fine. */
export function text(longest: number, required?: string) {
  const base = z
    .string()
    .overwrite((typed) => typed.replace(turningMarks, ''))
    .max(longest, { error: `Keep this under ${longest} characters.` })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/, {
      error: 'There is a character here that cannot be kept. Type the text again.',
    })
    .trim();
  return required ? base.min(1, { error: required }) : base;
}

export const phone = text(60).regex(/^[\d\s+()./\-;,extEXT#]*$/, {
  error: 'A phone number has digits, spaces and + ( ) - only.',
});
export const email = text(254).regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/, {
  error: 'This is not a complete e-mail address.',
});

/** The version that was read; the write is refused when somebody has saved since. */
export const version = z.number().int().positive();
export const minuteOfDay = z.number().int().min(0).max(1440);
export const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'Choose a colour.' });
