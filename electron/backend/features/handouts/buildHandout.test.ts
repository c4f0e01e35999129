import { expect, test } from 'vitest';
import { defaultContraindications } from '../../../../shared/clinical/contraindications.ts';
import { defaultHealingLines } from '../../../../shared/clinical/healingLines.ts';
import { indicationIds } from '../../../../shared/clinical/indications.ts';
import { promiseWordsIn } from '../../../../shared/clinical/wording.ts';
import type { ZoneId } from '../../../../shared/clinical/zones.ts';
import { languageWords } from '../../../../shared/handoutTexts/languageWords.ts';
import { type SheetKind, sheetKinds } from '../../../../shared/handoutTexts/shape.ts';
import { shippedTemplate } from '../../../../shared/handoutTexts/template.ts';
import { type Language, languages } from '../../../../shared/schemas/clients.ts';
import { buildHandout } from './buildHandout.ts';
import type { SessionFacts, SheetFacts } from './sheetFacts.ts';

const textOf = (kind: SheetKind, language: Language) => ({
  template: shippedTemplate(kind, languageWords[language]),
  editVersion: 0,
  frame: languageWords[language].frame,
});
const session: SessionFacts = {
  performedOn: '2026-11-23',
  endedLocal: '2026-11-23T10:40',
  treatedZones: [{ zone: 'forehead', needleMillimetres: 0.5 }],
  deviceKind: 'pen',
};
const facts: SheetFacts = {
  kind: 'aftercare',
  text: textOf('aftercare', 'en'),
  print: { language: 'en', paper: 'A4', size: 'normal' },
  clinic: { name: 'Hill Street Skin', address: '1 Hill Street', phone: '020 7946 0000', country: 'GB' },
  clientName: 'Anna Smith',
  fitzpatrick: 2,
  session,
  indication: 'wrinkles',
  lines: defaultHealingLines,
  waits: defaultContraindications,
  givenOn: '2026-11-23',
  next: {
    kind: 'booked',
    startsLocal: '2026-12-15T10:00',
    practitionerName: 'Petra',
    calendar: 'BEGIN:VCALENDAR',
  },
};
const phone = '020\u00a07946\u00a00000';
const sectionOf = (id: string, changes: Partial<SheetFacts> = {}) =>
  buildHandout({ ...facts, ...changes }).sections.find((section) => section.id === id);
const rowsOf = (changes: Partial<SheetFacts> = {}) => sectionOf('dates', changes)?.lines ?? [];
const datesOf = (changes: Partial<SheetFacts> = {}) => rowsOf(changes).map((row) => [row.id, row.when]);
const wordsOf = (kind: SheetKind, changes: Partial<SheetFacts> = {}, language: Language = 'en') =>
  buildHandout({
    ...facts,
    kind,
    text: textOf(kind, language),
    print: { ...facts.print, language },
    ...changes,
  });

