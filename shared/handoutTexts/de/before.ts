/** German. */
import type { BeforeWords } from '../words.ts';

export const before: BeforeWords = {
  title: 'Vor Ihrer Microneedling-Sitzung',
  sections: {
    visit: 'Ihr Termin.',
    leave: 'Termine',
    tell: 'Sagen Sie uns vorher, wenn Sie',
    day: 'Am Tag selbst',
    call: 'Rufen Sie uns vorher an: {phone}',
  },
  lines: {
    visit_booked: 'Bei {practitioner}. Zum Verschieben bitte {phone} anrufen.',
    visit_open: 'Noch ist kein Termin gebucht. Bitte {phone} anrufen, um einen Tag zu wählen.',
    filler: 'Kein Filler in diesem Bereich.',
    toxin: 'Kein Botulinumtoxin in diesem Bereich.',
    peel: 'Kein chemisches Peeling. Nach einem mittleren oder tiefen fragen Sie uns, wie lange zu warten ist.',
    laser:
      'Kein Laser, kein intensives Licht. Nach abtragendem Laser fragen Sie uns, wie lange zu warten ist.',
    wax: 'Kein Wachs, keine Enthaarungscreme, keine Elektrolyse auf dieser Haut.',
    sun: 'Kein Sonnenbad, kein Solarium, kein Selbstbräuner. Ein Sonnenbrand muss sich erst beruhigen.',
    retinoid:
      'Keine Säuren und kein Retinol aus dem eigenen Bestand auf dieser Haut. Hat ein Arzt eine Creme dafür verschrieben, fragen ' +
      'Sie zuerst ihn oder uns.',
    tell_pregnant: 'schwanger sind oder stillen,',
    tell_isotretinoin: 'Isotretinoin nehmen oder im letzten Jahr genommen haben,',
    tell_thinner: 'einen Blutverdünner nehmen oder leicht bluten,',
    tell_cold_sore: 'dort, wo wir behandeln, schon Herpes hatten,',
    tell_scars: 'zu dicken Narben neigen oder in dem Bereich eine neue Narbe haben,',
    tell_allergy: 'auf Stahl, eine Creme oder ein Betäubungsmittel allergisch sind,',
    tell_illness:
      'in dieser Woche krank waren oder eine Krankheit oder Hautkrankheit haben, die wir nicht kennen.',
    day_clean: 'Kommen Sie mit sauberer Haut, ohne Make-up und Parfüm.',
    day_prescribed: 'Nehmen Sie alles weiter, was Ihnen ein Arzt verschrieben hat.',
    day_time: 'Bringen Sie Zeit mit: Eine Betäubungscreme muss manchmal bis zu einer Stunde wirken.',
    day_sun: 'Bringen Sie einen Hut mit: Auf dem Heimweg darf keine Sonne auf die Haut.',
    day_red: 'Rechnen Sie mit Rötung, meist 1 bis 3 Tage, manchmal eine Woche.',
    call_skin: 'Wenn die Haut verbrannt, verletzt, infiziert oder entzündet ist oder Sie Lippenherpes haben.',
    call_date: 'Wenn einer der Tage oben schon vorbei ist und Sie es nicht wussten.',
    call_off: 'Wenn Sie nicht kommen können: so früh wie möglich, damit jemand anders Ihre Zeit haben kann.',
  },
};
