/** English. */
import { indications } from '../../clinical/indications.ts';
import { zones } from '../../clinical/zones.ts';
import { namesOf } from '../namesOf.ts';
import type { FrameWords } from '../words.ts';

export const frame: FrameWords = {
  until: 'until {moment}',
  before: 'before {moment}',
  notBefore: 'not before {moment}',
  from: 'from {moment}',
  fromTo: 'from {from}\nto {to}',
  between: '{from} to {to}',
  dayTime: '{day}, {time}',
  withDays: '{text} ({days}).',
  stop: '.',
  about: '{title}, {day}: {treated}',
  titled: '{title}: {about}',
  comma: ', ',
  zones: '{zones} {length} mm',
  zoneBreak: '; ',
  replaces: 'This sheet replaces the one of {day}.',
  scan: 'Scan to put the visit into your calendar.',
  indications: namesOf(indications),
  zoneNames: namesOf(zones),
};
