import { expect, test } from 'vitest';
import { guessMapping } from './guessMapping.ts';
import { splitFullName } from './names.ts';

/** 'heading=value' per column; the result is one word per column. */
function guess(columns: string): string {
  return guessMapping(
    columns.split('|').map((column) => {
      const [heading = '', value = 'something'] = column.split('=');
      return { heading: heading.trim(), values: value === '' ? [] : [value] };
    }),
  )
    .map((found) => found.guess)
    .join(' ');
}

test.each([
  [
    'Cliniko',
    'id|title|first_name|last_name|date_of_birth|email|address_1|post_code|archived_at',
    'leaveOut keepInNotes givenName familyName birthDate email address address archived',
  ],
  [
    'Cliniko on screen',
    'First name|Last name|Date of birth|Mobile|Emergency contact|Notes',
    'givenName familyName birthDate phone keepInNotes notes',
  ],
  [
    'Google Contacts',
    'First Name|Middle Name|Last Name|Phonetic First Name|Nickname|File As=|Birthday|Notes|Labels|E-mail 1 - Label|E-mail 1 - Value|Phone 1 - Label|Phone 1 - Value|Phone 2 - Value',
    'givenName middleName familyName keepInNotes keepInNotes fullName birthDate notes leaveOut leaveOut email leaveOut phone phone',
  ],
  [
    'Google addresses',
    'Address 1 - Label|Address 1 - Formatted|Address 1 - Street|Address 1 - City',
    'leaveOut address leaveOut leaveOut',
  ],
  [
    'Easy!Appointments',
    'id|firstName|lastName|email|phone|address|city|zip|timezone|language|customField1|ldapDn|notes',
    'leaveOut givenName familyName email phone address address address leaveOut language keepInNotes leaveOut notes',
  ],
  [
    'Jeyla',
    'Title|First-Name|Last-Name|Street-Address|City|State|Zip-Code|Date-Of-Birth|Gender|Cell-Phone|Other-Phone|Email|Occupation',
    'keepInNotes givenName familyName address address address address birthDate keepInNotes phone phone email keepInNotes',
  ],
  [
    'reservation.studio',
    'First Name|Last Name|Phone number|Email|Birthdate (YYYY-MM-DD)|Gender|City|Address|Note',
    'givenName familyName phone email birthDate keepInNotes address address notes',
  ],
  [
    'Fresha',
    'First Name|Last Name|Mobile Number|Telephone|Email|Accepts Marketing|Blocked|Note',
    'givenName familyName phone phone email keepInNotes blocked notes',
  ],
  [
    'Spanish',
    'Nombre|Apellidos|Teléfono móvil|Correo electrónico|Fecha de nacimiento|Observaciones',
    'givenName familyName phone email birthDate notes',
  ],
  ['Spanish, whole name', 'Nombre=Ana Pérez Gil|Móvil', 'fullName phone'],
  [
    'French',
    'Nom|Prénom|Téléphone|E-mail|Date de naissance|Remarques',
    'familyName givenName phone email birthDate notes',
  ],
  ['French, whole name', 'Nom=Zoé Dupont|Tél.', 'fullName phone'],
  [
    'German',
    'Name|Vorname|Straße|PLZ|Ort|Handy|E-Mail-Adresse|Geburtsdatum|Bemerkungen',
    'familyName givenName address address address phone email birthDate notes',
  ],
  [
    'Polish',
    'Imię i nazwisko|Numer telefonu|Adres e-mail|Data urodzenia|Uwagi',
    'fullName phone email birthDate notes',
  ],
  ['Portuguese', 'Nome completo|Telemóvel|Data de nascimento|Observações', 'fullName phone birthDate notes'],
  ['a last visit is no birth date', 'Name|Last visit=03/04/2025', 'fullName keepInNotes'],
  ['unknown words, known values', 'Who|Reach=020 7946 0000|Box=ann@example.com', 'keepInNotes phone email'],
  [
    'no headings',
    '=Ann|=Smith|=07700 900123|=ann@example.com|=03/04/1990',
    'givenName familyName phone email birthDate',
  ],
  ['no headings, whole name', '=Ann Smith|=07700 900123', 'fullName phone'],
  ['an empty column', 'Fax number extra=', 'leaveOut'],
])('the columns of %s are recognised', (_, columns, expected) => {
  expect(guess(columns)).toBe(expected);
});

test.each([
  ['Ann Smith', 'Ann / Smith'],
  ['Smith, Ann', 'Ann / Smith'],
  ['van der Berg, Jan', 'Jan / van der Berg'],
  ['Jan van der Berg', 'Jan / van der Berg'],
  ['Ana María Pérez', 'Ana María / Pérez'],
  ['Mrs Ann Smith', 'Ann / Smith'],
  ['Smith, Dr. Ann', 'Ann / Smith'],
  ['John Smith Jr.', 'John / Smith Jr.'],
  ['John Smith, Jr.', 'John / Smith Jr.'],
  ['Cher', 'Cher / '],
  ['  Ann   Smith ', 'Ann / Smith'],
  ['', ' / '],
])('%j is split into %s', (text, expected) => {
  const { givenName, familyName } = splitFullName(text);
  expect(`${givenName} / ${familyName}`).toBe(expected);
});
