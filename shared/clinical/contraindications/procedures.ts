/** Other procedures, before, after or together with needling. */
import { type Contraindication, only } from './contraindication.ts';

export const procedures = {
  peel_recent: {
    name: 'Chemical peel',
    variants: [
      {
        id: 'deep',
        name: 'deep',
        kind: 'deferral',
        mayOverride: 'practitioner',
        waitDays: 90,
        sentence: 'Wait 90 days.',
      },
      {
        id: 'moderate',
        name: 'medium',
        kind: 'deferral',
        mayOverride: 'practitioner',
        waitDays: 28,
        sentence: 'Wait 28 days.',
      },
      {
        id: 'superficial',
        name: 'superficial',
        kind: 'deferral',
        mayOverride: 'practitioner',
        waitDays: 14,
        sentence: 'Wait 14 days.',
      },
    ],
    published: 'Clinic pages only: 7, 14, 21 or 30 days, 3 months after a deep peel.',
    isDisputed: true,
    sources: ['C37', 'C5', 'C4', 'C38', 'C3', 'C14'],
  },
  laser_ipl_recent: {
    name: 'Laser or intense pulsed light',
    variants: [
      {
        id: 'resurfacing',
        name: 'resurfacing',
        kind: 'deferral',
        mayOverride: 'practitioner',
        waitDays: 90,
        sentence: 'Wait 90 days.',
      },
      {
        id: 'other',
        name: 'without resurfacing',
        kind: 'deferral',
        mayOverride: 'practitioner',
        waitDays: 14,
        sentence: 'Wait 14 days.',
      },
    ],
    published: 'Clinic pages: 7 or 14 days, 3 months after resurfacing; a trial excluded the last 6 months.',
    isDisputed: true,
    sources: ['C37', 'C6', 'C14', 'P1c'],
  },
  wax_depil: {
    name: 'Waxing, depilatory or electrolysis',
    variants: only('deferral', 'practitioner', { waitDays: 7, sentence: 'Wait 7 days.' }),
    published: 'Clinic pages only: 72 hours, 5 to 7 days or 7 days.',
    isDisputed: true,
    sources: ['C38', 'C5', 'C6', 'C34', 'C37'],
  },
  toxin_recent: {
    name: 'Botulinum toxin before needling',
    variants: only('deferral', 'practitioner', { waitDays: 14, sentence: 'Wait 14 days.' }),
    published: 'Waits of 7 or 14 days, 3 or 6 months are in use.',
    isDisputed: true,
    sources: ['C8', 'C2', 'C39', 'R23', 'C13', 'C14'],
  },
  filler_recent: {
    name: 'Dermal filler before needling',
    variants: only('deferral', 'practitioner', { waitDays: 28, sentence: 'Wait 28 days.' }),
    published: 'Waits of 7, 14 or 28 days, 6 or 12 months are in use.',
    isDisputed: true,
    sources: ['C8', 'R23', 'C39', 'C9', 'C14', 'P1c', 'C13'],
  },
  toxin_filler_after: {
    name: 'Botulinum toxin or filler after needling',
    variants: only('note', 'practitioner', { sentence: 'Better not within 14 days after a session.' }),
    published: 'Clinic pages only: 48 hours, 7, 14 or 21 days.',
    isDisputed: true,
    sources: ['C36', 'C8', 'C37', 'C39'],
  },
  surgery_face: {
    name: 'Face-lift or eyelid surgery',
    variants: only('deferral', 'prescriber', {
      waitDays: 365,
      sentence: "Wait a year, or until there is a surgeon's letter.",
    }),
    published: 'One clinic page says 12 months.',
    isDisputed: true,
    sources: ['C14'],
  },
  rf_mode: {
    name: 'Needling with radiofrequency',
    variants: only('note', 'prescriber', { sentence: 'Needs its own consent and follows its own rules.' }),
    published:
      'The FDA received reports of burns, scarring, fat loss, disfigurement and nerve damage in 2025.',
    isDisputed: false,
    sources: ['R7'],
  },
  topical_infusion: {
    name: 'Serum needled into the skin',
    variants: only('relative', 'prescriber', {
      sentence: "Only with a product on the clinic's approved list.",
    }),
    published: 'A maker calls its device not intended for this; granulomas followed, mostly with vitamin C.',
    isDisputed: false,
    sources: ['M3', 'P67', 'P68'],
  },
} as const satisfies Readonly<Record<string, Contraindication>>;
