/** French. */
import type { BeforeWords } from '../words.ts';

export const before: BeforeWords = {
  title: 'Avant votre séance de micro-aiguilles',
  sections: {
    visit: 'Votre visite.',
    leave: 'Dates',
    tell: 'Dites-nous avant de venir si',
    day: 'Le jour même',
    call: 'Appelez-nous d’abord au {phone}',
  },
  lines: {
    visit_booked: 'Avec {practitioner}. Pour changer, appelez le {phone}.',
    visit_open: 'Aucun rendez-vous n’est encore pris. Appelez le {phone} pour choisir un jour.',
    filler: 'Pas de produit de comblement dans cette zone.',
    toxin: 'Pas de toxine botulique dans cette zone.',
    peel: 'Pas de peeling chimique. Après un peeling moyen ou profond, demandez-nous combien attendre.',
    laser:
      'Pas de laser ni de lumière intense. Après un laser de resurfaçage, demandez-nous combien attendre.',
    wax: 'Pas de cire, de crème dépilatoire ni d’électrolyse sur cette peau.',
    sun: 'Pas de bain de soleil, de cabine UV ni d’autobronzant. Un coup de soleil doit d’abord se calmer.',
    retinoid:
      'Pas d’acides ni de rétinol de votre étagère sur cette peau. Si un médecin a prescrit une crème pour elle, demandez-lui ou ' +
      'demandez-nous d’abord.',
    tell_pregnant: 'vous êtes enceinte ou vous allaitez,',
    tell_isotretinoin: 'vous prenez de l’isotrétinoïne ou en avez pris l’an dernier,',
    tell_thinner: 'vous prenez un anticoagulant ou saignez facilement,',
    tell_cold_sore: 'vous avez eu des boutons de fièvre là où nous traitons,',
    tell_scars: 'vos cicatrices s’épaississent, ou vous avez une cicatrice récente dans la zone,',
    tell_allergy: 'vous êtes allergique à l’acier, à une crème ou à un anesthésique,',
    tell_illness:
      'vous avez été malade cette semaine, ou avez une maladie ou un problème de peau que nous ne connaissons pas.',
    day_clean: 'Venez la peau propre, sans maquillage ni parfum.',
    day_prescribed: 'Continuez à prendre tout ce qu’un médecin vous a prescrit.',
    day_time: 'Prévoyez du temps : une crème anesthésiante doit parfois agir jusqu’à une heure.',
    day_sun: 'Apportez un chapeau : au retour, la peau ne doit pas voir le soleil.',
    day_red: 'Attendez-vous à une rougeur, en général 1 à 3 jours, parfois une semaine.',
    call_skin:
      'Si la peau est brûlée par le soleil, blessée, infectée ou enflammée, ou si vous avez un bouton de fièvre.',
    call_date: 'Si l’un des jours ci-dessus est passé et que vous ne le saviez pas.',
    call_off:
      'Si vous ne pouvez pas venir : le plus tôt possible, pour que quelqu’un d’autre puisse avoir votre heure.',
  },
};
