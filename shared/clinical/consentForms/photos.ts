/** The shipped form for photographs: apart from any treatment, and each use an answer of its own. */
import { type ConsentForm, shippedRules } from './consentForm.ts';

export const photos: ConsentForm = {
  ...shippedRules,
  title: 'Consent to photographs',
  grants: [],
  sections: [
    {
      heading: 'Why photographs',
      text:
        'Pictures from the same side, at the same distance and in the same light show how the skin changes from session ' +
        'to session. They are part of your record and are seen by those who treat you.',
      sources: ['P74', 'P75'],
    },
    {
      heading: 'Your choice',
      text:
        'Each use below is a choice of its own, and a no changes nothing about your treatment. You may take back a yes at ' +
        'any time. What has been published by then cannot be called back everywhere.',
      sources: ['R26', 'R17'],
    },
  ],
  questions: [
    {
      id: 'record',
      kind: 'yes_no',
      text: 'May photos be taken and kept in my record, to follow the treatment?',
      isRequired: true,
      grants: 'photo_record',
    },
    {
      id: 'teaching',
      kind: 'yes_no',
      text: 'May my photos be shown to colleagues, to teach?',
      isRequired: true,
      grants: 'photo_teaching',
    },
    {
      id: 'publication',
      kind: 'yes_no',
      text: 'May my photos be published, in print or on the internet?',
      isRequired: true,
      grants: 'photo_publication',
    },
    {
      id: 'limits',
      kind: 'text',
      text: 'Anything that must not be seen, such as the eyes or the whole face?',
      isRequired: false,
    },
  ],
  statement: 'I have answered each question for myself.',
};
