/**
 * What a client may agree to, how she says so, and what is asked of the consents kept. What she agreed to is kept in the
 * exact words that were shown; nothing here knows those words.
 */
import { z } from 'zod';
import { clientId, consentId, staffId } from '../ids.ts';
import { localDate, localDateTime, text } from './fields.ts';
import { refuseScribble, signaturePath } from './signature.ts';

export const treatmentKinds = ['roller', 'stamp', 'pen', 'radio_frequency'] as const;
export const photoKinds = ['photo_record', 'photo_teaching', 'photo_publication'] as const;

/** What a consent can be for: a kind of needling, or one use of photographs. */
export const consentKinds = [...treatmentKinds, ...photoKinds] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** As in "No valid consent for …". */
export const consentKindNames: Readonly<Record<ConsentKind, string>> = {
  roller: 'needling with the roller',
  stamp: 'needling with the stamp',
  pen: 'needling with the pen',
  radio_frequency: 'needling with radio-frequency',
  photo_record: 'photos in the record',
  photo_teaching: 'photos for teaching',
  photo_publication: 'photos for publication',
};

/** Kinds as they are stored with a consent. */
export const grantsSchema = z.array(z.enum(consentKinds));

/** A shipped form by its name, one of the clinic's own by its id. */
export const formKey = z.string().regex(/^[\w-]{1,60}$/, { error: 'This form is not on the list.' });

const signerName = text(120, 'Enter the name of whoever signs.');

/** On screen: drawn with pointer or finger, or typed by somebody who cannot or does not want to draw. */
const screenSignature = z.discriminatedUnion('how', [
  z.object({ how: z.literal('drawn'), name: signerName, path: signaturePath.superRefine(refuseScribble) }),
  z.object({
    how: z.literal('typed'),
    name: signerName,
    isStated: z.literal(true, { error: 'Confirm that the typed name stands for a signature.' }),
  }),
]);
export type ScreenSignature = z.infer<typeof screenSignature>;

/** By question: 'yes' or 'no', or what was written. */
const answers = z.record(z.string().max(60), text(2000));
export type ConsentAnswers = z.infer<typeof answers>;

const signed = {
  clientId,
  form: formKey,
  /** The words that were shown; the form may have been edited since. */
  textSha256: z.string().length(64),
  answers,
  /** Who explained it, or saw the paper. */
  practitionerId: staffId,
};

export const signConsentInput = z.object({ ...signed, signature: screenSignature });
export type SignConsentInput = z.infer<typeof signConsentInput>;

export const recordPaperInput = z.object({
  ...signed,
  signedOn: localDate,
  filedWhere: text(200, 'Write where the paper is kept.'),
});
export type RecordPaperInput = z.infer<typeof recordPaperInput>;

export const withdrawConsentInput = z.object({
  id: consentId,
  withdrawnOn: localDate,
  /** Recorded by mistake: it never held. */
  isMistake: z.boolean(),
  reason: text(1000, 'Write what the client said, or why it was a mistake.'),
});
export type WithdrawConsentInput = z.infer<typeof withdrawConsentInput>;

/** Everything beside the words that a reprint needs, as it was when it was signed. */
export const keptConsent = z.object({
  clinic: z.object({ name: z.string(), address: z.string(), phone: z.string() }),
  client: z.object({ name: z.string(), birthDate: z.string() }),
  practitioner: z.string(),
  answers,
  signature: z.discriminatedUnion('how', [
    z.object({ how: z.literal('drawn'), name: z.string(), path: signaturePath }),
    z.object({ how: z.literal('typed'), name: z.string() }),
    z.object({ how: z.literal('paper'), filedWhere: z.string() }),
  ]),
  /** Wall time in the clinic; a day only where it was signed on paper. */
  signedLocal: localDateTime.or(localDate),
  paper: z.enum(['A4', 'Letter']),
});
export type KeptConsent = z.infer<typeof keptConsent>;
