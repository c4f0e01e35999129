/**
 * The sheet's own words, by language. What to do and until when is not here: that comes from the healing timeline. A
 * change of these words is a new template version.
 */
import type { HealingTopic } from '../../../../shared/clinical/healingLine.ts';

export const templateVersion = 2;

/** What has a dated row of its own; the rest is told in the lists below. */
export const datedTopics: readonly HealingTopic[] = [
  'products',
  'shade',
  'sunscreen',
  'sunbathing',
  'moisturiser',
  'make_up',
  'exercise',
  'actives',
];
/** Single lines, by their id, that have a dated row too: a day to come is one to keep. */
export const datedLines: readonly string[] = ['photo_check'];
/** What calls for the emergency number stands before everything else to call for. */
export const emergencyLine = 'emergency';
/** Lines for other sheets: this one ends where the client's own routine begins again. */
export const leftOut: readonly string[] = ['routine', 'before_next'];

export interface HandoutWords {
  readonly title: string;
  readonly normal: string;
  readonly also: string;
  readonly call: (phone: string) => string;
  readonly next: string;
  readonly outlook: string;
  /** What begins again once a row has ended; it closes the row's first sentence. */
  readonly thenAgain: Readonly<Partial<Record<HealingTopic, string>>>;
  /** In front of a moment: "until …" and its like. */
  readonly until: (moment: string) => string;
  readonly before: (moment: string) => string;
  /** On two lines, one for each date. */
  readonly fromTo: (from: string, to: string) => string;
  readonly betweenDays: (from: string, to: string) => string;
  readonly bookedWith: (practitioner: string, phone: string) => string;
  readonly bestDays: (earliest: string, phone: string) => string;
  readonly alreadyDue: (phone: string) => string;
  /** A reaction has to settle first. */
  readonly skinFirst: (phone: string) => string;
  /** Something else has to be settled first; what it is does not belong on a sheet for the wall. */
  readonly callFirst: (phone: string) => string;
  readonly courseEnds: string;
}

export const english: HandoutWords = {
  title: 'After your microneedling session',
  normal: 'This is normal',
  also: 'Also',
  call: (phone) => `Call us on ${phone} if you see`,
  next: 'Your next visit.',
  outlook: 'Will it last?',
  thenAgain: {
    make_up: 'then make-up again',
    exercise: 'then exercise again',
    actives: 'then active creams again',
  },
  until: (moment) => `until ${moment}`,
  before: (moment) => `before ${moment}`,
  fromTo: (from, to) => `from ${from}\nto ${to}`,
  betweenDays: (from, to) => `${from} to ${to}`,
  bookedWith: (practitioner, phone) => `With ${practitioner}. To change it, call ${phone}.`,
  bestDays: (earliest, phone) => `Best then, not before ${earliest}. Call ${phone} to book it.`,
  alreadyDue: (phone) => `The best days have passed already: call ${phone} to book it.`,
  skinFirst: (phone) => `We want to see your skin first. Call ${phone} before you book.`,
  callFirst: (phone) => `Call ${phone} before you book: we will tell you from when you can come.`,
  courseEnds: 'The planned sessions are done. We look at the result together; call us with any question.',
};
