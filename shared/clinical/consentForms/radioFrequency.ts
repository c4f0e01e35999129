/** The shipped form for needling with radio-frequency: kept apart, because heat adds risks that needles alone do not have. */
import { type ConsentForm, shippedRules } from './consentForm.ts';
import { treatmentQuestions } from './needling.ts';

export const radioFrequency: ConsentForm = {
  ...shippedRules,
  title: 'Consent to microneedling with radio-frequency',
  grants: ['radio_frequency'],
  sections: [
    {
      heading: 'What is done',
      text:
        'Fine sterile needles enter the skin and bring radio-frequency energy into it, which heats it from inside. The ' +
        'needles are new for you and are thrown away afterwards. A numbing cream may be used before.',
      sources: ['R7', 'R5'],
    },
    {
      heading: 'What you may expect of it',
      text:
        'The skin may improve over several sessions. Nobody can say beforehand by how much, and what studies of ' +
        'needling without heat have found need not hold here.',
      sources: ['P80'],
    },
    {
      heading: 'What can go wrong',
      text:
        'In October 2025 the American authority FDA reported burns, scars, loss of fat, disfigurement and damage to ' +
        'nerves after this treatment. What can happen after needling without heat can happen here too: infection, cold ' +
        'sores that flare up, allergic reactions, darker patches, lumps in the skin.',
      sources: ['R7', 'P65', 'P70'],
    },
    {
      heading: 'What you could do instead',
      text: 'Nothing at all, needling without heat, creams, a peel or a laser, each with its own risks. You need not decide today.',
      sources: ['R17'],
    },
    {
      heading: 'What we ask of you',
      text:
        'Tell us about a heart disease or a pacemaker: this treatment is then not possible. Before every session tell ' +
        'us what is new: pregnancy or breastfeeding, illness, medicines, cold sores, sun, other treatments. Follow the ' +
        'sheet that we give you, and call us when something worries you.',
      sources: ['C1', 'C2', 'M3', 'M5'],
    },
  ],
  questions: treatmentQuestions,
  statement:
    'I agree to microneedling with radio-frequency on the areas that the clinic and I have talked about. No particular ' +
    'result was promised to me.',
};
