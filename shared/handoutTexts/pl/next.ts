/** Polish. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit: NextWords = {
  next_booked: 'Prowadzi: {practitioner}. Aby zmienić termin, proszę zadzwonić: {phone}.',
  next_best_days: 'Najlepiej w te dni, nie wcześniej niż {earliest}. Aby się umówić: {phone}.',
  next_overdue: 'Najlepsze dni już minęły. Aby się umówić, proszę zadzwonić: {phone}.',
  next_skin_first: 'Najpierw chcemy obejrzeć skórę. Przed umówieniem wizyty proszę zadzwonić: {phone}.',
  next_call_first: 'Przed umówieniem wizyty proszę zadzwonić: {phone}. Powiemy, od kiedy można przyjść.',
  next_course_ends:
    'Zaplanowane zabiegi są zakończone. Wspólnie ocenimy efekt; w razie pytań proszę do nas zadzwonić.',
};

const sheet: NextSheetWords = {
  title: 'Następna wizyta',
  sections: { next: 'Wizyta.', come: 'Przed przyjściem', call: 'Proszę zadzwonić: {phone}' },
  lines: {
    ...visit,
    come_clean: 'Proszę przyjść z czystą skórą, bez makijażu.',
    come_settled: 'Najpierw robimy zdjęcia, a dalej idziemy dopiero, gdy skóra całkiem się uspokoi.',
    come_prescribed: 'Proszę dalej przyjmować wszystko, co przepisał lekarz.',
    come_news: 'Proszę powiedzieć, co nowego: leki, choroba, ciąża, opryszczka, dni na słońcu.',
    call_unwell:
      'Przed przyjściem, jeśli skóra jest spalona słońcem, zraniona lub ma stan zapalny, albo w razie choroby.',
    call_off: 'Jeśli nie można przyjść: jak najwcześniej, aby ktoś inny mógł skorzystać z tej godziny.',
  },
};

export const next = { visit, sheet } as const;