test('the sheet names every date of this session', () => {
  expect(datesOf()).toEqual([
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
  expect(rowsOf().find(({ id }) => id === 'make_up')?.text).toBe(
    'No make-up on the treated skin; then make-up again.',
  );
  expect(rowsOf().find(({ id }) => id === 'sunscreen')?.text).toContain('SPF 30 or more');
});

test('times are the next full hour, never an earlier one, also over midnight', () => {
  const productsUntil = (endedLocal: string) => datesOf({ session: { ...session, endedLocal } })[0]?.[1];
  expect(['2026-11-23T09:00', '2026-11-23T09:01', '2026-11-23T23:30'].map(productsUntil)).toEqual([
    'until Tue 24 Nov, 09:00',
    'until Tue 24 Nov, 10:00',
    'until Wed 25 Nov, 00:00',
  ]);
});

test('the emergency stands before all else to call for, and the number never breaks over two lines', () => {
  const call = sectionOf('call');
  expect([call?.title, call?.lines[0], buildHandout(facts).clinic.phone]).toEqual([
    `Call us on ${phone} if you see`,
    {
      id: 'emergency',
      when: '',
      text: 'Trouble breathing: call the emergency number at once.',
      isStrong: true,
    },
    phone,
  ]);
});

test('what a doctor prescribed stands in a line without a day, which would read as the day to stop', () => {
  const lines = sectionOf('also')?.lines.map(({ text }) => text);
  expect(lines?.filter((line) => /prescribed|pain/.test(line))).toEqual([
    'If you need something for pain, ask us which (until 24 Nov).',
    'Keep taking everything a doctor has prescribed for you.',
  ]);
});

test('zones of one needle length stand together', () => {
  const treatedZones = [
    { zone: 'forehead', needleMillimetres: 0.5 },
    { zone: 'cheek_left', needleMillimetres: 1 },
    { zone: 'nose', needleMillimetres: 0.5 },
  ] as const;
  expect(buildHandout({ ...facts, session: { ...session, treatedZones } }).about).toEqual({
    before: 'After your microneedling session, ',
    day: 'Monday, 23 November 2026',
    after: ': Wrinkles, Forehead, Nose 0.5 mm; Left cheek 1 mm',
  });
});

test('a scalp needs no make-up line, and darker skin has its own sunscreen and stays out of the sun for longer', () => {
  const treatedZones = [{ zone: 'scalp', needleMillimetres: 0.6 }] as const;
  const scalp = datesOf({ session: { ...session, treatedZones } });
  expect(scalp.some(([id]) => id === 'make_up')).toBe(false);
  const dark = datesOf({ fitzpatrick: 5 });
  expect(dark).toContainEqual(['sunbathing', 'before Mon 21 Dec']);
  expect(dark.map(([id]) => id).filter((id) => id?.startsWith('sunscreen'))).toEqual(['sunscreen_stricter']);
  expect(dark).toContainEqual(['photo_check', 'from Mon 7 Dec\nto Mon 14 Dec']);
});

test('dates and times read as they do in the country of the clinic', () => {
  const american = datesOf({ clinic: { ...facts.clinic, country: 'US' } });
  expect(american[0]?.[1]?.replaceAll('\u202f', ' ')).toBe('until Tue, Nov 24, 11:00 AM');
});

test('the next visit: booked, to be booked in its window, waiting for the skin or for something private, or the course is over', () => {
  const next = (next: SheetFacts['next'], givenOn = facts.givenOn) => {
    const section = sectionOf('next', { next, givenOn });
    return [section?.when, section?.lines.map(({ text }) => text).join('|')];
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

test('before a visit, the days are counted back from it by the waits of the clinic', () => {
  const sheet = wordsOf('before', { session: undefined });
  const rows = sheet.sections.find(({ id }) => id === 'leave')?.lines.map(({ id, when }) => `${id} ${when}`);
  expect(rows).toEqual([
    'filler from Wed 18 Nov',
    'toxin from Wed 2 Dec',
    'peel from Wed 2 Dec',
    'laser from Wed 2 Dec',
    'wax from Wed 9 Dec',
    'sun from Wed 9 Dec',
    'retinoid from Mon 14 Dec',
  ]);
});

test('what to expect says what was studied for this scar and no other, and leaves out what is not known of the plan', () => {
  const course = {
    planned: null,
    done: 1,
    gapDays: undefined,
    reviewDays: [30, 90],
    maintenanceDays: undefined,
  };
  const sheet = wordsOf('expect', { indication: 'acne_scar_icepick', course });
  const idsOf = (id: string) => sheet.sections.find((one) => one.id === id)?.lines.map((line) => line.id);
  expect([idsOf('saw'), idsOf('back'), idsOf('plan')]).toEqual([
    ['saw_acne', 'saw_icepick'],
    ['back_acne'],
    ['plan_course'],
  ]);
  const planned = wordsOf('expect', { course: { ...course, planned: 4, gapDays: { from: 21, to: 28 } } });
  const plan = planned.sections.find(({ id }) => id === 'plan')?.lines.map(({ text }) => text);
  expect(plan?.slice(0, 2)).toEqual([
    'Sessions planned: 4. Sessions done: 1.',
    'Best 21 to 28 days apart. Many published courses use 2- to 6-week gaps; no study shows which gap is best.',
  ]);
});

test('on an Arabic sheet a Latin name and the phone number keep their own direction', () => {
  const [visit] = wordsOf('next', {}, 'ar').sections;
  expect(visit?.when).toBe('الثلاثاء، 15 ديسمبر، 10:00 ص');
  expect(visit?.lines[0]?.text).toBe(
    `مع \u2068Petra\u2069. لتغيير الموعد يرجى الاتصال على \u2066${phone}\u2069.`,
  );
});

test('days and figures are written as in the language of the client', () => {
  const dates = languages.map((language) => wordsOf('aftercare', {}, language).sections[0]?.lines[0]?.when);
  expect(dates.map((when) => when?.replaceAll('\u202f', ' '))).toEqual([
    'until Tue 24 Nov, 11:00',
    'hasta el mar, 24 nov, 11:00',
    'jusqu’au mar. 24 nov., 11:00',
    'bis Di., 24. Nov., 11:00 Uhr',
    'até ter., 24 de nov., 11:00',
    'do: wt., 24 lis, 11:00',
    'до: вт, 24 лист., 11:00',
    'حتى الثلاثاء، 24 نوفمبر، 11:00 ص',
    '至11月24日周二 11:00',
  ]);
});

test('a sheet in place of another says so, with the day of the other', () => {
  expect(buildHandout({ ...facts, replacesOn: '2026-11-20' }).replaces).toBe(
    'This sheet replaces the one of Friday, 20 November 2026.',
  );
});

test('no sheet of any kind in any language promises anything, whatever is treated, where, and on which skin', () => {
  const zones: ZoneId[] = ['forehead', 'scalp', 'abdomen'];
  const treatedZones = zones.map((zone) => ({ zone, needleMillimetres: 1 }));
  const course = {
    planned: 3,
    done: 1,
    gapDays: { from: 21, to: 28 },
    reviewDays: [30],
    maintenanceDays: 90,
  };
  for (const language of languages)
    for (const kind of sheetKinds)
      for (const indication of indicationIds)
        for (const fitzpatrick of [1, 5] as const) {
          const changes = { session: { ...session, treatedZones }, course, indication, fitzpatrick };
          const sheet = JSON.stringify(wordsOf(kind, changes, language));
          expect(promiseWordsIn(sheet, language), `${language} ${kind} ${indication}`).toEqual([]);
          expect(sheet, `${language} ${kind}`).not.toMatch(/undefined|\{\w+\}/);
        }
});
