/** English. What to expect: what was studied, and nothing beyond it. */
import type { ExpectWords } from '../words.ts';

export const expect = {
  title: 'What to expect from microneedling',
  sections: {
    saw: 'What studies saw, and for how long',
    back: 'What comes back',
    keeps: 'What helps to keep it',
    plan: 'What we plan',
    know: 'Good to know',
  },
  lines: {
    saw_acne:
      'Acne scars became shallower in most small trials. In one the difference was not clear after 3 months and clear ' +
      'after 6; people were not followed for longer. A trial of 120 people saw no clear change with needling alone.',
    saw_rolling: 'Rolling scars: about a third better six months later, in one series of three sessions.',
    saw_boxcar: 'Boxcar scars: almost half better six months later, in one series of three sessions.',
    saw_icepick:
      'Icepick scars hardly changed in the one series that measured them apart. Ask us what else there is.',
    saw_severe:
      'Severe scars: in one series 4 in 10 people had a good improvement, about half a moderate one, 1 in 10 a slight ' +
      'one, and nobody an excellent one.',
    saw_scars:
      'In one series people had 1 to 6 sessions until a scar was at least half better, and were seen for 12 months. ' +
      'There was no group to compare with.',
    saw_scars_wait: 'A change can take three months, or more than one session, to show.',
    saw_ageing:
      'Wrinkles were less marked 90 and 150 days after the first of four sessions in one study, and 1 and 3 months after ' +
      'the last in another. Nobody was followed for longer.',
    saw_rejuvenation:
      'Of 480 people most had one session. After six months the skin had more collagen and elastin; in the few examined ' +
      'after a year its upper layer was thicker.',
    saw_pigment:
      'Pigment began to lighten after 4 weeks and was lightest after 24. In a very small study it did not return for six ' +
      'months, while people used sunscreen and a prescribed cream.',
    saw_marks:
      'Brown marks left by acne were lighter some weeks after one session in a small study; nobody was followed for ' +
      'longer.',
    saw_striae:
      'Stretch marks were at least half better after 1 to 3 sessions in a study of 25 people. People were seen for 3 ' +
      'months at most.',
    saw_alopecia:
      'Hair was counted after 12 weeks, in most trials together with minoxidil, and at the latest 3 months after the last ' +
      'session.',
    saw_pores: 'No trial of needling for enlarged pores was found.',
    back_acne: 'Improvement may last. True acne scars never fade completely.',
    back_scars: 'Improvement may last. Needling will not make the scar go away.',
    back_ageing: 'Skin goes on ageing and lines come back with time: no one-time treatment lasts.',
    back_pigment: 'Pigment often comes back, sooner without sun protection.',
    back_unstudied: 'Nobody can say: it was not studied.',
    keeps_sun: 'Sunscreen with SPF {spf} or more every day outdoors, a hat and shade.',
    keeps_tint: 'A tinted sunscreen also keeps out visible light, which darkens pigment.',
    keeps_repeat: 'Sessions can be repeated. No study shows how often.',
    keeps_minoxidil: 'In most trials minoxidil was used as well. Ask your doctor whether it is for you.',
    keeps_prescribed: 'Keep using everything a doctor has prescribed for you.',
    plan_sessions: 'Sessions planned: {sessions}. Sessions done: {done}.',
    plan_gap:
      'Best {gap} days apart. Many published courses use 2- to 6-week gaps; no study shows which gap is best.',
    plan_course:
      'Then the course ends. We look at the result together: {reviews} days after the last session.',
    plan_maintenance: 'Then we look at the result together and decide whether to repeat a session.',
    plan_every:
      'After that one session every {maintenance} days is our own choice; no study shows how often.',
    know_evidence: 'Needling may help; the evidence is limited, and results differ from person to person.',
    know_pigment:
      'Pigment is not among the uses that needling devices are authorised for in the United States. Needling can itself ' +
      "darken the skin. It belongs in a doctor's plan.",
    know_radiofrequency:
      'For needling with radio frequency, the United States authority has received reports of burns, scarring, loss of ' +
      'fat, disfigurement and nerve damage.',
    know_risks:
      'Redness usually passes in 1 to 3 days, sometimes in a week. Brown marks, lines in the pattern of the needles or ' +
      'lumps are possible and can stay for long.',
    know_ask: 'Ask us anything: {phone}.',
  },
} as const satisfies ExpectWords;
