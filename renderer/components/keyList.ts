import { t } from '../i18n/t.ts';
/** What the key sheet says. The keys themselves are bound where they act. */

export interface KeyLine {
  /** Each of them does it. */
  readonly keys: readonly string[];
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

export const keyGroups: readonly KeyGroup[] = [
  {
    title: t('Everywhere'),
    lines: [
      { keys: ['/', 'Ctrl K'], does: t('Find a client') },
      { keys: ['0–9'], does: t('Find a client by phone number') },
      { keys: ['T'], does: t('Today') },
      { keys: ['N'], does: t('New visit') },
      { keys: ['P'], does: t('Hide or show clients’ names') },
      { keys: ['Ctrl P'], does: t('Print what is in view: aftercare sheet, day or week') },
      { keys: ['Ctrl Z'], does: t('Take back the last thing done') },
      { keys: ['Ctrl Shift Z'], does: t('Do it again') },
      { keys: ['Ctrl L'], does: t('Lock, or hand the desk to somebody else') },
      { keys: ['?'], does: t('This sheet') },
    ],
  },
  {
    title: t('Calendar'),
    lines: [
      { keys: ['D'], does: t('Day') },
      { keys: ['W'], does: t('Week') },
      { keys: ['M'], does: t('Month') },
      { keys: ['A'], does: t('Agenda') },
      { keys: ['←', 'K'], does: t('Earlier') },
      { keys: ['→', 'J'], does: t('Later') },
      { keys: ['T'], does: t('Back to today') },
      { keys: ['V'], does: t('Place the visit from the pinboard on the day in view, same time') },
      { keys: [t('Esc')], does: t('Put down what is in hand, or close what is open beside the calendar') },
    ],
  },
  {
    title: t('On a visit, reached with Tab'),
    lines: [
      { keys: ['Enter', t('Space')], does: t('Open it') },
      { keys: [t('Menu'), 'Shift F10'], does: t('Everything that can be done with it') },
      { keys: ['Shift →'], does: t('Move it to next week, same time') },
      { keys: ['Shift ←'], does: t('Move it to the week before') },
      { keys: ['X'], does: t('Put it on the pinboard') },
    ],
  },
  {
    title: t('On a line of those to call, reached with Tab'),
    lines: [
      { keys: ['↑', 'K'], does: t('The line above') },
      { keys: ['↓', 'J'], does: t('The line below') },
      { keys: ['A'], does: t('Called: no answer') },
      { keys: ['V'], does: t('Called: left a message') },
      { keys: ['C'], does: t('Called: will call back') },
      { keys: ['B'], does: t('Called: booked elsewhere') },
      { keys: ['X'], does: t('Called: does not want to come') },
      { keys: ['M', 'E', 'L'], does: t('Sent: text, e-mail, letter') },
    ],
  },
];
