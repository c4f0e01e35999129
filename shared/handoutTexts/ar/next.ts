/** Arabic. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit: NextWords = {
  next_booked: 'مع {practitioner}. لتغيير الموعد يرجى الاتصال على {phone}.',
  next_best_days: 'الأفضل في هذه الأيام، وليس قبل {earliest}. للحجز يرجى الاتصال على {phone}.',
  next_overdue: 'مضت أفضل الأيام: للحجز يرجى الاتصال على {phone}.',
  next_skin_first: 'نريد أن نرى البشرة أولاً. يرجى الاتصال على {phone} قبل الحجز.',
  next_call_first: 'يرجى الاتصال على {phone} قبل الحجز: سنخبركم متى يمكن الحضور.',
  next_course_ends: 'انتهت الجلسات المقررة. ننظر إلى النتيجة معاً؛ يرجى الاتصال بنا عند وجود أي سؤال.',
};

const sheet: NextSheetWords = {
  title: 'الزيارة القادمة',
  sections: { next: 'زيارتكم.', come: 'قبل الحضور', call: 'يرجى الاتصال بنا على {phone}' },
  lines: {
    ...visit,
    come_clean: 'الحضور ببشرة نظيفة ومن دون مكياج.',
    come_settled: 'نلتقط صوراً أولاً، ولا نتابع إلا بعد أن تهدأ البشرة تماماً.',
    come_prescribed: 'الاستمرار في تناول كل ما وصفه الطبيب.',
    come_news: 'يرجى إخبارنا بالجديد: أدوية، مرض، حمل، قروح البرد، أيام في الشمس.',
    call_unwell: 'قبل الحضور، إذا كانت البشرة محروقة من الشمس أو مجروحة أو ملتهبة، أو عند المرض.',
    call_off: 'إذا تعذر الحضور: في أقرب وقت ممكن، ليستفيد شخص آخر من الموعد.',
  },
};

export const next = { visit, sheet } as const;
