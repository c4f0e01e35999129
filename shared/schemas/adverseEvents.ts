/** Something that went wrong after a session. It stands beside the signed record and changes nothing in it. */
import { z } from 'zod';
import { type EventKindId, isEventKind } from '../clinical/adverseEvents.ts';
import { adverseEventId, treatmentId } from '../ids.ts';
import { localDate, text, version } from './fields.ts';

export const severities = ['mild', 'moderate', 'serious'] as const;
export const severityNames: Readonly<Record<(typeof severities)[number], string>> = {
  mild: 'Mild: needed nothing, or only care at home',
  moderate: 'Moderate: was treated',
  serious: 'Serious: a doctor or hospital, or it will leave something behind',
};

export const eventOutcomes = ['open', 'settled', 'settled_with_marks', 'referred'] as const;
export const eventOutcomeNames: Readonly<Record<(typeof eventOutcomes)[number], string>> = {
  open: 'Still open',
  settled: 'Settled',
  settled_with_marks: 'Settled, something is left',
  referred: 'Handed over to a doctor',
};

const day = localDate.or(z.literal(''));

export const eventFields = z.object({
  kind: z.custom<EventKindId>((value) => typeof value === 'string' && isEventKind(value), {
    error: 'Choose what happened.',
  }),
  severity: z.enum(severities, { error: 'Choose how bad it was.' }),
  onsetOn: localDate,
  seen: text(1000, 'Write what was seen or reported.'),
  done: text(1000),
  followUpOn: day,
  outcome: z.enum(eventOutcomes),
  endedOn: day,
  makerToldOn: day,
  makerReference: text(80),
  authorityToldOn: day,
  authorityReference: text(80),
});
export type EventFields = z.infer<typeof eventFields>;

/** What one field asks of another; the sentence stands beside the field named. */
const agrees = (fields: EventFields, context: z.RefinementCtx) => {
  const refuse = (path: keyof EventFields, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  const isOpen = fields.outcome === 'open';
  if (!isOpen && fields.endedOn === '') refuse('endedOn', 'Enter when it ended or was handed over.');
  if (isOpen && fields.endedOn !== '') refuse('outcome', 'Choose how it ended, or take the day away.');
  if (fields.endedOn !== '' && fields.endedOn < fields.onsetOn)
    refuse('endedOn', 'It cannot have ended before it began.');
  if (fields.makerReference !== '' && fields.makerToldOn === '')
    refuse('makerToldOn', 'Enter when the maker was told.');
  if (fields.authorityReference !== '' && fields.authorityToldOn === '')
    refuse('authorityToldOn', 'Enter when the authority was told.');
};

export const addEventInput = z.object({ treatmentId, fields: eventFields.superRefine(agrees) });
export const updateEventInput = z.object({
  id: adverseEventId,
  version,
  fields: eventFields.superRefine(agrees),
});
