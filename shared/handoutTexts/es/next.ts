/** Spanish. The next visit, on its own sheet and on the others. */
import type { NextWords } from '../nextLines.ts';
import type { NextSheetWords } from '../words.ts';

const visit: NextWords = {
  next_booked: 'Con {practitioner}. Para cambiarla, llame al {phone}.',
  next_best_days: 'Lo mejor es esos días, no antes del {earliest}. Llame al {phone} para pedir la cita.',
  next_overdue: 'Los mejores días ya han pasado: llame al {phone} para pedir la cita.',
  next_skin_first: 'Queremos ver primero su piel. Llame al {phone} antes de pedir la cita.',
  next_call_first: 'Llame al {phone} antes de pedir la cita: le diremos a partir de cuándo puede venir.',
  next_course_ends:
    'Las sesiones previstas han terminado. Veremos juntos el resultado; llámenos si tiene cualquier duda.',
};

const sheet: NextSheetWords = {
  title: 'Su próxima visita',
  sections: { next: 'Su visita.', come: 'Antes de venir', call: 'Llámenos al {phone}' },
  lines: {
    ...visit,
    come_clean: 'Venga con la piel limpia y sin maquillaje.',
    come_settled: 'Primero hacemos fotos, y solo seguimos cuando la piel se ha calmado del todo.',
    come_prescribed: 'Siga tomando todo lo que le haya recetado un médico.',
    come_news:
      'Cuéntenos si hay algo nuevo: medicamentos, una enfermedad, un embarazo, un herpes labial, días al sol.',
    call_unwell:
      'Antes de venir, si tiene la piel quemada por el sol, herida o inflamada, o si está enfermo o enferma.',
    call_off: 'Si no puede venir: cuanto antes, para que otra persona pueda aprovechar su hora.',
  },
};

export const next = { visit, sheet } as const;
