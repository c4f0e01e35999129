/** What stands in the way on the skin itself, in the area to be treated. */
import { type Contraindication, only } from './contraindication.ts';

export const skin = {
  skin_cancer_area: {
    name: 'Skin cancer in the area',
    variants: only('absolute', 'nobody', { sentence: 'Do not treat this area.' }),
    published: 'Contraindicated in every manual read.',
    isDisputed: false,
    sources: ['M2', 'M3', 'M5'],
  },
  solar_keratosis: {
    name: 'Actinic (solar) keratosis in the area',
    variants: only('relative', 'prescriber', { sentence: "Needs a doctor's consent." }),
    published:
      "One manual asks for a doctor's consent; of two clinic pages one forbids it, one urges caution.",
    isDisputed: true,
    sources: ['M5', 'C1', 'C3'],
  },
  infection_active: {
    name: 'Infection in the area (bacterial, fungal, warts, herpes)',
    variants: only('absolute', 'nobody', { sentence: 'Do not treat until it has cleared.' }),
    published: "Contraindicated in one manual; another allows it with a doctor's consent.",
    isDisputed: true,
    sources: ['M2', 'M5'],
  },
  hsv_active: {
    name: 'Active cold sore',
    variants: only('absolute', 'nobody', { sentence: 'Do not treat until it has healed.' }),
    published: 'Contraindicated.',
    isDisputed: false,
    sources: ['M2', 'C2'],
  },
  hsv_history: {
    name: 'Cold sores in the past',
    variants: only('relative', 'prescriber', {
      sentence: 'The prescriber decides on prevention. Record yes or no, the drug and the dates.',
    }),
    published:
      'Flare-ups are rare and no reliable figure exists; a guideline asks to document prevention. The trial of a drug ' +
      'was after resurfacing, not needling; clinic pages start it 3 days, 2 days or 24 hours before.',
    isDisputed: true,
    sources: ['P61', 'P62', 'C4', 'C5', 'C6'],
  },
  open_wound_irritated: {
    name: 'Open wounds, sores or irritated skin',
    variants: only('absolute', 'nobody', { sentence: 'Do not treat until it has healed.' }),
    published: 'Contraindicated by the labelling.',
    isDisputed: false,
    sources: ['M3'],
  },
  acne_active: {
    name: 'Inflamed acne in the area',
    variants: [
      {
        id: 'moderate_severe',
        name: 'moderate or severe',
        kind: 'deferral',
        mayOverride: 'prescriber',
        sentence: 'Wait until it has settled.',
      },
      {
        id: 'mild',
        name: 'mild',
        kind: 'relative',
        mayOverride: 'practitioner',
        sentence: 'Needs the sign-off of the practitioner.',
      },
    ],
    published:
      'One manual excludes grades III and IV only, clinic pages any active acne; a trial of 30 people needled acne and ' +
      'scars together without significant harm.',
    isDisputed: true,
    sources: ['M5', 'C7', 'C8', 'P48'],
  },
  rosacea_papulopustular: {
    name: 'Active rosacea',
    variants: only('deferral', 'prescriber', { sentence: 'Wait until it has settled.' }),
    published: "One manual asks for a doctor's consent; a clinic page forbids it.",
    isDisputed: true,
    sources: ['M5', 'C7'],
  },
  eczema_psoriasis_area: {
    name: 'Eczema or psoriasis in the area',
    variants: [
      {
        id: 'flare',
        name: 'in a flare',
        kind: 'deferral',
        mayOverride: 'prescriber',
        sentence: 'Wait until the flare has settled.',
      },
      {
        id: 'quiet',
        name: 'quiet',
        kind: 'relative',
        mayOverride: 'practitioner',
        sentence: 'Needs the sign-off of the practitioner.',
      },
    ],
    published: 'Not evaluated, precaution advised; a clinic page forbids it in a flare.',
    isDisputed: false,
    sources: ['M2', 'C9'],
  },
  keloid_tendency: {
    name: 'Keloid or thickened scars in the past',
    variants: only('relative', 'prescriber', { sentence: 'Needs a medical sign-off.' }),
    published:
      'Not evaluated by one maker, a risk named by another, excluded from trials, forbidden on clinic lists.',
    isDisputed: true,
    sources: ['M2', 'M5', 'P1c', 'C10'],
  },
  sunburn_tan: {
    name: 'Sunburn, tan or fake tan',
    variants: only('deferral', 'practitioner', {
      waitDays: 7,
      untilSettled: true,
      sentence: 'Wait until it has settled, and at least 7 days.',
    }),
    published: 'No treatment on tanned skin. Stay out of the sun before: 24 hours, 7 days or 14 days.',
    isDisputed: true,
    sources: ['R20', 'M8', 'C36', 'C6', 'C14', 'C37'],
  },
  scar_new: {
    name: 'New scar in the area',
    variants: only('relative', 'prescriber', {
      waitDays: 42,
      holdsForDays: 365,
      sentence: "Wait at least 42 days; in the first year it needs the surgeon's agreement.",
    }),
    published:
      'Under 12 months not evaluated by the maker; one clinic page forbids it under 6 months; a series of 25 started ' +
      'after 6 to 16 weeks without harm.',
    isDisputed: true,
    sources: ['M2', 'C1', 'P17'],
  },
  photosensitive_lupus: {
    name: 'Sensitivity to light, lupus',
    variants: only('relative', 'prescriber', { sentence: 'Needs a medical sign-off.' }),
    published: 'Excluded from a study.',
    isDisputed: false,
    sources: ['P8'],
  },
  pih_history: {
    name: 'Skin that darkens after injury',
    variants: [
      {
        id: 'pih',
        name: 'happened before',
        kind: 'relative',
        mayOverride: 'practitioner',
        sentence: 'Explain the risk and treat a test area first.',
      },
      {
        id: 'fitzpatrick_4_6',
        name: 'skin type IV to VI',
        kind: 'relative',
        mayOverride: 'practitioner',
        sentence: 'Explain the risk and treat a test area first.',
      },
    ],
    published:
      'A risk factor in a safety review; needling is also preferred over lasers for skin types IV to VI.',
    isDisputed: false,
    sources: ['P65', 'P66'],
  },
  orbital_rim: {
    name: 'Eyelids and inside the orbital rim',
    variants: only('absolute', 'nobody', { sentence: 'Never treat inside the orbital rim.' }),
    published: 'Not to be used there.',
    isDisputed: false,
    sources: ['M3'],
  },
} as const satisfies Readonly<Record<string, Contraindication>>;
