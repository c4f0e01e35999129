/** Spanish. */
import type { BeforeWords } from '../words.ts';

export const before: BeforeWords = {
  title: 'Antes de su sesión de microagujas',
  sections: {
    visit: 'Su visita.',
    leave: 'Fechas',
    tell: 'Díganos antes de venir si',
    day: 'El día de la sesión',
    call: 'Llámenos antes al {phone}',
  },
  lines: {
    visit_booked: 'Con {practitioner}. Para cambiarla, llame al {phone}.',
    visit_open: 'Todavía no hay cita. Llame al {phone} para elegir un día.',
    filler: 'Sin rellenos en esta zona.',
    toxin: 'Sin toxina botulínica en esta zona.',
    peel: 'Sin peeling químico. Después de uno medio o profundo, pregúntenos cuánto esperar.',
    laser: 'Sin láser ni luz intensa. Después de un láser de rejuvenecimiento, pregúntenos cuánto esperar.',
    wax: 'Sin cera, crema depilatoria ni electrólisis en esta piel.',
    sun: 'Sin tomar el sol, sin cabinas de bronceado, sin autobronceador. Una quemadura debe calmarse primero.',
    retinoid:
      'Sin ácidos ni retinol de su propio neceser en esta piel. Si un médico le ha recetado una crema para ella, pregúntenos ' +
      'o pregúntele primero.',
    tell_pregnant: 'está embarazada o da el pecho,',
    tell_isotretinoin: 'toma isotretinoína o la ha tomado en el último año,',
    tell_thinner: 'toma un anticoagulante o sangra con facilidad,',
    tell_cold_sore: 'ha tenido herpes donde vamos a tratar,',
    tell_scars: 'forma cicatrices gruesas o tiene una cicatriz reciente en la zona,',
    tell_allergy: 'es alérgico o alérgica al acero, a una crema o a un anestésico,',
    tell_illness:
      'ha estado enfermo o enferma esta semana, o tiene una enfermedad o un problema de piel que no conocemos.',
    day_clean: 'Venga con la piel limpia, sin maquillaje ni perfume.',
    day_prescribed: 'Siga tomando todo lo que le haya recetado un médico.',
    day_time: 'Venga con tiempo: una crema anestésica puede tener que actuar hasta una hora.',
    day_sun: 'Traiga un sombrero: al salir, la piel no debe recibir sol.',
    day_red: 'Cuente con enrojecimiento, casi siempre de 1 a 3 días, a veces una semana.',
    call_skin:
      'Si la piel está quemada por el sol, herida, infectada o inflamada, o si tiene un herpes labial.',
    call_date: 'Si uno de los días de arriba ya ha pasado y no lo sabía.',
    call_off: 'Si no puede venir: cuanto antes, para que otra persona pueda aprovechar su hora.',
  },
};
