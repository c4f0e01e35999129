/** Portuguese. */
import type { AftercareWords } from '../words.ts';
import { next } from './next.ts';

export const aftercare: AftercareWords = {
  title: 'Depois da sua sessão de microagulhamento',
  sections: {
    dates: 'Datas',
    next: 'A sua próxima visita.',
    normal: 'Isto é normal',
    also: 'Além disso',
    call: 'Ligue-nos para {phone} se notar',
    outlook: 'Vai durar?',
  },
  lines: {
    only_our_products: 'Use apenas os produtos que lhe damos, com as mãos limpas.',
    make_up: 'Sem maquilhagem na pele tratada; depois, maquilhagem de novo.',
    moisturiser: 'Mantenha a pele hidratada: um creme hidratante simples, 3 a 4 vezes por dia.',
    sunscreen:
      'Protetor solar mineral contra UVA e UVB, FPS {spf} ou mais, todos os dias ao ar livre. Até o poder usar, fique à sombra.',
    sunscreen_stricter:
      'Protetor solar mineral com cor, FPS {spf} ou mais, todos os dias durante pelo menos quatro semanas: a cor trava também a ' +
      'luz visível, que escurece a pele. Até o poder usar, fique à sombra.',
    shade: 'Sem sol direto na pele tratada. Fique à sombra e use chapéu.',
    exercise:
      'Sem exercício nem suor, sem sauna nem vapor, sem natação, sem banho quente; depois, exercício de novo.',
    actives:
      'Sem ácidos, retinol ou peróxido de benzoílo dos que tem em casa; depois, cremes ativos de novo. Se um médico receitou um ' +
      'creme para esta pele, pergunte-lhe ou pergunte-nos quando o retomar.',
    sunbathing: 'Sem banhos de sol, sem solário, e nunca ao ar livre sem protetor solar.',
    photo_check:
      'Venha a um breve controlo com fotografias: o seu tipo de pele pode escurecer depois das agulhas e queremos ver isso cedo.',
    ...next.visit,
    first_day:
      'Pele vermelha como queimada do sol, quente e repuxada, com pontinhos de sangue e um ligeiro inchaço.',
    redness: 'Vermelhidão, em geral 1 a 3 dias, por vezes uma semana.',
    flaking: 'Secura, descamação e crostas minúsculas. Deixe-as cair sozinhas.',
    bruising: 'Pequenas nódoas negras ou crostas, em algumas pessoas até 10 dias.',
    darker_first: 'As manchas castanhas podem parecer mais escuras antes de clarear. Mostre-nos as novas.',
    cool_and_clean:
      'Refresque a pele com uma compressa fria limpa e lave-a só com água morna. Seque o sangue com gaze esterilizada.',
    painkiller: 'Se precisar de algo para as dores, pergunte-nos o quê.',
    prescribed: 'Continue a tomar tudo o que um médico lhe receitou.',
    shaving: 'Não rapar a pele tratada.',
    picking: 'Não arrancar, não esfregar, não usar escova elétrica.',
    toner: 'Sem tónico com álcool.',
    other_treatments: 'Sem peeling, laser ou injeções na pele tratada.',
    emergency: 'Dificuldade em respirar: ligue logo para o número de emergência.',
    call_at_once: 'Inchaço que alastra, urticária ou hemorragia forte: ligue-nos logo.',
    call_blisters: 'Formigueiro ou bolhas, que podem ser herpes.',
    call_worse: 'Vermelhidão, calor ou comichão que aumentam depois de 48 horas, ou pus.',
    call_still_red:
      'Vermelhidão ainda presente depois de 3 dias, crostas que alastram, placas que dão comichão ou novos altos.',
    call_marks: 'Manchas castanhas, linhas com o desenho das agulhas ou altos que ficam.',
    outlook_acne_scars:
      'A melhoria pode durar; nos ensaios as cicatrizes de acne foram seguidas seis meses, e as verdadeiras cicatrizes de acne ' +
      'nunca se apagam por completo. O tratamento termina e depois vemos o resultado em conjunto.',
    outlook_scars:
      'A melhoria pode durar; as cicatrizes foram seguidas 12 meses. As agulhas não fazem a cicatriz ir embora. O tratamento ' +
      'termina e depois vemos o resultado em conjunto.',
    outlook_ageing:
      'A pele pode ficar com melhor aspeto por algum tempo e continua a envelhecer: nenhum tratamento único dura. Os ensaios só ' +
      'seguiram as pessoas três a cinco meses. As sessões podem ser repetidas.',
    outlook_rejuvenation:
      'A pele pode ficar com melhor aspeto por algum tempo e continua a envelhecer: nenhum tratamento único dura. Os ensaios só ' +
      'seguiram as pessoas três a cinco meses. As sessões podem ser repetidas. Num pequeno grupo a pele ainda estava mais espessa ' +
      'ao fim de um ano.',
    outlook_pigment:
      'As manchas podem clarear e muitas vezes voltam, mais cedo sem proteção solar diária. O tratamento termina e depois vemos o ' +
      'resultado em conjunto.',
    outlook_striae: 'As estrias podem ficar menos visíveis. Quanto tempo isso dura não foi estudado.',
    outlook_alopecia:
      'O cabelo pode voltar a crescer em parte, na maioria dos ensaios em conjunto com minoxidil. Quanto tempo isso dura depois da ' +
      'última sessão não foi estudado.',
    outlook_pores:
      'Não foi encontrado nenhum tratamento publicado para os poros; ninguém pode dizer quanto duraria uma mudança.',
  },
};
