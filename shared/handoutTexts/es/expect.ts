/** Spanish. */
import type { ExpectWords } from '../words.ts';

export const expect: ExpectWords = {
  title: 'Qué puede esperar de las microagujas',
  sections: {
    saw: 'Qué vieron los estudios, y durante cuánto tiempo',
    back: 'Qué vuelve',
    keeps: 'Qué ayuda a mantenerlo',
    plan: 'Qué planeamos',
    know: 'Conviene saber',
  },
  lines: {
    saw_acne:
      'En la mayoría de los ensayos, pequeños, las cicatrices de acné se hicieron menos profundas. En uno la diferencia no era ' +
      'clara a los 3 meses y sí a los 6; no se siguió más tiempo a nadie. Un ensayo con 120 personas no vio un cambio claro solo ' +
      'con agujas.',
    saw_rolling:
      'Cicatrices onduladas: alrededor de un tercio mejor a los seis meses, en una serie de tres sesiones.',
    saw_boxcar: 'Cicatrices en caja: casi la mitad mejor a los seis meses, en una serie de tres sesiones.',
    saw_icepick:
      'Las cicatrices en picahielo apenas cambiaron en la única serie que las midió aparte. Pregúntenos qué más hay.',
    saw_severe:
      'Cicatrices graves: en una serie, 4 de cada 10 personas tuvieron una mejoría buena, cerca de la mitad una moderada, 1 de ' +
      'cada 10 una ligera y nadie una excelente.',
    saw_scars:
      'En una serie se hicieron de 1 a 6 sesiones hasta que la cicatriz estuvo al menos la mitad mejor, y se siguió a las ' +
      'personas 12 meses. No había grupo de comparación.',
    saw_scars_wait: 'Un cambio puede tardar tres meses, o más de una sesión, en verse.',
    saw_ageing:
      'En un estudio las arrugas eran menos marcadas 90 y 150 días después de la primera de cuatro sesiones; en otro, 1 y 3 ' +
      'meses después de la última. No se siguió más tiempo a nadie.',
    saw_rejuvenation:
      'De 480 personas, la mayoría tuvo una sesión. A los seis meses la piel tenía más colágeno y elastina; en las pocas ' +
      'examinadas al año, su capa superior era más gruesa.',
    saw_pigment:
      'Las manchas empezaron a aclararse a las 4 semanas y estaban más claras a las 24. En un estudio muy pequeño no volvieron ' +
      'en seis meses, mientras las personas usaban protector solar y una crema recetada.',
    saw_marks:
      'En un estudio pequeño, las manchas que deja el acné se veían más claras unas semanas después de una sesión; no se siguió ' +
      'más tiempo a nadie.',
    saw_striae:
      'Las estrías estaban al menos la mitad mejor después de 1 a 3 sesiones en un estudio de 25 personas. Se las vio como ' +
      'mucho 3 meses.',
    saw_alopecia:
      'El pelo se contó a las 12 semanas, en la mayoría de los ensayos junto con minoxidil, y como muy tarde 3 meses después de ' +
      'la última sesión.',
    saw_pores: 'No se ha encontrado ningún ensayo con microagujas para los poros dilatados.',
    back_acne: 'La mejoría puede durar. Las verdaderas cicatrices de acné nunca se borran del todo.',
    back_scars: 'La mejoría puede durar. Las agujas no hacen que la cicatriz se vaya.',
    back_ageing:
      'La piel sigue envejeciendo y las líneas vuelven con el tiempo: ningún tratamiento único dura.',
    back_pigment: 'Las manchas vuelven a menudo, antes sin protección solar.',
    back_unstudied: 'Nadie puede decirlo: no se ha estudiado.',
    keeps_sun: 'Protector solar con SPF {spf} o más todos los días al aire libre, sombrero y sombra.',
    keeps_tint: 'Un protector solar con color frena también la luz visible, que oscurece las manchas.',
    keeps_repeat: 'Las sesiones se pueden repetir. Ningún estudio muestra cada cuánto.',
    keeps_minoxidil:
      'En la mayoría de los ensayos se usó además minoxidil. Pregunte a su médico si es para usted.',
    keeps_prescribed: 'Siga usando todo lo que le haya recetado un médico.',
    plan_sessions: 'Sesiones previstas: {sessions}. Sesiones hechas: {done}.',
    plan_gap:
      'Lo mejor es dejar entre ellas {gap} días. Muchos tratamientos publicados dejan de 2 a 6 semanas; ningún estudio muestra ' +
      'qué intervalo es mejor.',
    plan_course:
      'Después el tratamiento termina. Vemos juntos el resultado {reviews} días después de la última sesión.',
    plan_maintenance: 'Después vemos juntos el resultado y decidimos si repetir una sesión.',
    plan_every:
      'Luego, una sesión cada {maintenance} días es decisión nuestra; ningún estudio muestra cada cuánto.',
    know_evidence:
      'Las microagujas pueden ayudar; las pruebas son limitadas y el resultado varía de una persona a otra.',
    know_pigment:
      'Las manchas no están entre los usos autorizados de los aparatos de microagujas en Estados Unidos. Las agujas mismas ' +
      'pueden oscurecer la piel. Debe formar parte del plan de un médico.',
    know_radiofrequency:
      'Sobre las microagujas con radiofrecuencia, la autoridad de Estados Unidos ha recibido avisos de quemaduras, cicatrices, ' +
      'pérdida de grasa, desfiguración y daño de los nervios.',
    know_risks:
      'El enrojecimiento suele pasar en 1 a 3 días, a veces en una semana. Las manchas marrones, las líneas con el dibujo de las ' +
      'agujas o los bultos son posibles y pueden quedarse mucho tiempo.',
    know_ask: 'Pregúntenos lo que quiera: {phone}.',
  },
};
