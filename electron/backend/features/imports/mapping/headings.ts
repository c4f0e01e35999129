/**
 * Which heading means what. Words as `comparable()` leaves them: exact headings first, then patterns for numbered ones.
 * Sources: the exports of Cliniko, Google Contacts, Easy!Appointments, Fresha, Jeyla and reservation.studio, and the
 * words that spreadsheets use in English, Spanish, French, German, Polish and Portuguese.
 */
import type { ImportTarget } from '../../../../../shared/schemas/imports.ts';
import { comparable } from './words.ts';

/** Parted by commas. */
const headings: Readonly<Partial<Record<ImportTarget, string>>> = {
  givenName: `first name, firstname, given name, given names, givenname, forename, forenames, christian name, first,
    client first name, patient first name, customer first name, nombre, nombres, nombre de pila, primer nombre, prenom,
    prenoms, vorname, rufname, imie, imiona, nome, nome proprio, primeiro nome`,
  middleName: `middle name, middle names, middle initial, additional name, segundo nombre, deuxieme prenom,
    zweiter vorname, drugie imie, nome do meio`,
  familyName: `last name, lastname, family name, familyname, surname, last, second name, client last name,
    patient last name, customer last name, apellido, apellidos, primer apellido, segundo apellido, nom,
    nom de famille, nachname, familienname, zuname, nazwisko, sobrenome, apelido, apelidos, ultimo nome`,
  fullName: `name, full name, fullname, client, client name, customer, customer name, patient, patient name,
    contact name, display name, file as, nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre,
    cliente, paciente, nom complet, nom et prenom, nom prenom, prenom nom, prenom et nom, cliente nome,
    vollstandiger name, vor und nachname, name vorname, kunde, kundin, kundenname, patientin, imie i nazwisko,
    nazwisko i imie, klient, klientka, pacjent, pacjentka, nome completo, nome e apelido, nome e sobrenome`,
  phone: `phone, phone number, phone numbers, phonenumber, patient phone numbers, mobile, mobile number, mobile phone,
    mobilephone, cell, cell phone, cellphone, other phone, home phone, work phone, phone home, phone work, phone mobile,
    primary phone, secondary phone, telephone, telephone number, tel, tel no, contact number, contact phone, landline,
    telefono, telefonos, movil, celular, numero de telefono, telefono movil, telefono fijo, mobil, handy,
    handynummer, telefon, telefonnummer, rufnummer, mobiltelefon, festnetz, portable, telephone portable,
    telephone mobile, numero de telephone, tel portable, komorka, komorkowy, telefon komorkowy, numer telefonu,
    nr telefonu, telefone, telemovel, numero de telefone, whatsapp`,
  email: `email, e mail, email address, e mail address, emailaddress, mail, primary email, email 1, correo,
    correo electronico, direccion de correo, adresse email, adresse e mail, adresse mail, courriel, adresse electronique,
    e mail adresse, emailadresse, mailadresse, adres e mail, adres email, poczta, endereco de email, correio eletronico`,
  birthDate: `date of birth, dateofbirth, birth date, birthdate, birthday, dob, d o b, born, born on,
    fecha de nacimiento, fecha nacimiento, f nacimiento, nacimiento, cumpleanos, date de naissance, ne le, nee le,
    naissance, anniversaire, geburtsdatum, geburtstag, geboren, geb datum, geb, data urodzenia, urodzony, urodziny,
    data de nascimento, nascimento, data nascimento, aniversario`,
  address: `address, street, street address, address line 1, address line 2, address line 3, address 1, address 2,
    address 3, postal address, home address, suburb, city, town, state, county, region, province, zip, zip code, zipcode,
    postcode, post code, postal code, country, direccion, domicilio, calle, ciudad, poblacion, localidad, provincia,
    codigo postal, cp, pais, adresse, rue, ville, code postal, pays, strasse, hausnummer, anschrift, ort, wohnort,
    stadt, plz, postleitzahl, land, bundesland, adres, ulica, miasto, miejscowosc, kod pocztowy, kraj, endereco, morada,
    rua, cidade, localidade, cep, estado`,
  language: `language, preferred language, languages spoken, idioma, lengua, langue, sprache, jezyk, lingua`,
  fitzpatrick: `fitzpatrick, fitzpatrick type, fitzpatrick skin type, skin type, skin phototype, phototype, fototipo,
    fototipo de piel, phototype cutane, hauttyp, fototyp, fototyp skory, fototipo de pele`,
  alert: `alert, alerts, medical alert, medical alerts, warning, allergies, allergy, alertas, alergias, alerte, alertes,
    allergien, warnhinweis, alergie, uwaga, alergia`,
  notes: `notes, note, comments, comment, remarks, remark, memo, appointment notes, nota, notas, observaciones,
    observacion, comentarios, remarque, remarques, commentaire, commentaires, notiz, notizen, bemerkung, bemerkungen,
    anmerkung, anmerkungen, kommentar, notatka, notatki, uwagi, komentarz, observacoes, observacao, comentario`,
  noContact: `do not contact, no contact, opt out, opted out, unsubscribed, no contactar, nicht kontaktieren`,
  blocked: `blocked, is blocked, do not book, banned, bloqueado, gesperrt, bloque, zablokowany`,
  archived: `archived, archived at, is archived, deleted, deleted at, inactive, archivado, archive, archiviert, inaktiv`,
  leaveOut: `id, created, created at, updated, updated at, last modified, modified, hash, time zone, timezone, photo,
    labels, group membership, ldap dn, links, self, row, row number,
    not brought in because`,
};

const targetByHeading: ReadonlyMap<string, ImportTarget> = new Map(
  entriesOf(headings).flatMap(([target, list]) =>
    list.split(',').map((heading) => [heading.replace(/\s+/g, ' ').trim(), target] as const),
  ),
);

/** For what no list holds: numbered columns, and words that stand within longer headings. */
const patterns: ReadonlyArray<readonly [RegExp, ImportTarget]> = [
  [/^(?:phone|e mail|email|address|website|event|custom field|im|relation) \d+ (?:label|type)$/, 'leaveOut'],
  [
    /^phonetic |^custom field \d+ |^emergency | emergency |^next of kin|^referr|^medicare|^invoice/,
    'keepInNotes',
  ],
  [/^(?:phone|mobile|tel|telephone|telefon|telefono)(?: number)? \d+(?: value| number)?$/, 'phone'],
  [/^phone \d+ (?!label)/, 'phone'],
  [/^(?:e mail|email)(?: address)? \d+(?: value)?$/, 'email'],
  [/^address \d+ (?:street|city|po box|region|postal code|country|extended address)$/, 'address'],
  [/^address \d+ formatted$/, 'address'],
  [/^address(?: line)? \d+$/, 'address'],
  [/\b(?:date of birth|birth ?date|birthday|dob)\b/, 'birthDate'],
  [/\be ?mail(?: address)?$/, 'email'],
  [/\b(?:mobile|cell|phone|telephone)(?: number| no)?$/, 'phone'],
];

/** @returns `undefined` where the heading says nothing */
export function targetOfHeading(heading: string): ImportTarget | undefined {
  const words = comparable(heading);
  if (words === '') return undefined;
  return targetByHeading.get(words) ?? patterns.find(([pattern]) => pattern.test(words))?.[1];
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
): Array<[Key, Value]> {
  return Object.entries(record) as Array<[Key, Value]>; // Object.entries forgets the type of the keys
}
