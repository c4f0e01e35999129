/**
 * What happens to the skin after a session and what the client should do about it, as the clinic's sheet starts out. The
 * channels may stay open for up to three days, so the stricter figure is taken wherever aftercare sheets disagree within
 * that time. Nothing here may promise a result, or tell anyone to stop a drug that a doctor prescribed.
 */
import type { HealingLine } from './healingLine.ts';

const dark = [4, 5, 6] as const;

const firstDay: readonly HealingLine[] = [
  {
    id: 'first_day',
    kind: 'expected',
    topic: 'other',
    from: { hours: 0 },
    until: { hours: 24 },
    text: 'Skin that is red like sunburn, warm and tight, with pinpoint spots of blood and mild swelling.',
    sources: ['P69', 'P65'],
  },
  {
    id: 'only_our_products',
    kind: 'do',
    topic: 'products',
    from: { hours: 0 },
    until: { hours: 24 },
    text: 'Use only the products we give you, with clean hands.',
    sources: ['R20', 'P67', 'P68'],
  },
  {
    id: 'cool_and_clean',
    kind: 'do',
    topic: 'other',
    from: { hours: 0 },
    until: { hours: 24 },
    text: 'Cool the skin with a clean cool pack and wash it with lukewarm water only. Dab blood off with sterile gauze.',
    sources: [],
  },
  {
    id: 'painkiller',
    kind: 'do',
    topic: 'other',
    from: { hours: 0 },
    until: { hours: 24 },
    text: 'If you need something for pain, ask us which. Keep taking everything a doctor has prescribed for you.',
    sources: ['C11', 'C12'],
    disputed:
      'Two clinic sheets ask to avoid ibuprofen and its like afterwards, for 24 hours or for 14 days.',
  },
  {
    id: 'make_up',
    kind: 'dont',
    topic: 'make_up',
    from: { hours: 0 },
    until: { hours: 24 },
    text: 'No make-up on the treated skin.',
    areaGroups: ['face', 'neck'],
    sources: ['C12', 'C42', 'C35', 'C40', 'C33', 'C8', 'C41', 'C39'],
    disputed: 'Clinic sheets say 12, 24 or 48 hours.',
  },
];

const firstThreeDays: readonly HealingLine[] = [
  {
    id: 'redness',
    kind: 'expected',
    topic: 'redness',
    from: { hours: 0 },
    until: { day: 3 },
    text: 'Redness, usually for 1 to 3 days, sometimes for a week.',
    sources: ['P69', 'P60', 'P65'],
    disputed: 'Most effects settle within 72 hours; one review counts up to 7 days.',
  },
  {
    id: 'shade',
    kind: 'dont',
    topic: 'shade',
    from: { hours: 0 },
    until: { hours: 72 },
    text: 'No direct sun on the treated skin. Stay in the shade and wear a hat.',
    sources: ['C38', 'M8', 'M6', 'C42', 'P60', 'P72'],
    disputed: 'Sheets say 48 or 72 hours. The skin closes again after hours to three days.',
  },
  {
    id: 'exercise',
    kind: 'dont',
    topic: 'exercise',
    from: { hours: 0 },
    until: { hours: 72 },
    text: 'No exercise or sweating, no sauna or steam, no swimming, no hot bath or shower.',
    sources: ['M8', 'C14', 'M6', 'C36', 'C33', 'C35'],
    disputed: 'For exercise sheets say 12, 48 or 72 hours; for sauna and swimming 2 days.',
  },
  {
    id: 'shaving',
    kind: 'dont',
    topic: 'other',
    from: { hours: 0 },
    until: { hours: 48 },
    text: 'No shaving of the treated skin.',
    sources: ['C33'],
  },
  {
    id: 'moisturiser',
    kind: 'do',
    topic: 'moisturiser',
    from: { hours: 24 },
    until: { day: 7 },
    text: 'Keep the skin moisturised: a simple moisturiser, 3 to 4 times a day.',
    sources: ['R20'],
  },
];

const sun: readonly HealingLine[] = [
  {
    id: 'sunscreen',
    kind: 'do',
    topic: 'sunscreen',
    from: { hours: 24 },
    until: { day: 28 },
    text: 'Mineral sunscreen against UVA and UVB, SPF 30 or more, every day outdoors. Before it may start, stay in the shade.',
    spf: 30,
    stricter: {
      fitzpatrick: dark,
      text:
        'Tinted mineral sunscreen, SPF 30 or more, every day for at least four weeks: the tint also keeps out the ' +
        'visible light that darkens skin. Before it may start, stay in the shade.',
      sources: ['P73', 'P4', 'P18'],
    },
    sources: ['M8', 'C12', 'C43', 'C40', 'C42', 'C8', 'C41', 'C35'],
    disputed:
      'Sheets start sunscreen at once or after 6 to 48 hours, and go on with it for 14 or for 28 days.',
  },
  {
    id: 'sunbathing',
    kind: 'dont',
    topic: 'sunbathing',
    from: { hours: 72 },
    until: { day: 14 },
    text: 'No sunbathing, no sunbeds, and never outdoors without sunscreen.',
    stricter: { fitzpatrick: dark, until: { day: 28 }, sources: ['C43', 'C44', 'P4'] },
    sources: ['C37'],
    disputed: 'Sheets say 2, 3 or 4 weeks.',
  },
];

