import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesAfter } from './posixZone.ts';
import { zoneTransitions } from './wallTime.ts';
import { zoneFileTransitions } from './zoneFile.ts';

const span = { from: Date.UTC(2030, 0, 1), to: Date.UTC(2031, 0, 1) };
const changes = (footer: string) =>
  rulesAfter(footer, span).map(
    ({ instant, offset }) => `${new Date(instant).toISOString().slice(0, 16)} ${offset / 3600}`,
  );

test.each([
  ['Europe/London', 'GMT0BST,M3.5.0/1,M10.5.0', ['2030-03-31T01:00 1', '2030-10-27T01:00 0']],
  ['America/New_York', 'EST5EDT,M3.2.0,M11.1.0', ['2030-03-10T07:00 -4', '2030-11-03T06:00 -5']],
  [
    'Australia/Lord_Howe',
    '<+1030>-10:30<+11>-11,M10.1.0,M4.1.0',
    ['2030-04-06T15:00 10.5', '2030-10-05T15:30 11'],
  ],
  [
    'America/Nuuk, where the change is on the evening before',
    '<-02>2<-01>,M3.5.0/-1,M10.5.0/0',
    ['2030-03-31T01:00 -1', '2030-10-27T01:00 -2'],
  ],
  ['a day counted without 29 February', 'AAA0BBB,J60,J300', ['2030-03-01T02:00 1', '2030-10-27T01:00 0']],
  ['a zone without summer time', 'IST-5:30', []],
  ['no rule at all', '', []],
])('the rule of %s', (_, footer, expected) => {
  expect(changes(footer)).toEqual(expected);
});

test('what is no zone file is not guessed at', () => {
  expect(zoneFileTransitions(new Uint8Array([1, 2, 3]), 0, 1)).toBeUndefined();
  expect(zoneFileTransitions(new Uint8Array(60), 0, 1)).toBeUndefined();
});

const folder = '/usr/share/zoneinfo';
test
  .skipIf(!existsSync(`${folder}/Europe/London`))
  .each([
    'Europe/London',
    'Europe/Berlin',
    'America/New_York',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Pacific/Auckland',
    'UTC',
  ])('the zone file of %s says what the runtime says, from 2020 to 2060', (zone) => {
  const [from, to] = [Date.UTC(2020, 0, 1), Date.UTC(2060, 0, 1)];
  const file = zoneFileTransitions(readFileSync(`${folder}/${zone}`), from, to);
  expect(file).toEqual(zoneTransitions(zone, from, to));
});
