/**
 * Days and times as people write them. Local days and wall times are text and stay text: they are read as UTC and
 * written as UTC, so the machine's own zone cannot move them.
 */
const styles = {
  /** 24 Nov 2026 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Tue 24 Nov */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Tuesday, 24 November 2026 */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** @param day 'YYYY-MM-DD' or a wall time; '' gives '' */
export function formatDay(day: string, style: keyof typeof styles = 'medium', locale?: string): string {
  if (day === '') return '';
  return formatOf(style, locale ?? navigator.language).format(Date.parse(`${day.slice(0, 10)}T00:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: making one takes longer than a hundred days written with it. */
function formatOf(style: keyof typeof styles, locale: string): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** 'YYYY-MM-DDTHH:MM' → '10:00'. */
export function formatTime(local: string): string {
  return local.slice(11, 16);
}

/** An instant in the clinic's zone: '22 Nov 2026, 17:08'. */
export function formatInstant(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat(navigator.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(at);
}