const firstTwoWeeks: readonly HealingLine[] = [
  {
    id: 'flaking',
    kind: 'expected',
    topic: 'other',
    from: { hours: 24 },
    until: { day: 7 },
    text: 'Dryness, flaking and pinhead scabs. Let them fall off by themselves.',
    sources: ['C33', 'P65'],
  },
  {
    id: 'bruising',
    kind: 'expected',
    topic: 'other',
    from: { hours: 24 },
    until: { day: 10 },
    text: 'Small bruises or scabs, for some people up to 10 days.',
    sources: ['C41', 'C12'],
  },
  {
    id: 'picking',
    kind: 'dont',
    topic: 'other',
    from: { hours: 0 },
    until: { day: 7 },
    text: 'No picking, scrubbing or electric brush.',
    sources: [],
  },
  {
    id: 'actives',
    kind: 'dont',
    topic: 'actives',
    from: { hours: 0 },
    until: { day: 7 },
    text:
      'No acids, retinol or benzoyl peroxide from your own shelf. If a doctor prescribed a cream for this skin, ask us ' +
      'or them when to go on with it.',
    sources: ['C36', 'C37', 'M6'],
    disputed: 'The maker of one device says 5 days, clinic sheets say 7.',
  },
  {
    id: 'toner',
    kind: 'dont',
    topic: 'other',
    from: { hours: 0 },
    until: { day: 14 },
    text: 'No toner with alcohol.',
    sources: ['C35', 'C8'],
    disputed: 'Sheets say 10 to 14 days.',
  },
  {
    id: 'other_treatments',
    kind: 'dont',
    topic: 'other',
    from: { hours: 0 },
    until: { day: 14 },
    text: 'No peel, laser or injections into the treated skin.',
    sources: ['C37', 'C36', 'C8', 'C39'],
    disputed: 'For injections sheets say 48 hours, 7, 14 or 21 days.',
  },
  {
    id: 'routine',
    kind: 'do',
    topic: 'other',
    from: { day: 7 },
    until: { day: 14 },
    text: 'Go back to your usual routine once nothing flakes any more.',
    sources: ['C12', 'C40', 'C42'],
  },
  {
    id: 'before_next',
    kind: 'do',
    topic: 'other',
    from: { day: 14 },
    until: { day: 28 },
    text: 'We take photos before the next session, and needle again only once the skin has fully settled.',
    sources: ['M3'],
  },
  {
    id: 'photo_check',
    kind: 'do',
    topic: 'other',
    from: { day: 14 },
    until: { day: 21 },
    text: 'Come for a short photo check: your skin type can darken after needling, and we want to see it early.',
    onlyFitzpatrick: dark,
    sources: ['P4', 'P18', 'P65'],
  },
  {
    id: 'darker_first',
    kind: 'expected',
    topic: 'other',
    from: { day: 3 },
    until: { day: 28 },
    text: 'Brown marks may look darker before they look lighter. Show us any new ones.',
    onlyFitzpatrick: [5, 6],
    sources: ['C14'],
  },
];

const call: readonly HealingLine[] = [
  {
    id: 'call_at_once',
    kind: 'call',
    topic: 'call',
    from: { hours: 0 },
    until: { hours: 24 },
    text: 'Trouble breathing: call the emergency number. Spreading swelling, hives, heavy bleeding: call us at once.',
    sources: [],
  },
  {
    id: 'call_blisters',
    kind: 'call',
    topic: 'call',
    from: { hours: 24 },
    until: { hours: 72 },
    text: 'Tingling or blisters, which can be a cold sore.',
    sources: ['P70'],
  },
  {
    id: 'call_worse',
    kind: 'call',
    topic: 'call',
    from: { hours: 48 },
    until: { day: 7 },
    text: 'Redness, warmth or itching that is increasing after 48 hours, or any pus.',
    sources: ['M1'],
    disputed: 'The maker names the signs; the 48 hours are our own reading.',
  },
  {
    id: 'call_still_red',
    kind: 'call',
    topic: 'call',
    from: { day: 3 },
    until: { day: 14 },
    text: 'Redness still present after 3 days, scabs that spread, or itchy raised patches or new bumps.',
    sources: ['P69', 'P68b'],
  },
  {
    id: 'call_marks',
    kind: 'call',
    topic: 'call',
    from: { day: 7 },
    until: { day: 28 },
    text: 'Brown patches, lines in the pattern of the needles, or lumps that stay.',
    sources: ['P4', 'P65', 'P67'],
  },
];

/** Every line before the clinic has edited any. */
export const defaultHealingLines: readonly HealingLine[] = [
  ...firstDay,
  ...firstThreeDays,
  ...sun,
  ...firstTwoWeeks,
  ...call,
];
