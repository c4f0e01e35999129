/** Portuguese. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit: NextWords = {
  next_booked: 'Com {practitioner}. Para alterar, ligue para {phone}.',
  next_best_days: 'De preferência nesses dias, não antes de {earliest}. Ligue para {phone} para marcar.',
  next_overdue: 'Os melhores dias já passaram: ligue para {phone} para marcar.',
  next_skin_first: 'Queremos ver primeiro a sua pele. Ligue para {phone} antes de marcar.',
  next_call_first: 'Ligue para {phone} antes de marcar: dizemos-lhe a partir de quando pode vir.',
  next_course_ends:
    'As sessões previstas terminaram. Vemos o resultado em conjunto; ligue-nos se tiver alguma dúvida.',
};

const sheet: NextSheetWords = {
  title: 'A sua próxima visita',
  sections: { next: 'A sua visita.', come: 'Antes de vir', call: 'Ligue-nos para {phone}' },
  lines: {
    ...visit,
    come_clean: 'Venha com a pele limpa e sem maquilhagem.',
    come_settled: 'Primeiro tiramos fotografias e só continuamos quando a pele acalmou por completo.',
    come_prescribed: 'Continue a tomar tudo o que um médico lhe receitou.',
    come_news:
      'Diga-nos o que há de novo: medicamentos, uma doença, uma gravidez, herpes labial, dias ao sol.',
    call_unwell:
      'Antes de vir, se a pele estiver queimada do sol, ferida ou inflamada, ou se estiver doente.',
    call_off: 'Se não puder vir: o mais cedo possível, para que outra pessoa possa ficar com a sua hora.',
  },
};

export const next = { visit, sheet } as const;
