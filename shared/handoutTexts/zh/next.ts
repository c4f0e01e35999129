/** Simplified Chinese. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit: NextWords = {
  next_booked: '由 {practitioner} 接待。如需改期，请致电 {phone}。',
  next_best_days: '最好在这几天，不早于{earliest}。预约请致电 {phone}。',
  next_overdue: '最合适的日子已经过了：预约请致电 {phone}。',
  next_skin_first: '我们想先看看您的皮肤。预约前请致电 {phone}。',
  next_call_first: '预约前请致电 {phone}：我们会告诉您从哪天起可以来。',
  next_course_ends: '计划的治疗次数已完成。我们会一起查看效果；如有疑问，请给我们打电话。',
};

const sheet: NextSheetWords = {
  title: '您的下一次到诊',
  sections: { next: '您的到诊。', come: '来之前', call: '请致电 {phone}' },
  lines: {
    ...visit,
    come_clean: '请保持皮肤清洁，不要化妆。',
    come_settled: '我们会先拍照，等皮肤完全平复后才继续。',
    come_prescribed: '医生开的药请继续使用。',
    come_news: '有新情况请告诉我们：药物、疾病、怀孕、唇疱疹、日晒。',
    call_unwell: '来之前，如果皮肤晒伤、破损或发炎，或者您生病了。',
    call_off: '如果不能来：请尽早告知，好让别人使用这个时间。',
  },
};

export const next = { visit, sheet } as const;
