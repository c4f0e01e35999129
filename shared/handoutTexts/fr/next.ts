/** French. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit: NextWords = {
  next_booked: 'Avec {practitioner}. Pour changer, appelez le {phone}.',
  next_best_days:
    'De préférence ces jours-là, pas avant le {earliest}. Appelez le {phone} pour prendre rendez-vous.',
  next_overdue: 'Les meilleurs jours sont déjà passés : appelez le {phone} pour prendre rendez-vous.',
  next_skin_first: 'Nous voulons d’abord voir votre peau. Appelez le {phone} avant de prendre rendez-vous.',
  next_call_first:
    'Appelez le {phone} avant de prendre rendez-vous : nous vous dirons à partir de quand vous pouvez venir.',
  next_course_ends:
    'Les séances prévues sont terminées. Nous regardons le résultat ensemble ; appelez-nous pour toute question.',
};

const sheet: NextSheetWords = {
  title: 'Votre prochaine visite',
  sections: { next: 'Votre visite.', come: 'Avant de venir', call: 'Appelez-nous au {phone}' },
  lines: {
    ...visit,
    come_clean: 'Venez la peau propre, sans maquillage.',
    come_settled: 'Nous prenons d’abord des photos et ne continuons que si la peau est tout à fait calmée.',
    come_prescribed: 'Continuez à prendre tout ce qu’un médecin vous a prescrit.',
    come_news:
      'Dites-nous ce qui a changé : médicaments, maladie, grossesse, bouton de fièvre, journées au soleil.',
    call_unwell:
      'Avant de venir, si votre peau est brûlée par le soleil, blessée ou enflammée, ou si vous êtes malade.',
    call_off:
      'Si vous ne pouvez pas venir : le plus tôt possible, pour que quelqu’un d’autre puisse avoir votre heure.',
  },
};

export const next = { visit, sheet } as const;
