import { expect, test } from 'vitest';
import { defaultHealingLines } from '../../../../shared/clinical/healingLines.ts';
import { indicationIds } from '../../../../shared/clinical/indications.ts';
import { promiseWordsIn } from '../../../../shared/clinical/wording.ts';
import type { ZoneId } from '../../../../shared/clinical/zones.ts';
import { buildHandout, type HandoutFacts } from './buildHandout.ts';

const facts: HandoutFacts = {
  paper: 'A4',
  clinic: { name: 'Hill Street Skin', address: '1 Hill Street', phone: '020 7946 0000', country: 'GB' },
  clientName: 'Anna Smith',
  fitzpatrick: 2,
  performedOn: '2026-11-23',
  endedLocal: '2026-11-23T10:40',
  indication: 'wrinkles',
  treatedZones: [{ zone: 'forehead', needleMillimetres: 0.5, passes: 4 }],
  lines: defaultHealingLines,
  givenOn: '2026-11-23',
  next: { kind: 'booked', startsLocal: '2026-12-15T10:00', practitionerName: 'Petra' },
};
const phone = '020\u00a07946\u00a00000';
const datesOf = (changes: Partial<HandoutFacts>) =>
  buildHandout({ ...facts, ...changes }).dates.map((row) => [row.id, row.when]);

test('the sheet names every date of this session', () => {
  expect(datesOf({})).toEqual([
    ['only_our_products', 'until Tue 24 Nov, 11:00'],
    ['make_up', 'until Tue 24 Nov, 11:00'],
    ['moisturiser', 'from Tue 24 Nov, 11:00\nto Mon 30 Nov'],
    ['sunscreen', 'from Tue 24 Nov, 11:00\nto Mon 21 Dec'],
    ['shade', 'until Thu 26 Nov, 11:00'],
    ['exercise', 'until Thu 26 Nov, 11:00'],
    ['actives', 'before Mon 30 Nov'],
    ['sunbathing', 'before Mon 7 Dec'],
  ]);
});

test('a row says one thing: what not to do until when, and what begins again then', () => {
  const rows = buildHandout(facts).dates.filter(({ id }) => /make_up|exercise|actives/.test(id));
  expect(rows.map(({ heading, when, text }) => `${heading}${when}: ${text}`)).toEqual([
    'until Tue 24 Nov, 11:00: No make-up on the treated skin; then make-up again.',
    'until Thu 26 Nov, 11:00: No exercise or sweating, no sauna or steam, no swimming, no hot bath or shower; then exercise again.',
    'before Mon 30 Nov: No acids, retinol or benzoyl peroxide from your own shelf; then active creams again. If a ' +
      'doctor prescribed a cream for this skin, ask us or them when to go on with it.',
  ]);
});

test('a clinic that writes a row without a full stop, or with several sentences, is still read right', () => {
  const textOf = (text: string) => {
    const lines = defaultHealingLines.map((line) => (line.id === 'make_up' ? { ...line, text } : line));
    return buildHandout({ ...facts, lines }).dates.find(({ id }) => id === 'make_up')?.text;
  };
  expect([textOf('No make-up'), textOf('No make-up! Not even 0.5 g of powder.')]).toEqual([
    'No make-up; then make-up again.',
    'No make-up; then make-up again. Not even 0.5 g of powder.',
  ]);
});

test('times are the next full hour, never an earlier one, also over midnight', () => {
  const productsUntil = (endedLocal: string) => datesOf({ endedLocal })[0]?.[1];
  expect(['2026-11-23T09:00', '2026-11-23T09:01', '2026-11-23T23:30'].map(productsUntil)).toEqual([
    'until Tue 24 Nov, 09:00',
    'until Tue 24 Nov, 10:00',
    'until Wed 25 Nov, 00:00',
  ]);
});

test('the emergency stands before all else to call for, and the number never breaks over two lines', () => {
  const { call, clinic } = buildHandout(facts);
  expect([call.first, call.title, clinic.phone]).toEqual([
    'Trouble breathing: call the emergency number at once.',
    `Call us on ${phone} if you see`,
    phone,
  ]);
  expect(call.lines.join()).not.toContain('breathing');
});

