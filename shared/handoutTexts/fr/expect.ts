/** French. */
import type { ExpectWords } from '../words.ts';

export const expect: ExpectWords = {
  title: 'À quoi s’attendre avec les micro-aiguilles',
  sections: {
    saw: 'Ce que les études ont vu, et pendant combien de temps',
    back: 'Ce qui revient',
    keeps: 'Ce qui aide à le garder',
    plan: 'Ce que nous prévoyons',
    know: 'Bon à savoir',
  },
  lines: {
    saw_acne:
      'Dans la plupart des essais, petits, les cicatrices d’acné sont devenues moins profondes. Dans l’un, la différence n’était ' +
      'pas nette après 3 mois et l’était après 6 ; personne n’a été suivi plus longtemps. Un essai de 120 personnes n’a pas vu de ' +
      'changement net avec les aiguilles seules.',
    saw_rolling:
      'Cicatrices ondulées : environ un tiers de mieux après six mois, dans une série de trois séances.',
    saw_boxcar:
      'Cicatrices en cuvette : presque moitié mieux après six mois, dans une série de trois séances.',
    saw_icepick:
      'Les cicatrices en pic à glace ont à peine changé dans la seule série qui les a mesurées à part. Demandez-nous ce qui ' +
      'existe d’autre.',
    saw_severe:
      'Cicatrices sévères : dans une série, 4 personnes sur 10 ont eu une bonne amélioration, environ la moitié une amélioration ' +
      'moyenne, 1 sur 10 une légère, et personne une excellente.',
    saw_scars:
      'Dans une série, les gens ont eu 1 à 6 séances jusqu’à ce qu’une cicatrice soit au moins moitié mieux, et ont été suivis ' +
      '12 mois. Il n’y avait pas de groupe pour comparer.',
    saw_scars_wait: 'Un changement peut mettre trois mois, ou plus d’une séance, à se voir.',
    saw_ageing:
      'Dans une étude, les rides étaient moins marquées 90 et 150 jours après la première de quatre séances ; dans une autre, 1 et ' +
      '3 mois après la dernière. Personne n’a été suivi plus longtemps.',
    saw_rejuvenation:
      'Sur 480 personnes, la plupart ont eu une séance. Après six mois, la peau avait plus de collagène et d’élastine ; chez les ' +
      'quelques-unes examinées après un an, sa couche supérieure était plus épaisse.',
    saw_pigment:
      'Les taches ont commencé à s’éclaircir après 4 semaines et étaient les plus claires après 24. Dans une très petite étude, ' +
      'elles ne sont pas revenues pendant six mois, avec crème solaire et crème prescrite.',
    saw_marks:
      'Dans une petite étude, les marques brunes laissées par l’acné étaient plus claires quelques semaines après une séance ; ' +
      'personne n’a été suivi plus longtemps.',
    saw_striae:
      'Les vergetures étaient au moins moitié mieux après 1 à 3 séances dans une étude de 25 personnes. Les gens ont été vus 3 ' +
      'mois au plus.',
    saw_alopecia:
      'Les cheveux ont été comptés après 12 semaines, dans la plupart des essais avec du minoxidil, et au plus tard 3 mois après ' +
      'la dernière séance.',
    saw_pores: 'Aucun essai de micro-aiguilles contre les pores dilatés n’a été trouvé.',
    back_acne: 'L’amélioration peut durer. Les vraies cicatrices d’acné ne s’effacent jamais tout à fait.',
    back_scars: 'L’amélioration peut durer. Les aiguilles ne font pas partir la cicatrice.',
    back_ageing:
      'La peau continue de vieillir et les rides reviennent avec le temps : aucun traitement unique ne dure.',
    back_pigment: 'Les taches reviennent souvent, plus tôt sans protection solaire.',
    back_unstudied: 'Personne ne peut le dire : cela n’a pas été étudié.',
    keeps_sun: 'Crème solaire SPF {spf} ou plus chaque jour dehors, un chapeau et de l’ombre.',
    keeps_tint: 'Une crème solaire teintée arrête aussi la lumière visible, qui fonce les taches.',
    keeps_repeat: 'Les séances peuvent être répétées. Aucune étude ne montre à quel rythme.',
    keeps_minoxidil:
      'Dans la plupart des essais, on utilisait aussi du minoxidil. Demandez à votre médecin si c’est pour vous.',
    keeps_prescribed: 'Continuez à utiliser tout ce qu’un médecin vous a prescrit.',
    plan_sessions: 'Séances prévues : {sessions}. Séances faites : {done}.',
    plan_gap:
      'De préférence à {gap} jours d’intervalle. Beaucoup de séries publiées laissent 2 à 6 semaines ; aucune étude ne montre ' +
      'quel intervalle est le meilleur.',
    plan_course:
      'Ensuite, les séances sont finies. Nous regardons le résultat ensemble {reviews} jours après la dernière.',
    plan_maintenance:
      'Ensuite, nous regardons le résultat ensemble et décidons s’il faut répéter une séance.',
    plan_every:
      'Après cela, une séance tous les {maintenance} jours est notre propre choix ; aucune étude ne montre à quel rythme.',
    know_evidence:
      'Les micro-aiguilles peuvent aider ; les preuves sont limitées et les résultats varient d’une personne à l’autre.',
    know_pigment:
      'Les taches ne font pas partie des usages autorisés pour les appareils à micro-aiguilles aux États-Unis. Les aiguilles ' +
      'peuvent elles-mêmes foncer la peau. Cela relève du plan d’un médecin.',
    know_radiofrequency:
      'Pour les micro-aiguilles avec radiofréquence, l’autorité des États-Unis a reçu des signalements de brûlures, de cicatrices, ' +
      'de perte de graisse, de défiguration et de lésions des nerfs.',
    know_risks:
      'La rougeur passe en général en 1 à 3 jours, parfois en une semaine. Des taches brunes, des lignes au dessin des aiguilles ou ' +
      'des bosses sont possibles et peuvent rester longtemps.',
    know_ask: 'Posez-nous vos questions : {phone}.',
  },
};
