/**
 * A sheet as the client gets it. Every word and date stands in the document itself, already written out, so that a
 * reprint says what the first print said, whatever the rules and wordings have become since.
 */
import { z } from 'zod';
import { indicationIds } from '../clinical/indications.ts';
import { sheetKinds } from '../handoutTexts/shape.ts';
import { appointmentId, clientId, handoutId, treatmentId } from '../ids.ts';
import { languages } from './clients.ts';
import { logoHash, papers } from './clinic.ts';

/** How a sheet left the clinic. */
export const givenHows = ['printed', 'pdf', 'shown', 'emailed'] as const;
export type GivenHow = (typeof givenHows)[number];
export const givenHowNames: Readonly<Record<GivenHow, string>> = {
  printed: 'Printed',
  pdf: 'Saved as PDF',
  shown: 'Shown on screen',
  emailed: 'E-mailed',
};

/** `large` is set in 16 points, for those who read better so. */
export const printSizes = ['normal', 'large'] as const;
export type PrintSize = (typeof printSizes)[number];

/** `when` is empty where a line has no days of its own. */
const sheetLine = z.object({
  id: z.string(),
  when: z.string(),
  text: z.string(),
  /** Stands before everything else to call for. */
  isStrong: z.boolean().optional(),
});
const sheetSection = z.object({
  id: z.string(),
  place: z.enum(['rows', 'visit', 'flow', 'text', 'urgent', 'foot']),
  title: z.string(),
  /** The date of the visit; '' while nobody can say. */
  when: z.string(),
  lines: z.array(sheetLine),
});
export type SheetSection = z.infer<typeof sheetSection>;

export const handoutDocument = z.object({
  /** Of the shipped words. */
  templateVersion: z.int().positive(),
  /** Of the clinic's own words; 0 where it has none. */
  editVersion: z.int().min(0),
  kind: z.enum(sheetKinds),
  language: z.enum(languages),
  paper: z.enum(papers),
  size: z.enum(printSizes),
  title: z.string(),
  clinic: z.object({ name: z.string(), address: z.string(), phone: z.string() }),
  /** SHA-256 of the clinic's logo at the time, in hexadecimal; absent without one. */
  logo: logoHash.optional(),
  clientName: z.string(),
  /** What the sheet is about, as one line: around the day, which is set in bold and may be ''. */
  about: z.object({ before: z.string(), day: z.string(), after: z.string() }),
  /** In place of which sheet it was given. */
  replaces: z.string().optional(),
  sections: z.array(sheetSection),
  /** The booked visit for the client's own calendar: an iCalendar file, drawn as a square code. */
  calendar: z.object({ content: z.string(), caption: z.string() }).optional(),
});
export type HandoutDocument = z.infer<typeof handoutDocument>;

const oldSection = z.object({
  title: z.string(),
  lines: z.array(z.string()),
  /** The emergency; absent from the first sheets. */
  first: z.string().optional(),
});
/** Sheets given before there was more than one kind of them. */
const oldDocument = z.object({
  templateVersion: z.int().positive(),
  language: z.enum(languages),
  paper: z.enum(papers),
  title: z.string(),
  clinic: handoutDocument.shape.clinic,
  clientName: z.string(),
  sessionOn: z.string(),
  treated: z.string(),
  zones: z.array(z.string()),
  dates: z.array(z.object({ id: z.string(), heading: z.string(), when: z.string(), text: z.string() })),
  normal: oldSection,
  also: oldSection,
  call: oldSection,
  next: z.object({ title: z.string(), when: z.string(), text: z.string() }),
  outlook: z.object({ title: z.string(), text: z.string() }),
});
type OldDocument = z.infer<typeof oldDocument>;

/** A kept sheet, of whatever age, as it is drawn. @throws ZodError for what is no sheet */
export const keptDocument = z.union([handoutDocument, oldDocument.transform(fromOld)]);

function fromOld(old: OldDocument): HandoutDocument {
  const { dates, next, outlook, normal, also, call, sessionOn, treated, zones, ...head } = old;
  const listOf = (id: string, place: SheetSection['place'], section: OldDocument['call']) => ({
    id,
    place,
    title: section.title,
    when: '',
    lines: [
      ...(section.first === undefined
        ? []
        : [{ id: 'first', when: '', text: section.first, isStrong: true }]),
      ...section.lines.map((text, at) => ({ id: `${id}_${at}`, when: '', text })),
    ],
  });
  return {
    ...head,
    editVersion: 0,
    kind: 'aftercare',
    size: 'normal',
    about: { before: `${head.title}, `, day: sessionOn, after: `: ${treated} ${zones.join('; ')}` },
    sections: [
      {
        id: 'dates',
        place: 'rows',
        title: '',
        when: '',
        lines: dates.map(({ heading, ...row }) => ({ ...row, text: `${heading} ${row.text}`.trim() })),
      },
      { id: 'next', place: 'visit', title: next.title, when: next.when, lines: [oneLine(next.text)] },
      listOf('normal', 'flow', normal),
      listOf('also', 'flow', also),
      listOf('call', 'urgent', call),
      { id: 'outlook', place: 'foot', title: outlook.title, when: '', lines: [oneLine(outlook.text)] },
    ],
  };
}

const oneLine = (text: string) => ({ id: 'text', when: '', text });

/** Which sheet, for whom. An aftercare sheet belongs to a session; the others to a session or a client. */
export const previewHandoutInput = z.object({
  kind: z.enum(sheetKinds).default('aftercare'),
  treatmentId: treatmentId.optional(),
  clientId: clientId.optional(),
  /** The visit it is about, where it is not the next one. */
  appointmentId: appointmentId.optional(),
  /** What to expect of which treatment, where it is not that of the session or the plan. */
  indication: z.enum(indicationIds).optional(),
  /** Absent: the client's language. */
  language: z.enum(languages).optional(),
  /** Absent: the clinic's usual paper. */
  paper: z.enum(papers).optional(),
  size: z.enum(printSizes).default('normal'),
  /** The sheet in whose place it is given. */
  replaces: handoutId.optional(),
});
export type HandoutRequest = z.infer<typeof previewHandoutInput>;
export const giveHandoutInput = previewHandoutInput.extend({ how: z.enum(givenHows) });
export const handoutKey = z.object({ id: handoutId });
