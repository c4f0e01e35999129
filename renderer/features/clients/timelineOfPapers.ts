/** Papers, health and calls, as entries of the timeline. */

import { sheetNames } from '../../../shared/handoutTexts/sheetNames.ts';
import { wallTimeOf } from '../../../shared/scheduling/wallTime.ts';
import { contactOutcomeNames, contactWayNames } from '../../../shared/schemas/followUps.ts';
import { givenHowNames } from '../../../shared/schemas/handouts.ts';
import { t } from '../../i18n/t.ts';
import { conditionState } from '../conditions/conditionState.ts';
import { consentSigned } from '../consents/consentWords.ts';
import { patchTestWords } from '../patchTests/patchTestWords.ts';
import type { TimelineEntry, TimelineParts } from './timelineTypes.ts';

type Handout = TimelineParts['handouts'][number];
type Consent = TimelineParts['consents'][number];
type PatchTest = TimelineParts['patchTests'][number];
type VisitCheck = TimelineParts['checks'][number];
type Condition = TimelineParts['conditions'][number];
type Contact = TimelineParts['contacts'][number];

export const handoutEntry = (handout: Handout, zone: string): TimelineEntry => ({
  kind: 'handout',
  id: handout.id,
  to: `/print/handouts/${handout.id}`,
  at: wallTimeOf(handout.givenAt, zone),
  title: t('Sheet given: {sheet} ({how})', {
    sheet: sheetNames[handout.kind],
    how: givenHowNames[handout.how].toLowerCase(),
  }),
  detail: '',
});

/** Signed, and taken back where it was. */
export const consentEntries = (consent: Consent): TimelineEntry[] => {
  const { id, title, signedOn, withdrawal } = consent;
  const entry = { kind: 'consent' as const, id, to: `/print/consents/${id}` };
  return [
    { ...entry, at: signedOn, title: t('Signed: {title}', { title }), detail: consentSigned(consent) },
    ...(withdrawal
      ? [
          {
            ...entry,
            id: `${id} withdrawn`,
            at: withdrawal.onDate,
            title: t('Withdrawn: {title}', { title }),
            detail: withdrawal.reason,
          },
        ]
      : []),
  ];
};

export const patchTestEntry = (test: PatchTest): TimelineEntry => ({
  kind: 'patch_test',
  id: test.id,
  at: test.readOn || test.appliedOn,
  title: t('Patch test: {product}', { product: test.product }),
  detail: patchTestWords(test),
});

const checkNames: Readonly<Record<VisitCheck['kind'], string>> = {
  alerts_seen: t('Alerts seen'),
  nothing_new: t('Asked what is new: nothing'),
  something_new: t('Asked what is new: something was recorded'),
};

/** On the day of the session it was about, at the time of day when it was asked. */
export const checkEntry = (check: VisitCheck, zone: string): TimelineEntry => ({
  kind: 'check',
  id: check.id,
  at: `${check.onDate}T${wallTimeOf(check.madeAt, zone).slice(11)}`,
  title: checkNames[check.kind],
  detail: [check.madeBy, ...check.alerts.map(({ words }) => words)].join(' · '),
});

/** Only what has a day: the rest stands in the list of conditions. */
export const conditionEntries = (condition: Condition): TimelineEntry[] =>
  condition.onDate === ''
    ? []
    : [
        {
          kind: 'condition',
          id: condition.id,
          at: condition.onDate,
          title: [condition.name, condition.variantName].filter(Boolean).join(', '),
          detail: [conditionState(condition), condition.note].filter(Boolean).join(' · '),
        },
      ];

export const contactEntry = (contact: Contact, zone: string): TimelineEntry => ({
  kind: 'contact',
  id: contact.id,
  at: wallTimeOf(contact.at, zone),
  title: `${t(contactWayNames[contact.how])}: ${t(contactOutcomeNames[contact.outcome])}`,
  detail: [contact.by, contact.note].filter(Boolean).join(' · '),
});
