/** The shipped form for roller, stamp and pen. It names what is usual and what can go wrong, and promises nothing. */
import { type ConsentForm, type ConsentQuestion, shippedRules } from './consentForm.ts';

/** What every treatment asks before it is agreed to. */
export const treatmentQuestions = [
  {
    id: 'understood',
    kind: 'confirm',
    text: 'I have read this or had it explained in words that I understand, and could ask all I wanted to ask.',
    isRequired: true,
  },
  {
    id: 'time',
    kind: 'confirm',
    text: 'I have had time to decide. I know that I may change my mind at any time, also during a session.',
    isRequired: true,
  },
  {
    id: 'told',
    kind: 'confirm',
    text: 'I have told the clinic about my health, my medicines, my allergies and other treatments of my skin.',
    isRequired: true,
  },
  {
    id: 'numbing',
    kind: 'yes_no',
    text: 'May a numbing cream be used?',
    isRequired: true,
  },
  {
    id: 'more',
    kind: 'text',
    text: 'Is there anything about your health or your wishes that we have not talked about?',
    isRequired: false,
  },
] as const satisfies readonly ConsentQuestion[];

export const needling: ConsentForm = {
  ...shippedRules,
  title: 'Consent to microneedling',
  grants: ['roller', 'stamp', 'pen'],
  sections: [
    {
      heading: 'What is done',
      text:
        'Fine sterile needles on a roller, a stamp or a pen make many tiny punctures in the skin, which then repairs ' +
        'itself. The needles are new for you and are thrown away afterwards. A numbing cream may be used before.',
      sources: ['R5', 'P32', 'R16'],
    },
    {
      heading: 'What you may expect of it',
      text:
        'The skin may improve over several sessions. Nobody can say beforehand by how much, and the evidence is ' +
        'limited. Wrinkles come back as the skin ages; scars may become less visible but do not go away; pigment often ' +
        'comes back, sooner without sun protection.',
      sources: ['P80', 'P22', 'P16', 'R20', 'P36'],
    },
    {
      heading: 'What is usual afterwards',
      text:
        'Redness, tightness and mild swelling, usually for 1 to 3 days and sometimes for a week. Small points of blood, ' +
        'dryness and fine scabs for some days.',
      sources: ['P69', 'P65', 'C33'],
    },
    {
      heading: 'What can go wrong',
      text:
        'Bruising; infection; cold sores that flare up; an allergic reaction to a cream or to metal; darker patches, ' +
        'more often in darker skin; scars, also in the track of the needles; lumps in the skin, above all where a ' +
        'product was needled in. Some of these can last for months or stay.',
      sources: ['P65', 'P4', 'P67', 'P68', 'P70'],
    },
    {
      heading: 'What you could do instead',
      text: 'Nothing at all, creams, a peel or a laser, each with its own risks. Ask us about them; you need not decide today.',
      sources: ['R17'],
    },
    {
      heading: 'What we ask of you',
      text:
        'Before every session tell us what is new: pregnancy or breastfeeding, illness, medicines, cold sores, sun, ' +
        'other treatments. A prescribed medicine is a matter between you and whoever prescribed it. Follow the sheet ' +
        'that we give you, and call us when something worries you.',
      sources: ['M3', 'M5', 'P61'],
    },
  ],
  questions: treatmentQuestions,
  statement:
    'I agree to microneedling with the device and on the areas that the clinic and I have talked about. No particular ' +
    'result was promised to me.',
};