test('what a doctor prescribed stands in a line without a day, which would read as the day to stop', () => {
  const lines = buildHandout(facts).also.lines.filter((line) => /prescribed|pain/.test(line));
  expect(lines).toEqual([
    'If you need something for pain, ask us which (until 24 Nov).',
    'Keep taking everything a doctor has prescribed for you.',
  ]);
});

test('zones of one needle length stand together', () => {
  const treatedZones = [
    { zone: 'forehead', needleMillimetres: 0.5, passes: 4 },
    { zone: 'cheek_left', needleMillimetres: 1, passes: 4 },
    { zone: 'nose', needleMillimetres: 0.5, passes: 2 },
  ] as const;
  expect(buildHandout({ ...facts, treatedZones }).zones).toEqual([
    'Forehead, Nose 0.5 mm',
    'Left cheek 1 mm',
  ]);
});

test('a scalp needs no make-up line, and darker skin stays out of the sun for longer', () => {
  const scalp = datesOf({ treatedZones: [{ zone: 'scalp', needleMillimetres: 0.6, passes: 4 }] });
  expect(scalp.some(([id]) => id === 'make_up')).toBe(false);
  expect(datesOf({ fitzpatrick: 5 })).toContainEqual(['sunbathing', 'before Mon 21 Dec']);
});

test('a day to come for a check is a date like the others, and what belongs to other sheets is left out', () => {
  const sheet = buildHandout({ ...facts, fitzpatrick: 5 });
  expect(sheet.dates.find((row) => row.id === 'photo_check')?.when).toBe('from Mon 7 Dec\nto Mon 14 Dec');
  expect(JSON.stringify(sheet)).not.toContain('usual routine');
});

test('dates and times read as they do in the country of the clinic', () => {
  const american = datesOf({ clinic: { ...facts.clinic, country: 'US' } });
  expect(american[0]?.[1]?.replaceAll('\u202f', ' ')).toBe('until Tue, Nov 24, 11:00 AM');
});

test('the next visit: booked, to be booked in its window, waiting for the skin or for something private, or the course is over', () => {
  const next = (next: HandoutFacts['next'], givenOn = facts.givenOn) => {
    const { when, text } = buildHandout({ ...facts, next, givenOn }).next;
    return [when, text];
  };
  const window = {
    noRule: false as const,
    earliest: '2026-12-07',
    warnBefore: '2026-12-14',
    idealFrom: '2026-12-14',
    idealTo: '2026-12-21',
    lateAfter: '2027-01-04',
    reasons: [],
  };
  const blocked = {
    ruleId: 'reaction.unhealed',
    sentence: 'Not settled.',
    sources: [],
    mayOverride: 'practitioner' as const,
  };
  expect([
    next(facts.next),
    next({ kind: 'window', window }),
    next({ kind: 'window', window: { ...window, blocked } }),
    next({ kind: 'window', window: { ...window, blocked: { ...blocked, ruleId: 'condition.pregnancy' } } }),
    next({ kind: 'window', window: { noRule: true, sentence: 'No course is published.', reasons: [] } }),
  ]).toEqual([
    ['Tuesday 15 December, 10:00', `With Petra. To change it, call ${phone}.`],
    ['Mon 14 Dec to Mon 21 Dec', `Best then, not before Mon 7 Dec. Call ${phone} to book it.`],
    ['', `We want to see your skin first. Call ${phone} before you book.`],
    ['', `Call ${phone} before you book: we will tell you from when you can come.`],
    ['', `Call ${phone} before you book: we will tell you from when you can come.`],
  ]);
  expect(next({ kind: 'window', window }, '2026-12-22')[1]).toBe(
    `The best days have passed already: call ${phone} to book it.`,
  );
  expect(next({ kind: 'course_ends' })[1]).toMatch(/^The planned sessions are done\./);
});

test('no sheet promises anything, whatever is treated, where, and on which skin', () => {
  const places: ZoneId[] = ['forehead', 'neck', 'scalp', 'abdomen'];
  for (const indication of indicationIds)
    for (const zone of places)
      for (const fitzpatrick of [1, 5] as const) {
        const treatedZones = [{ zone, needleMillimetres: 1, passes: 4 }];
        const sheet = buildHandout({ ...facts, indication, treatedZones, fitzpatrick });
        expect(promiseWordsIn(JSON.stringify(sheet))).toEqual([]);
      }
});
