/**
 * Drugs and creams. Only the prescriber decides whether a drug is taken, paused or ended; no sentence here may be read as
 * advice to the client to change one.
 */
import { type Contraindication, only } from './contraindication.ts';

export const medicines = {
  anticoagulant: {
    name: 'Blood thinner (warfarin, DOAC, heparin, antiplatelet)',
    variants: only('relative', 'prescriber', {
      sentence: 'Needs written clearance. The drug is the prescriber’s decision alone.',
    }),
    published:
      "Not evaluated by the maker, a doctor's approval or forbidden on clinic lists, excluded from a trial.",
    isDisputed: true,
    sources: ['M2', 'C10', 'C1', 'P1c'],
  },
  nsaid_recent: {
    name: 'Ibuprofen or another anti-inflammatory',
    variants: only('note', 'practitioner', { sentence: 'May bruise more. Note it in the record.' }),
    published: 'Only clinic pages: avoid for 3 days before, 24 hours after or 14 days after.',
    isDisputed: true,
    sources: ['C6', 'C11', 'C12'],
  },
  isotretinoin_current: {
    name: 'Taking isotretinoin',
    variants: only('absolute', 'nobody', {
      sentence: 'Do not treat while it is taken. The drug is the prescriber’s decision alone.',
    }),
    published: 'Contraindicated by the label.',
    isDisputed: false,
    sources: ['M3'],
  },
  isotretinoin_recent: {
    name: 'Isotretinoin ended recently',
    variants: only('deferral', 'prescriber', {
      waitDays: 180,
      sentence: 'Wait 180 days after the last dose.',
    }),
    published:
      'Waits of 3, 6 or 12 months are in use. A review of 32 papers found too little evidence to delay other procedures; ' +
      'needling is not named in its abstract.',
    isDisputed: true,
    sources: ['M8', 'C1', 'C6', 'C14', 'C9', 'C2', 'C34', 'P1c', 'P63', 'P64'],
  },
  retinoid_topical: {
    name: 'Retinol, tretinoin or acids on the skin',
    variants: only('deferral', 'practitioner', {
      waitDays: 2,
      warnDays: 5,
      sentence:
        'Treat at the earliest 2 days after the last use; ask the prescriber about a prescribed cream.',
    }),
    published: 'Waits of 12, 24, 48 and 72 hours, 5 and 7 days are in use.',
    isDisputed: true,
    sources: ['C35', 'M8', 'C36', 'C37', 'C5', 'C34', 'C10', 'C6'],
  },
} as const satisfies Readonly<Record<string, Contraindication>>;
