/** What stands in the way in the client's health. Decisions about a disease are the prescriber's. */
import { type Contraindication, only } from './contraindication.ts';

export const health = {
  scleroderma_cvd: {
    name: 'Scleroderma or collagen vascular disease',
    variants: only('absolute', 'prescriber', { sentence: "Do not treat without a specialist's letter." }),
    published: "Not evaluated by one maker, a doctor's consent asked by another, forbidden on a clinic list.",
    isDisputed: true,
    sources: ['M2', 'M5', 'C1'],
  },
  bleeding_disorder: {
    name: 'Bleeding disorder',
    variants: only('absolute', 'nobody', { sentence: 'Do not treat.' }),
    published: "Contraindicated by one label; another manual asks for a doctor's consent.",
    isDisputed: true,
    sources: ['M3', 'M5'],
  },
  immunosuppression: {
    name: 'Weakened immune system (disease or treatment)',
    variants: only('absolute', 'prescriber', {
      sentence: 'Do not treat without a letter from the treating doctor.',
    }),
    published: "Forbidden or only with a doctor's letter on clinic lists.",
    isDisputed: true,
    sources: ['C1', 'C2', 'C13'],
  },
  radiotherapy_area: {
    name: 'Radiotherapy to the area',
    variants: only('deferral', 'prescriber', {
      waitDays: 90,
      sentence: 'Wait 90 days after the last radiation.',
    }),
    published: 'One clinic page says 3 months.',
    isDisputed: true,
    sources: ['C9'],
  },
  diabetes_uncontrolled: {
    name: 'Diabetes',
    variants: [
      {
        id: 'uncontrolled',
        name: 'not under control',
        kind: 'deferral',
        mayOverride: 'prescriber',
        sentence: 'Wait until it is under control.',
      },
      {
        id: 'controlled',
        name: 'under control',
        kind: 'relative',
        mayOverride: 'practitioner',
        sentence: 'Needs the sign-off of the practitioner.',
      },
    ],
    published: 'Clinic lists exclude uncontrolled diabetes only, or any.',
    isDisputed: true,
    sources: ['C1', 'C2', 'C13'],
  },
  cardiac_pacemaker: {
    name: 'Heart disease or pacemaker',
    variants: [
      {
        id: 'radiofrequency',
        name: 'device with radiofrequency',
        kind: 'absolute',
        mayOverride: 'nobody',
        sentence: 'Do not treat with radiofrequency.',
      },
      {
        id: 'needling',
        name: 'needling without radiofrequency',
        kind: 'relative',
        mayOverride: 'prescriber',
        sentence: 'Needs a medical sign-off.',
      },
    ],
    published:
      'Forbidden on clinic lists, not in the maker’s instructions that were read; radiofrequency differs.',
    isDisputed: true,
    sources: ['C1', 'C2'],
  },
  hiv_hepatitis: {
    name: 'HIV or hepatitis',
    variants: only('note', 'practitioner', {
      sentence: 'Never a reason to refuse or to wait. Standard precautions hold for every client.',
    }),
    published:
      'On some clinic lists, but no clinical source was found; standard precautions are universal. Refusing may break ' +
      'equality law.',
    isDisputed: true,
    isPrivate: true,
    sources: ['C2', 'C13', 'M2'],
  },
  pregnancy_lactation: {
    name: 'Pregnant or breastfeeding',
    variants: only('absolute', 'nobody', { sentence: 'Do not treat until it is over.' }),
    published:
      'One maker forbids needling; another forbids only the anaesthetic cream. The stricter is used.',
    isDisputed: true,
    sources: ['M3', 'M5'],
  },
  allergy_metal_anaesthetic: {
    name: 'Allergy to steel or to the anaesthetic',
    variants: [
      {
        id: 'metal',
        name: 'stainless steel',
        kind: 'absolute',
        mayOverride: 'nobody',
        sentence: 'Do not treat.',
      },
      {
        id: 'anaesthetic',
        name: 'anaesthetic',
        kind: 'note',
        mayOverride: 'practitioner',
        sentence: 'No anaesthetic cream of this kind; needling without it may go ahead.',
      },
    ],
    published:
      'Contraindicated by the label; metal allergy raises the risk. Without anaesthetic needling may proceed.',
    isDisputed: false,
    sources: ['M3', 'M5', 'P65'],
  },
  illness_recent: {
    name: 'Illness in the last week',
    variants: only('deferral', 'practitioner', { waitDays: 7, sentence: 'Wait 7 days after the illness.' }),
    published: 'One clinic page: do not treat.',
    isDisputed: true,
    sources: ['C34'],
  },
  age_under_18: {
    name: 'Under 18',
    variants: only('absolute', 'nobody', { sentence: 'Do not treat before the 18th birthday.' }),
    published: 'An offence in Scotland for restricted procedures.',
    isDisputed: false,
    sources: ['R9'],
  },
  age_under_22: {
    name: 'Aged 18 to 21',
    variants: only('note', 'practitioner', {
      sentence: 'Off-label in the United States: authorised from 22.',
    }),
    published: 'Devices are authorised by the FDA from 22 years.',
    isDisputed: false,
    sources: ['R1'],
  },
} as const satisfies Readonly<Record<string, Contraindication>>;
