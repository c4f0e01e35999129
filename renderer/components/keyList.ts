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
    title: 'Everywhere',
    lines: [
      { keys: ['/', 'Ctrl K'], does: 'Find a client' },
      { keys: ['0–9'], does: 'Find a client by phone number' },
      { keys: ['T'], does: 'Today' },
      { keys: ['N'], does: 'New visit' },
      { keys: ['P'], does: 'Hide or show clients’ names' },
      { keys: ['Ctrl P'], does: 'Print what is in view: aftercare sheet, day or week' },
      { keys: ['Ctrl Z'], does: 'Take back the last thing done' },
      { keys: ['Ctrl Shift Z'], does: 'Do it again' },
      { keys: ['Ctrl L'], does: 'Lock, or hand the desk to somebody else' },
      { keys: ['?'], does: 'This sheet' },
    ],
  },
  {
    title: 'Calendar',
    lines: [
      { keys: ['D'], does: 'Day' },
      { keys: ['W'], does: 'Week' },
      { keys: ['M'], does: 'Month' },
      { keys: ['A'], does: 'Agenda' },
      { keys: ['←', 'K'], does: 'Earlier' },
      { keys: ['→', 'J'], does: 'Later' },
      { keys: ['T'], does: 'Back to today' },
    ],
  },
  {
    title: 'On a visit, reached with Tab',
    lines: [
      { keys: ['Enter'], does: 'Open it' },
      { keys: ['Menu', 'Shift F10'], does: 'Everything that can be done with it' },
      { keys: ['Shift →'], does: 'Move it to next week, same time' },
      { keys: ['Shift ←'], does: 'Move it to the week before' },
      { keys: ['X'], does: 'Put it on the pinboard' },
      { keys: ['V'], does: 'Place the visit in hand on the day in view, same time' },
      { keys: ['Esc'], does: 'Close what is open beside the calendar' },
    ],
  },
];
