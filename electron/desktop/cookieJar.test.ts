import { expect, test } from 'vitest';
import { createCookieJar } from './cookieJar.ts';

const start = Date.parse('2026-11-23T09:00:00Z');

/** What would be sent after these `Set-Cookie` lines, some milliseconds later. */
function sentAfter(lines: readonly string[], laterMilliseconds = 0): string | undefined {
  let now = start;
  const jar = createCookieJar(() => now);
  for (const line of lines) jar.keep(new Headers([['set-cookie', line]]));
  now += laterMilliseconds;
  return jar.header();
}

test('every cookie of one answer is kept, not only the last', () => {
  const jar = createCookieJar(() => start);
  jar.keep(
    new Headers([
      ['set-cookie', 'rollcall_session=abc; Path=/; HttpOnly; SameSite=Strict'],
      ['set-cookie', 'rollcall_desk=desk-1; Path=/; Max-Age=315360000'],
    ]),
  );
  expect(jar.header()).toBe('rollcall_session=abc; rollcall_desk=desk-1');
});

test('a new sign-in replaces the old one', () => {
  expect(sentAfter(['session=old', 'desk=d', 'session=new'])).toBe('desk=d; session=new');
});

test.each([
  ['signing out takes the cookie away', ['s=1', 's=; Max-Age=0'], 0],
  ['a date that is past takes it away', ['s=1', 's=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'], 0],
  ['a negative age takes it away', ['s=1', 's=1; max-age=-1'], 0],
  ['a cookie is gone when its time is over', ['s=1; Max-Age=60'], 60_000],
  ['a line without a name is nothing', ['=x', 'nothing', ''], 0],
])('%s', (_, lines, later) => {
  expect(sentAfter(lines, later)).toBeUndefined();
});

test.each([
  ['a cookie lives until its time', ['s=1; Max-Age=60'], 59_999, 's=1'],
  ['an age counts more than a date', ['s=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60'], 0, 's=1'],
  ['a date that nobody can read is no date', ['s=1; Expires=soon'], 0, 's=1'],
  ['a value may hold an equals sign', ['s=a=b=='], 0, 's=a=b=='],
])('%s', (_, lines, later, sent) => {
  expect(sentAfter(lines, later)).toBe(sent);
});
