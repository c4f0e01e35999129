/** English. Before the visit. */
import type { BeforeWords } from '../words.ts';

export const before = {
  title: 'Before your microneedling session',
  sections: {
    visit: 'Your visit.',
    leave: 'Dates',
    tell: 'Tell us before you come if',
    day: 'On the day',
    call: 'Call us on {phone} first',
  },
  lines: {
    visit_booked: 'With {practitioner}. To change it, call {phone}.',
    visit_open: 'No visit is booked yet. Call {phone} to choose a day.',
    filler: 'No filler in this area.',
    toxin: 'No botulinum toxin in this area.',
    peel: 'No chemical peel. After a medium or deep one, ask us how long to wait.',
    laser: 'No laser or intense light. After laser resurfacing, ask us how long to wait.',
    wax: 'No waxing, hair removal cream or electrolysis on this skin.',
    sun: 'No sunbathing, no sunbeds, no fake tan. Sunburn has to settle first.',
    retinoid:
      'No acids or retinol from your own shelf on this skin. If a doctor prescribed a cream for it, ask us or them first.',
    tell_pregnant: 'you are pregnant or breastfeeding,',
    tell_isotretinoin: 'you take isotretinoin or have taken it in the last year,',
    tell_thinner: 'you take a blood thinner or bleed easily,',
    tell_cold_sore: 'you have had cold sores where we treat,',
    tell_scars: 'you form thick scars, or have a new scar in the area,',
    tell_allergy: 'you are allergic to steel, to a cream or to an anaesthetic,',
    tell_illness: 'you have been ill this week, or have an illness or a skin disease that we do not know of.',
    day_clean: 'Come with clean skin, without make-up or perfume.',
    day_prescribed: 'Keep taking everything a doctor has prescribed for you.',
    day_time: 'Bring time: an anaesthetic cream may have to stay on for up to an hour.',
    day_sun: 'Bring a hat: you go home with skin that must stay out of the sun.',
    day_red: 'Plan for redness, usually for 1 to 3 days, sometimes for a week.',
    call_skin: 'If the skin is sunburnt, broken, infected or inflamed, or you have a cold sore.',
    call_date: 'If one of the days above has passed and you did not know.',
    call_off: 'If you cannot come: as early as you can, so that somebody else can have your time.',
  },
} as const satisfies BeforeWords;
