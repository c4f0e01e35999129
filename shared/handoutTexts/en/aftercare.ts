/** English. What the healing timeline and the outlook say for the client. */
import type { AftercareWords } from '../words.ts';
import { next } from './next.ts';

export const aftercare = {
  title: 'After your microneedling session',
  sections: {
    dates: 'Dates',
    next: 'Your next visit.',
    normal: 'This is normal',
    also: 'Also',
    call: 'Call us on {phone} if you see',
    outlook: 'Will it last?',
  },
  lines: {
    only_our_products: 'Use only the products we give you, with clean hands.',
    make_up: 'No make-up on the treated skin; then make-up again.',
    moisturiser: 'Keep the skin moisturised: a simple moisturiser, 3 to 4 times a day.',
    sunscreen:
      'Mineral sunscreen against UVA and UVB, SPF {spf} or more, every day outdoors. Before it may start, stay in the ' +
      'shade.',
    sunscreen_stricter:
      'Tinted mineral sunscreen, SPF {spf} or more, every day for at least four weeks: the tint also keeps out the ' +
      'visible light that darkens skin. Before it may start, stay in the shade.',
    shade: 'No direct sun on the treated skin. Stay in the shade and wear a hat.',
    exercise:
      'No exercise or sweating, no sauna or steam, no swimming, no hot bath or shower; then exercise again.',
    actives:
      'No acids, retinol or benzoyl peroxide from your own shelf; then active creams again. If a doctor prescribed a ' +
      'cream for this skin, ask us or them when to go on with it.',
    sunbathing: 'No sunbathing, no sunbeds, and never outdoors without sunscreen.',
    photo_check:
      'Come for a short photo check: your skin type can darken after needling, and we want to see it early.',
    ...next.visit,
    first_day:
      'Skin that is red like sunburn, warm and tight, with pinpoint spots of blood and mild swelling.',
    redness: 'Redness, usually for 1 to 3 days, sometimes for a week.',
    flaking: 'Dryness, flaking and pinhead scabs. Let them fall off by themselves.',
    bruising: 'Small bruises or scabs, for some people up to 10 days.',
    darker_first: 'Brown marks may look darker before they look lighter. Show us any new ones.',
    cool_and_clean:
      'Cool the skin with a clean cool pack and wash it with lukewarm water only. Dab blood off with sterile gauze.',
    painkiller: 'If you need something for pain, ask us which.',
    prescribed: 'Keep taking everything a doctor has prescribed for you.',
    shaving: 'No shaving of the treated skin.',
    picking: 'No picking, scrubbing or electric brush.',
    toner: 'No toner with alcohol.',
    other_treatments: 'No peel, laser or injections into the treated skin.',
    emergency: 'Trouble breathing: call the emergency number at once.',
    call_at_once: 'Spreading swelling, hives or heavy bleeding: call us at once.',
    call_blisters: 'Tingling or blisters, which can be a cold sore.',
    call_worse: 'Redness, warmth or itching that is increasing after 48 hours, or any pus.',
    call_still_red:
      'Redness still present after 3 days, scabs that spread, or itchy raised patches or new bumps.',
    call_marks: 'Brown patches, lines in the pattern of the needles, or lumps that stay.',
    outlook_acne_scars:
      'Improvement may last; acne scars were followed up for six months in trials, and true acne scars never fade ' +
      'completely. The course ends, then we look at the result together.',
    outlook_scars:
      'Improvement may last; scars were followed up for 12 months. Needling will not make the scar go away. The course ' +
      'ends, then we look at the result together.',
    outlook_ageing:
      'Skin may look better for a while, and goes on ageing: no one-time treatment lasts. Trials followed people for ' +
      'three to five months only. Sessions can be repeated.',
    outlook_rejuvenation:
      'Skin may look better for a while, and goes on ageing: no one-time treatment lasts. Trials followed people for ' +
      'three to five months only. Sessions can be repeated. In a small group the skin was still thicker after one year.',
    outlook_pigment:
      'Pigment may become lighter and often comes back, sooner without sun protection every day. The course ends, then we ' +
      'look at the result together.',
    outlook_striae: 'Stretch marks may become less visible. How long that lasts was not studied.',
    outlook_alopecia:
      'Hair may grow back in part, in most trials together with minoxidil. How long that lasts after the last session ' +
      'was not studied.',
    outlook_pores: 'No published course for pores was found, so nobody can say how long a change would last.',
  },
} as const satisfies AftercareWords;
