/**
 * The sheet's own words, by language. What to do and until when is not here: that comes from the healing timeline. A
 * change of these words is a new template version.
 */
import type { HealingTopic } from '../../../../shared/clinical/healingLine.ts';

export const templateVersion = 1;

export interface HandoutWords {
  readonly title: string;
  readonly normal: string;
  readonly also: string;
  readonly call: (phone: string) => string;
  readonly next: string;
  readonly outlook: string;
  readonly headings: Readonly<Partial<Record<HealingTopic, string>>>;
  /** In front of a moment: "until …" and its like. */
  readonly until: (moment: string) => string;
  readonly before: (moment: string) => string;
  readonly again: (moment: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly bookedWith: (moment: string, practitioner: string) => string;
  readonly changeVisit: (phone: string) => string;
  readonly bestBetween: (from: string, to: string) => string;
  readonly bestOn: (day: string) => string;
  readonly notBefore: (day: string) => string;
  readonly callToBook: (phone: string) => string;
  readonly waitForUs: string;
  readonly courseEnds: string;
}

export const english: HandoutWords = {
  title: 'After your microneedling session',
  normal: 'This is normal',
  also: 'Also',
  call: (phone) => `Call us on ${phone} if you see`,
  next: 'Your next visit',
  outlook: 'Will it last?',
  headings: {
    products: 'Only our products',
    shade: 'Stay in the shade',
    sunscreen: 'Sunscreen',
    sunbathing: 'No sunbathing',
    moisturiser: 'Moisturiser',
    make_up: 'Make-up again',
    exercise: 'Exercise again',
    actives: 'Active creams again',
  },
  until: (moment) => `until ${moment}`,
  before: (moment) => `before ${moment}`,
  again: (moment) => `from ${moment}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  bookedWith: (moment, practitioner) => `${moment}, with ${practitioner}.`,
  changeVisit: (phone) => `To change it, call ${phone}.`,
  bestBetween: (from, to) => `Best between ${from} and ${to}.`,
  bestOn: (day) => `Best on or about ${day}.`,
  notBefore: (day) => `Not before ${day}.`,
  callToBook: (phone) => `Call ${phone} to book it.`,
  waitForUs: 'We want to see your skin first. We will tell you when to come.',
  courseEnds: 'The planned sessions are done. We look at the result together; call us with any question.',
};
