/** Ukrainian. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit: NextWords = {
  next_booked: 'Приймає {practitioner}. Щоб змінити час, зателефонуйте: {phone}.',
  next_best_days: 'Найкраще в ці дні, не раніше ніж {earliest}. Щоб записатися: {phone}.',
  next_overdue: 'Найкращі дні вже минули. Щоб записатися, зателефонуйте: {phone}.',
  next_skin_first: 'Спершу ми хочемо оглянути шкіру. Перед записом зателефонуйте: {phone}.',
  next_call_first: 'Перед записом зателефонуйте: {phone}. Ми скажемо, відколи можна прийти.',
  next_course_ends:
    'Заплановані сеанси завершено. Результат оцінимо разом; якщо є запитання, зателефонуйте нам.',
};

const sheet: NextSheetWords = {
  title: 'Ваш наступний візит',
  sections: { next: 'Ваш візит.', come: 'Перед візитом', call: 'Зателефонуйте нам: {phone}' },
  lines: {
    ...visit,
    come_clean: 'Приходьте з чистою шкірою, без макіяжу.',
    come_settled: 'Спершу робимо фото, а далі йдемо лише тоді, коли шкіра зовсім заспокоїлася.',
    come_prescribed: 'Приймайте далі все, що призначив лікар.',
    come_news: 'Скажіть нам, що нового: ліки, хвороба, вагітність, герпес, дні на сонці.',
    call_unwell: 'Перед візитом, якщо шкіра обгоріла, поранена або запалена, чи якщо ви хворієте.',
    call_off: 'Якщо не можете прийти: якнайраніше, щоб хтось інший міг скористатися вашим часом.',
  },
};

export const next = { visit, sheet } as const;
