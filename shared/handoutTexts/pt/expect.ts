/** Portuguese. */
import type { ExpectWords } from '../words.ts';

export const expect: ExpectWords = {
  title: 'O que esperar do microagulhamento',
  sections: {
    saw: 'O que os estudos viram, e durante quanto tempo',
    back: 'O que volta',
    keeps: 'O que ajuda a manter',
    plan: 'O que planeamos',
    know: 'Bom saber',
  },
  lines: {
    saw_acne:
      'Na maioria dos ensaios, pequenos, as cicatrizes de acne ficaram menos fundas. Num deles a diferença não era clara aos 3 ' +
      'meses e era clara aos 6; ninguém foi seguido por mais tempo. Um ensaio com 120 pessoas não viu mudança clara só com agulhas.',
    saw_rolling:
      'Cicatrizes onduladas: cerca de um terço melhor ao fim de seis meses, numa série de três sessões.',
    saw_boxcar: 'Cicatrizes em caixa: quase metade melhor ao fim de seis meses, numa série de três sessões.',
    saw_icepick:
      'As cicatrizes em picador de gelo quase não mudaram na única série que as mediu à parte. Pergunte-nos que mais existe.',
    saw_severe:
      'Cicatrizes graves: numa série, 4 em cada 10 pessoas tiveram uma melhoria boa, cerca de metade moderada, 1 em cada 10 ligeira ' +
      'e ninguém excelente.',
    saw_scars:
      'Numa série fizeram-se 1 a 6 sessões até a cicatriz estar pelo menos metade melhor, e as pessoas foram vistas durante 12 ' +
      'meses. Não havia grupo de comparação.',
    saw_scars_wait: 'Uma mudança pode demorar três meses, ou mais de uma sessão, a ver-se.',
    saw_ageing:
      'Num estudo as rugas estavam menos marcadas 90 e 150 dias depois da primeira de quatro sessões; noutro, 1 e 3 meses depois da ' +
      'última. Ninguém foi seguido por mais tempo.',
    saw_rejuvenation:
      'De 480 pessoas, a maioria fez uma sessão. Ao fim de seis meses a pele tinha mais colagénio e elastina; nas poucas examinadas ' +
      'ao fim de um ano, a camada superior estava mais espessa.',
    saw_pigment:
      'As manchas começaram a clarear às 4 semanas e estavam mais claras às 24. Num estudo muito pequeno não voltaram durante seis ' +
      'meses, enquanto as pessoas usavam protetor solar e um creme receitado.',
    saw_marks:
      'Num estudo pequeno, as manchas deixadas pela acne estavam mais claras algumas semanas depois de uma sessão; ninguém foi ' +
      'seguido por mais tempo.',
    saw_striae:
      'As estrias estavam pelo menos metade melhor depois de 1 a 3 sessões num estudo de 25 pessoas. As pessoas foram vistas no ' +
      'máximo 3 meses.',
    saw_alopecia:
      'O cabelo foi contado às 12 semanas, na maioria dos ensaios em conjunto com minoxidil, e o mais tardar 3 meses depois da ' +
      'última sessão.',
    saw_pores: 'Não foi encontrado nenhum ensaio de agulhas para poros dilatados.',
    back_acne: 'A melhoria pode durar. As verdadeiras cicatrizes de acne nunca se apagam por completo.',
    back_scars: 'A melhoria pode durar. As agulhas não fazem a cicatriz ir embora.',
    back_ageing: 'A pele continua a envelhecer e as linhas voltam com o tempo: nenhum tratamento único dura.',
    back_pigment: 'As manchas voltam muitas vezes, mais cedo sem proteção solar.',
    back_unstudied: 'Ninguém pode dizer: não foi estudado.',
    keeps_sun: 'Protetor solar com FPS {spf} ou mais todos os dias ao ar livre, chapéu e sombra.',
    keeps_tint: 'Um protetor solar com cor trava também a luz visível, que escurece as manchas.',
    keeps_repeat: 'As sessões podem ser repetidas. Nenhum estudo mostra de quanto em quanto tempo.',
    keeps_minoxidil:
      'Na maioria dos ensaios usou-se também minoxidil. Pergunte ao seu médico se é indicado para si.',
    keeps_prescribed: 'Continue a usar tudo o que um médico lhe receitou.',
    plan_sessions: 'Sessões previstas: {sessions}. Sessões feitas: {done}.',
    plan_gap:
      'De preferência com {gap} dias de intervalo. Muitos tratamentos publicados deixam 2 a 6 semanas; nenhum estudo mostra qual o ' +
      'melhor intervalo.',
    plan_course:
      'Depois o tratamento termina. Vemos o resultado em conjunto {reviews} dias depois da última sessão.',
    plan_maintenance: 'Depois vemos o resultado em conjunto e decidimos se repetimos uma sessão.',
    plan_every:
      'A seguir, uma sessão a cada {maintenance} dias é escolha nossa; nenhum estudo mostra de quanto em quanto tempo.',
    know_evidence:
      'As agulhas podem ajudar; as provas são limitadas e os resultados variam de pessoa para pessoa.',
    know_pigment:
      'As manchas não estão entre os usos autorizados para aparelhos de microagulhas nos Estados Unidos. As próprias agulhas podem ' +
      'escurecer a pele. Deve fazer parte do plano de um médico.',
    know_radiofrequency:
      'Sobre microagulhas com radiofrequência, a autoridade dos Estados Unidos recebeu relatos de queimaduras, cicatrizes, perda de ' +
      'gordura, desfiguração e lesão de nervos.',
    know_risks:
      'A vermelhidão passa em geral em 1 a 3 dias, por vezes numa semana. Manchas castanhas, linhas com o desenho das agulhas ou ' +
      'altos são possíveis e podem ficar muito tempo.',
    know_ask: 'Pergunte-nos o que quiser: {phone}.',
  },
};
