/** German. */
import type { ExpectWords } from '../words.ts';

export const expect: ExpectWords = {
  title: 'Was Sie vom Microneedling erwarten können',
  sections: {
    saw: 'Was Studien gesehen haben, und wie lange',
    back: 'Was wiederkommt',
    keeps: 'Was hilft, es zu erhalten',
    plan: 'Was wir planen',
    know: 'Gut zu wissen',
  },
  lines: {
    saw_acne:
      'In den meisten, kleinen Studien wurden Aknenarben flacher. In einer war der Unterschied nach 3 Monaten nicht klar und nach ' +
      '6 Monaten klar; länger wurde niemand beobachtet. Eine Studie mit 120 Personen sah mit Nadeln allein keine klare Änderung.',
    saw_rolling:
      'Wellige Narben: nach sechs Monaten etwa ein Drittel besser, in einer Reihe von drei Sitzungen.',
    saw_boxcar:
      'Kastenförmige Narben: nach sechs Monaten fast um die Hälfte besser, in einer Reihe von drei Sitzungen.',
    saw_icepick:
      'Eispickelnarben änderten sich in der einzigen Reihe, die sie getrennt gemessen hat, kaum. Fragen Sie uns, was es noch gibt.',
    saw_severe:
      'Schwere Narben: In einer Reihe hatten 4 von 10 Personen eine gute, etwa die Hälfte eine mäßige, 1 von 10 eine geringe und ' +
      'niemand eine sehr gute Besserung.',
    saw_scars:
      'In einer Reihe waren 1 bis 6 Sitzungen nötig, bis eine Narbe mindestens zur Hälfte besser war; beobachtet wurde 12 Monate. ' +
      'Eine Vergleichsgruppe gab es nicht.',
    saw_scars_wait: 'Bis eine Änderung zu sehen ist, können drei Monate oder mehr als eine Sitzung vergehen.',
    saw_ageing:
      'In einer Studie waren Falten 90 und 150 Tage nach der ersten von vier Sitzungen weniger ausgeprägt, in einer anderen 1 und ' +
      '3 Monate nach der letzten. Länger wurde niemand beobachtet.',
    saw_rejuvenation:
      'Von 480 Personen hatten die meisten eine Sitzung. Nach sechs Monaten hatte die Haut mehr Kollagen und Elastin; bei den ' +
      'wenigen, die nach einem Jahr untersucht wurden, war ihre obere Schicht dicker.',
    saw_pigment:
      'Flecken wurden nach 4 Wochen heller und waren nach 24 Wochen am hellsten. In einer sehr kleinen Studie kamen sie sechs ' +
      'Monate lang nicht wieder, mit Sonnenschutz und einer verschriebenen Creme.',
    saw_marks:
      'In einer kleinen Studie waren braune Flecken nach Akne einige Wochen nach einer Sitzung heller; länger wurde niemand ' +
      'beobachtet.',
    saw_striae:
      'Dehnungsstreifen waren in einer Studie mit 25 Personen nach 1 bis 3 Sitzungen mindestens zur Hälfte besser. Gesehen wurden ' +
      'die Personen höchstens 3 Monate lang.',
    saw_alopecia:
      'Die Haare wurden nach 12 Wochen gezählt, in den meisten Studien zusammen mit Minoxidil, und spätestens 3 Monate nach der ' +
      'letzten Sitzung.',
    saw_pores: 'Eine Studie zum Nadeln bei großen Poren wurde nicht gefunden.',
    back_acne: 'Die Besserung kann anhalten. Echte Aknenarben verblassen nie ganz.',
    back_scars: 'Die Besserung kann anhalten. Nadeln lassen die Narbe nicht weggehen.',
    back_ageing:
      'Die Haut altert weiter, und Falten kommen mit der Zeit wieder: Keine einmalige Behandlung hält an.',
    back_pigment: 'Flecken kommen oft wieder, früher ohne Sonnenschutz.',
    back_unstudied: 'Das kann niemand sagen: Es wurde nicht untersucht.',
    keeps_sun: 'Sonnenschutz mit LSF {spf} oder mehr jeden Tag im Freien, Hut und Schatten.',
    keeps_tint: 'Getönter Sonnenschutz hält auch das sichtbare Licht ab, das Flecken dunkler macht.',
    keeps_repeat: 'Sitzungen können wiederholt werden. Keine Studie zeigt, wie oft.',
    keeps_minoxidil:
      'In den meisten Studien wurde auch Minoxidil verwendet. Fragen Sie Ihren Arzt, ob es für Sie in Frage kommt.',
    keeps_prescribed: 'Verwenden Sie alles weiter, was Ihnen ein Arzt verschrieben hat.',
    plan_sessions: 'Geplante Sitzungen: {sessions}. Davon gemacht: {done}.',
    plan_gap:
      'Am besten im Abstand von {gap} Tagen. Viele veröffentlichte Reihen lassen 2 bis 6 Wochen; keine Studie zeigt, welcher Abstand ' +
      'am besten ist.',
    plan_course:
      'Dann endet die Behandlung. Wir sehen uns das Ergebnis {reviews} Tage nach der letzten Sitzung gemeinsam an.',
    plan_maintenance:
      'Dann sehen wir uns das Ergebnis gemeinsam an und entscheiden, ob eine Sitzung wiederholt wird.',
    plan_every:
      'Danach ist eine Sitzung alle {maintenance} Tage unsere eigene Wahl; keine Studie zeigt, wie oft.',
    know_evidence:
      'Nadeln kann helfen; die Belege sind begrenzt, und das Ergebnis ist von Mensch zu Mensch verschieden.',
    know_pigment:
      'Flecken gehören nicht zu den Anwendungen, für die Geräte zum Nadeln in den USA zugelassen sind. Nadeln kann selbst die Haut ' +
      'dunkler machen. Es gehört in den Plan eines Arztes.',
    know_radiofrequency:
      'Zum Nadeln mit Radiofrequenz hat die Behörde der USA Meldungen über Verbrennungen, Narben, Fettverlust, Entstellung und ' +
      'Nervenschäden erhalten.',
    know_risks:
      'Rötung vergeht meist in 1 bis 3 Tagen, manchmal in einer Woche. Braune Flecken, Linien im Muster der Nadeln oder Knoten sind ' +
      'möglich und können lange bleiben.',
    know_ask: 'Fragen Sie uns alles: {phone}.',
  },
};
