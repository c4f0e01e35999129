/** Spanish. */
import type { AftercareWords } from '../words.ts';
import { next } from './next.ts';

export const aftercare: AftercareWords = {
  title: 'Después de su sesión de microagujas',
  sections: {
    dates: 'Fechas',
    next: 'Su próxima visita.',
    normal: 'Esto es normal',
    also: 'Además',
    call: 'Llámenos al {phone} si nota',
    outlook: '¿Durará?',
  },
  lines: {
    only_our_products: 'Use solo los productos que le damos, con las manos limpias.',
    make_up: 'Sin maquillaje en la piel tratada; después, maquillaje de nuevo.',
    moisturiser: 'Mantenga la piel hidratada: una crema hidratante sencilla, de 3 a 4 veces al día.',
    sunscreen:
      'Protector solar mineral contra UVA y UVB, SPF {spf} o más, todos los días al aire libre. Hasta que pueda usarlo, ' +
      'quédese a la sombra.',
    sunscreen_stricter:
      'Protector solar mineral con color, SPF {spf} o más, todos los días durante al menos cuatro semanas: el color también ' +
      'frena la luz visible, que oscurece la piel. Hasta que pueda usarlo, quédese a la sombra.',
    shade: 'Sin sol directo en la piel tratada. Quédese a la sombra y lleve sombrero.',
    exercise:
      'Sin ejercicio ni sudor, sin sauna ni vapor, sin nadar, sin baño ni ducha calientes; después, ejercicio de nuevo.',
    actives:
      'Sin ácidos, retinol ni peróxido de benzoilo de su propio neceser; después, cremas activas de nuevo. Si un médico le ha ' +
      'recetado una crema para esta piel, pregúntenos o pregúntele cuándo seguir con ella.',
    sunbathing: 'Sin tomar el sol, sin cabinas de bronceado, y nunca al aire libre sin protector solar.',
    photo_check:
      'Venga a un breve control con fotos: su tipo de piel puede oscurecerse después de las agujas y queremos verlo pronto.',
    ...next.visit,
    first_day:
      'Piel roja como quemada por el sol, caliente y tirante, con puntitos de sangre y una hinchazón leve.',
    redness: 'Enrojecimiento, casi siempre de 1 a 3 días, a veces una semana.',
    flaking: 'Sequedad, descamación y costras diminutas. Deje que caigan solas.',
    bruising: 'Pequeños moratones o costras, en algunas personas hasta 10 días.',
    darker_first: 'Las manchas marrones pueden verse más oscuras antes de aclararse. Enséñenos las nuevas.',
    cool_and_clean:
      'Refresque la piel con una compresa fría limpia y lávela solo con agua tibia. Seque la sangre con una gasa estéril.',
    painkiller: 'Si necesita algo para el dolor, pregúntenos qué puede tomar.',
    prescribed: 'Siga tomando todo lo que le haya recetado un médico.',
    shaving: 'Sin afeitar la piel tratada.',
    picking: 'Sin arrancar, frotar ni usar cepillo eléctrico.',
    toner: 'Sin tónico con alcohol.',
    other_treatments: 'Sin peeling, láser ni inyecciones en la piel tratada.',
    emergency: 'Dificultad para respirar: llame enseguida al número de emergencias.',
    call_at_once: 'Hinchazón que se extiende, ronchas o sangrado fuerte: llámenos enseguida.',
    call_blisters: 'Hormigueo o ampollas, que pueden ser un herpes.',
    call_worse: 'Enrojecimiento, calor o picor que aumentan después de 48 horas, o pus.',
    call_still_red:
      'Enrojecimiento que sigue después de 3 días, costras que se extienden, placas que pican o bultos nuevos.',
    call_marks: 'Manchas marrones, líneas con el dibujo de las agujas o bultos que no se van.',
    outlook_acne_scars:
      'La mejoría puede durar; en los ensayos las cicatrices de acné se siguieron seis meses, y las verdaderas cicatrices de ' +
      'acné nunca se borran del todo. El tratamiento termina y después vemos juntos el resultado.',
    outlook_scars:
      'La mejoría puede durar; las cicatrices se siguieron 12 meses. Las agujas no hacen que la cicatriz se vaya. El ' +
      'tratamiento termina y después vemos juntos el resultado.',
    outlook_ageing:
      'La piel puede verse mejor un tiempo y sigue envejeciendo: ningún tratamiento único dura. Los ensayos siguieron a las ' +
      'personas solo de tres a cinco meses. Las sesiones se pueden repetir.',
    outlook_rejuvenation:
      'La piel puede verse mejor un tiempo y sigue envejeciendo: ningún tratamiento único dura. Los ensayos siguieron a las ' +
      'personas solo de tres a cinco meses. Las sesiones se pueden repetir. En un grupo pequeño la piel seguía más gruesa al año.',
    outlook_pigment:
      'Las manchas pueden aclararse y a menudo vuelven, antes si no se protege del sol todos los días. El tratamiento termina ' +
      'y después vemos juntos el resultado.',
    outlook_striae: 'Las estrías pueden verse menos. Cuánto dura no se ha estudiado.',
    outlook_alopecia:
      'El pelo puede volver a crecer en parte, en la mayoría de los ensayos junto con minoxidil. Cuánto dura después de la ' +
      'última sesión no se ha estudiado.',
    outlook_pores:
      'No se ha encontrado ningún tratamiento publicado para los poros; nadie puede decir cuánto duraría un cambio.',
  },
};
