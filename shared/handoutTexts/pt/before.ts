/** Portuguese. */
import type { BeforeWords } from '../words.ts';

export const before: BeforeWords = {
  title: 'Antes da sua sessão de microagulhamento',
  sections: {
    visit: 'A sua visita.',
    leave: 'Datas',
    tell: 'Diga-nos antes de vir se',
    day: 'No próprio dia',
    call: 'Ligue-nos primeiro para {phone}',
  },
  lines: {
    visit_booked: 'Com {practitioner}. Para alterar, ligue para {phone}.',
    visit_open: 'Ainda não há visita marcada. Ligue para {phone} para escolher um dia.',
    filler: 'Sem preenchimento nesta zona.',
    toxin: 'Sem toxina botulínica nesta zona.',
    peel: 'Sem peeling químico. Depois de um médio ou profundo, pergunte-nos quanto tempo esperar.',
    laser: 'Sem laser nem luz intensa. Depois de um laser ablativo, pergunte-nos quanto tempo esperar.',
    wax: 'Sem cera, creme depilatório nem eletrólise nesta pele.',
    sun: 'Sem banhos de sol, sem solário, sem autobronzeador. Uma queimadura tem de acalmar primeiro.',
    retinoid:
      'Sem ácidos nem retinol dos que tem em casa nesta pele. Se um médico receitou um creme para ela, pergunte-lhe ou ' +
      'pergunte-nos primeiro.',
    tell_pregnant: 'está grávida ou a amamentar,',
    tell_isotretinoin: 'toma isotretinoína ou tomou no último ano,',
    tell_thinner: 'toma um anticoagulante ou sangra com facilidade,',
    tell_cold_sore: 'já teve herpes onde vamos tratar,',
    tell_scars: 'faz cicatrizes grossas ou tem uma cicatriz recente na zona,',
    tell_allergy: 'tem alergia ao aço, a um creme ou a um anestésico,',
    tell_illness: 'esteve doente esta semana, ou tem uma doença ou um problema de pele que não conhecemos.',
    day_clean: 'Venha com a pele limpa, sem maquilhagem nem perfume.',
    day_prescribed: 'Continue a tomar tudo o que um médico lhe receitou.',
    day_time: 'Venha com tempo: um creme anestésico pode ter de atuar até uma hora.',
    day_sun: 'Traga um chapéu: à saída, a pele não deve apanhar sol.',
    day_red: 'Conte com vermelhidão, em geral 1 a 3 dias, por vezes uma semana.',
    call_skin: 'Se a pele estiver queimada do sol, ferida, infetada ou inflamada, ou se tiver herpes labial.',
    call_date: 'Se um dos dias acima já passou e não sabia.',
    call_off: 'Se não puder vir: o mais cedo possível, para que outra pessoa possa ficar com a sua hora.',
  },
};
