/** French. */
import type { AftercareWords } from '../words.ts';
import { next } from './next.ts';

export const aftercare: AftercareWords = {
  title: 'Après votre séance de micro-aiguilles',
  sections: {
    dates: 'Dates',
    next: 'Votre prochaine visite.',
    normal: 'C’est normal',
    also: 'Et aussi',
    call: 'Appelez-nous au {phone} si vous voyez',
    outlook: 'Est-ce que cela durera ?',
  },
  lines: {
    only_our_products: 'N’utilisez que les produits que nous vous donnons, avec les mains propres.',
    make_up: 'Pas de maquillage sur la peau traitée ; ensuite, de nouveau.',
    moisturiser: 'Gardez la peau hydratée : une crème hydratante simple, 3 à 4 fois par jour.',
    sunscreen:
      'Crème solaire minérale contre les UVA et les UVB, SPF {spf} ou plus, chaque jour dehors. Avant de pouvoir la mettre, ' +
      'restez à l’ombre.',
    sunscreen_stricter:
      'Crème solaire minérale teintée, SPF {spf} ou plus, chaque jour pendant au moins quatre semaines : la teinte arrête ' +
      'aussi la lumière visible, qui fonce la peau. Avant de pouvoir la mettre, restez à l’ombre.',
    shade: 'Pas de soleil direct sur la peau traitée. Restez à l’ombre et portez un chapeau.',
    exercise:
      'Pas de sport ni de transpiration, ni sauna ni hammam, ni natation, ni bain ou douche chauds ; ensuite, de nouveau du sport.',
    actives:
      'Pas d’acides, de rétinol ni de peroxyde de benzoyle de votre étagère ; ensuite, de nouveau vos crèmes actives. Si un ' +
      'médecin a prescrit une crème pour cette peau, demandez-lui ou demandez-nous quand la reprendre.',
    sunbathing: 'Pas de bain de soleil, pas de cabine UV, et jamais dehors sans crème solaire.',
    photo_check:
      'Venez pour un court contrôle avec photos : votre type de peau peut foncer après les aiguilles, et nous voulons le voir tôt.',
    ...next.visit,
    first_day:
      'Une peau rouge comme après un coup de soleil, chaude et tendue, avec de petits points de sang et un léger gonflement.',
    redness: 'Une rougeur, en général 1 à 3 jours, parfois une semaine.',
    flaking: 'Une peau sèche qui pèle, avec de minuscules croûtes. Laissez-les tomber toutes seules.',
    bruising: 'De petits bleus ou des croûtes, chez certaines personnes jusqu’à 10 jours.',
    darker_first:
      'Les taches brunes peuvent paraître plus foncées avant de s’éclaircir. Montrez-nous les nouvelles.',
    cool_and_clean:
      'Rafraîchissez la peau avec une compresse froide propre et lavez-la seulement à l’eau tiède. Tamponnez le sang avec une ' +
      'compresse stérile.',
    painkiller: 'S’il vous faut quelque chose contre la douleur, demandez-nous quoi.',
    prescribed: 'Continuez à prendre tout ce qu’un médecin vous a prescrit.',
    shaving: 'Pas de rasage de la peau traitée.',
    picking: 'Ne pas gratter, gommer ni utiliser de brosse électrique.',
    toner: 'Pas de lotion à l’alcool.',
    other_treatments: 'Pas de peeling, de laser ni d’injections dans la peau traitée.',
    emergency: 'Difficulté à respirer : appelez tout de suite le numéro d’urgence.',
    call_at_once: 'Gonflement qui s’étend, urticaire ou fort saignement : appelez-nous tout de suite.',
    call_blisters: 'Des picotements ou des cloques, qui peuvent être un bouton de fièvre.',
    call_worse: 'Une rougeur, une chaleur ou des démangeaisons qui augmentent après 48 heures, ou du pus.',
    call_still_red:
      'Une rougeur encore là après 3 jours, des croûtes qui s’étendent, des plaques qui démangent ou de nouveaux boutons.',
    call_marks: 'Des taches brunes, des lignes au dessin des aiguilles ou des bosses qui restent.',
    outlook_acne_scars:
      'L’amélioration peut durer ; dans les essais, les cicatrices d’acné ont été suivies six mois, et les vraies cicatrices ' +
      'd’acné ne s’effacent jamais tout à fait. Les séances ont une fin, puis nous regardons le résultat ensemble.',
    outlook_scars:
      'L’amélioration peut durer ; les cicatrices ont été suivies 12 mois. Les aiguilles ne font pas partir la cicatrice. Les ' +
      'séances ont une fin, puis nous regardons le résultat ensemble.',
    outlook_ageing:
      'La peau peut paraître plus belle un temps, et continue de vieillir : aucun traitement unique ne dure. Les essais n’ont ' +
      'suivi les gens que trois à cinq mois. Les séances peuvent être répétées.',
    outlook_rejuvenation:
      'La peau peut paraître plus belle un temps, et continue de vieillir : aucun traitement unique ne dure. Les essais n’ont ' +
      'suivi les gens que trois à cinq mois. Les séances peuvent être répétées. Dans un petit groupe, la peau était encore plus ' +
      'épaisse au bout d’un an.',
    outlook_pigment:
      'Les taches peuvent s’éclaircir et reviennent souvent, plus tôt sans protection solaire chaque jour. Les séances ont une ' +
      'fin, puis nous regardons le résultat ensemble.',
    outlook_striae:
      'Les vergetures peuvent devenir moins visibles. Pour combien de temps, cela n’a pas été étudié.',
    outlook_alopecia:
      'Les cheveux peuvent repousser en partie, dans la plupart des essais avec du minoxidil. Combien de temps cela dure après ' +
      'la dernière séance n’a pas été étudié.',
    outlook_pores:
      'Aucune série de séances publiée pour les pores n’a été trouvée ; personne ne peut dire combien un changement durerait.',
  },
};
