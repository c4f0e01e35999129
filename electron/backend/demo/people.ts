/**
 * Invented people. Phone numbers are from the thousand that Ofcom keeps for drama, then from a country that is not;
 * e-mail addresses lead nowhere.
 */
import { foldText } from '../../../shared/foldText.ts';
import { addDays } from '../../../shared/scheduling/wallTime.ts';
import { type ClientFields, emptyClient, type Language } from '../../../shared/schemas/clients.ts';
import type { Random } from './random.ts';

const women =
  'Amelia Olivia Isla Ava Mia Freya Grace Sophie Emily Charlotte Hannah Zara Aisha Fatima Priya Ananya Mei Yuki Chloé Inès Zoë Agnieszka Katarzyna Oksana Marta Lucía Carmen Beatriz Ngozi Adaeze Folake Siobhán Niamh Eilidh Megan Rhiannon Nadia Leila Yasmin Helena Ingrid Sofia Elena Ruth Miriam Joanne Karen Deborah Susan Linda'.split(
    ' ',
  );
const men =
  'Oliver George Arthur Noah Muhammad Leo Oscar Theo Harry Jack Rhys Callum Declan Pádraig Mateusz Tomasz Andriy Luis Diego João Kwame Emeka Tunde Arjun Rohan Wei Hiroshi Omar Karim Daniel Michael Peter Stephen Graham'.split(
    ' ',
  );
const families =
  "Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Roberts Johnson Walker Wright Robinson Thompson Hughes Edwards Green Hall Wood Harris Clarke Khan Ali Ahmed Patel Singh Kaur Begum Hussain Okafor Adeyemi Mensah Nowak Kowalska Wiśniewski Łukasik Shevchenko Kovalenko García Fernández Rodrigues Oliveira Dubois Lefèvre Müller Schäfer O'Brien O'Neill Murphy Kelly MacDonald Campbell Fraser Stewart Chen Wang Zhang Tanaka Nguyen Haddad Rahman Goldberg Cohen Andersson Larsen Rossi Bianchi Papadopoulos".split(
    ' ',
  );
const streets =
  'Gloucester Road,Whiteladies Road,Park Street,North Street,Coronation Road,Stapleton Road,Cotham Hill,Redland Grove,Hotwell Road,Ashley Road'.split(
    ',',
  );
const alerts = [
  'Cold sores in the past: ask about prophylaxis',
  'Tendency to keloid scars: medical sign-off on file',
  'Allergic to lidocaine: no numbing cream',
  'Takes an anticoagulant: written clearance on file',
  'Darkened after an earlier treatment: test area first',
  'Faints at needles: lie down, have water ready',
] as const;

const languageWeights: ReadonlyArray<readonly [Language, number]> = [
  ['en', 86],
  ['pl', 4],
  ['es', 3],
  ['pt', 2],
  ['fr', 1],
  ['ar', 2],
  ['uk', 1],
  ['zh', 1],
];

/** @param today for the ages @param number makes phone number and e-mail the client's own */
export function inventClient(random: Random, today: string, number: number): ClientFields {
  const givenName = random.chance(0.82) ? random.pick(women) : random.pick(men);
  const family = random.pick(families);
  // A long one now and then, as every list has.
  const familyName = number % 130 === 60 ? `Fitzwilliam-${family}` : family;
  const mailbox = foldText(`${givenName}.${familyName}`).replace(/[^a-z.]/g, '');
  return {
    ...emptyClient,
    givenName,
    familyName,
    birthDate: addDays(today, -random.between(22 * 365, 68 * 365)),
    phone: phoneOf(number),
    email: random.chance(0.85) ? `${mailbox}${number}@example.org` : '',
    address: `${random.between(1, 180)} ${random.pick(streets)}\nBristol`,
    language: random.weighted(languageWeights),
    fitzpatrick: random.weighted([
      [1, 5],
      [2, 25],
      [3, 32],
      [4, 17],
      [5, 10],
      [6, 6],
      [null, 5],
    ]),
    alert: random.chance(0.11) ? random.pick(alerts) : '',
    notes: random.chance(0.2)
      ? random.pick([
          'Prefers mornings.',
          'Her sister comes here too; likes to be booked back to back.',
          'Parks at the back.',
          'Please text, does not pick up at work.',
          'Works nights at the hospital: nothing before noon.',
          'Hard of hearing on the left side.',
          'Moved from the clinic in Bath, old photos are on file.',
          'School run: not between three and four.',
          'Likes to be told each step before it happens.',
          'Found us through her GP.',
        ])
      : '',
    mayContact: !random.chance(0.04),
  };
}

const dramaNumbers = 1000;

/** Everybody's own; the spread keeps neighbours in the list from being neighbours by number. */
function phoneOf(number: number): string {
  if (number < dramaNumbers) return `07700 ${900_000 + number}`;
  return `+999 20 ${String((number * 7919) % 10_000_000).padStart(7, '0')}`;
}
