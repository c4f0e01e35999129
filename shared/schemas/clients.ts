import { z } from 'zod';
import { clientId } from '../ids.ts';
import { birthDate, email, phone, text, version } from './fields.ts';

/** The languages that handouts are meant for; ISO 639-1. */
export const languages = ['en', 'es', 'fr', 'de', 'pt', 'pl', 'uk', 'ar', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Who burns and who tans, I–VI. Undefined while nobody has asked. */
export const fitzpatrick = z.number().int().min(1).max(6);
/** By number, as they are written. */
export const skinTypes = ['', 'I', 'II', 'III', 'IV', 'V', 'VI'] as const;

export const clientFields = z.object({
  givenName: text(80),
  familyName: text(80),
  birthDate: birthDate.or(z.literal('')),
  phone,
  email,
  address: text(300),
  language: z.enum(languages),
  fitzpatrick: fitzpatrick.nullable(),
  /** Shown in red wherever the client appears. */
  alert: text(200),
  notes: text(4000),
  mayContact: z.boolean(),
});
export type ClientFields = z.infer<typeof clientFields>;

const hasName = (fields: { givenName: string; familyName: string }) =>
  fields.givenName !== '' || fields.familyName !== '';
const nameNeeded = { error: 'Enter a first name or a family name.', path: ['familyName'] };

export const createClientInput = clientFields.refine(hasName, nameNeeded);
export const updateClientInput = clientFields.extend({ id: clientId, version }).refine(hasName, nameNeeded);
export const listClientsInput = z.object({
  /** Name parts in any order, part of a phone number, or a birth date. Empty: everybody by name. */
  query: z.string().max(200).default(''),
  archived: z.boolean().default(false),
  limit: z.number().int().min(1).max(200).default(50),
  /** Where the last page ended. */
  after: z.object({ sortName: z.string().max(200), rowNumber: z.number().int() }).optional(),
});
export const duplicatesInput = z.object({
  givenName: z.string().max(80),
  familyName: z.string().max(80),
  phone: z.string().max(60),
  email: z.string().max(254),
  birthDate: z.string().max(10),
  /** The client being edited is not a duplicate of herself. */
  except: clientId.optional(),
});

export const emptyClient: ClientFields = {
  givenName: '',
  familyName: '',
  birthDate: '',
  phone: '',
  email: '',
  address: '',
  language: 'en',
  fitzpatrick: null,
  alert: '',
  notes: '',
  mayContact: true,
};

/** The name as it is written in lists: given name first, whichever parts there are. */
export function fullName(client: { readonly givenName: string; readonly familyName: string }): string {
  return `${client.givenName} ${client.familyName}`.trim();
}
