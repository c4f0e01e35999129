/** German. */
import type { AftercareWords } from '../words.ts';
import { next } from './next.ts';

export const aftercare: AftercareWords = {
  title: 'Nach Ihrer Microneedling-Sitzung',
  sections: {
    dates: 'Termine',
    next: 'Ihr nächster Termin.',
    normal: 'Das ist normal',
    also: 'Außerdem',
    call: 'Rufen Sie uns an ({phone}) bei',
    outlook: 'Hält es an?',
  },
  lines: {
    only_our_products: 'Nur die Produkte verwenden, die wir Ihnen geben, mit sauberen Händen.',
    make_up: 'Kein Make-up auf der behandelten Haut; danach wieder Make-up.',
    moisturiser: 'Die Haut feucht halten: eine einfache Feuchtigkeitscreme, 3- bis 4-mal am Tag.',
    sunscreen:
      'Mineralischer Sonnenschutz gegen UVA und UVB, LSF {spf} oder mehr, jeden Tag im Freien. Bis dahin im Schatten bleiben.',
    sunscreen_stricter:
      'Getönter mineralischer Sonnenschutz, LSF {spf} oder mehr, jeden Tag, mindestens vier Wochen lang: Die Tönung hält auch ' +
      'das sichtbare Licht ab, das die Haut dunkler macht. Bis dahin im Schatten bleiben.',
    shade: 'Keine direkte Sonne auf die behandelte Haut. Im Schatten bleiben und einen Hut tragen.',
    exercise:
      'Kein Sport und kein Schwitzen, keine Sauna, kein Dampfbad, kein Schwimmen, nicht heiß baden oder duschen; danach wieder Sport.',
    actives:
      'Keine Säuren, kein Retinol oder Benzoylperoxid aus dem eigenen Bestand; danach wieder wirkstoffreiche Cremes. Hat ein ' +
      'Arzt für diese Haut eine Creme verschrieben, fragen Sie ihn oder uns, wann Sie damit weitermachen.',
    sunbathing: 'Kein Sonnenbad, kein Solarium, und nie ohne Sonnenschutz ins Freie.',
    photo_check:
      'Kommen Sie zu einer kurzen Fotokontrolle: Ihr Hauttyp kann nach dem Nadeln dunkler werden, und das wollen wir früh sehen.',
    ...next.visit,
    first_day:
      'Haut, die rot wie bei einem Sonnenbrand, warm und gespannt ist, mit kleinen Blutpunkten und leichter Schwellung.',
    redness: 'Rötung, meist 1 bis 3 Tage, manchmal eine Woche.',
    flaking: 'Trockenheit, Schuppen und winzige Krusten. Lassen Sie sie von selbst abfallen.',
    bruising: 'Kleine Blutergüsse oder Krusten, bei manchen bis zu 10 Tage.',
    darker_first:
      'Braune Flecken können erst dunkler aussehen, bevor sie heller werden. Zeigen Sie uns neue Flecken.',
    cool_and_clean:
      'Die Haut mit einer sauberen Kompresse kühlen und nur mit lauwarmem Wasser waschen. Blut mit steriler Gaze abtupfen.',
    painkiller: 'Wenn Sie etwas gegen Schmerzen brauchen, fragen Sie uns, was.',
    prescribed: 'Nehmen Sie alles weiter, was Ihnen ein Arzt verschrieben hat.',
    shaving: 'Die behandelte Haut nicht rasieren.',
    picking: 'Nicht kratzen, nicht rubbeln, keine elektrische Bürste.',
    toner: 'Kein Gesichtswasser mit Alkohol.',
    other_treatments: 'Kein Peeling, kein Laser, keine Spritzen in die behandelte Haut.',
    emergency: 'Atemnot: sofort den Notruf wählen.',
    call_at_once: 'Schwellung, die sich ausbreitet, Quaddeln oder starke Blutung: sofort anrufen.',
    call_blisters: 'Kribbeln oder Bläschen; das kann Herpes sein.',
    call_worse: 'Rötung, Wärme oder Juckreiz, die nach 48 Stunden zunehmen, oder Eiter.',
    call_still_red:
      'Rötung noch nach 3 Tagen, Krusten, die größer werden, juckende erhabene Stellen oder neue Knötchen.',
    call_marks: 'Braune Flecken, Linien im Muster der Nadeln oder Knoten, die bleiben.',
    outlook_acne_scars:
      'Die Besserung kann anhalten; in Studien wurden Aknenarben sechs Monate lang beobachtet, und echte Aknenarben verblassen ' +
      'nie ganz. Die Behandlung endet, dann sehen wir uns das Ergebnis gemeinsam an.',
    outlook_scars:
      'Die Besserung kann anhalten; Narben wurden 12 Monate lang beobachtet. Nadeln lassen die Narbe nicht weggehen. Die ' +
      'Behandlung endet, dann sehen wir uns das Ergebnis gemeinsam an.',
    outlook_ageing:
      'Die Haut kann eine Zeit lang besser aussehen und altert weiter: Keine einmalige Behandlung hält an. Studien haben nur drei ' +
      'bis fünf Monate lang beobachtet. Sitzungen können wiederholt werden.',
    outlook_rejuvenation:
      'Die Haut kann eine Zeit lang besser aussehen und altert weiter: Keine einmalige Behandlung hält an. Studien haben nur drei ' +
      'bis fünf Monate lang beobachtet. Sitzungen können wiederholt werden. In einer kleinen Gruppe war die Haut nach einem Jahr ' +
      'noch dicker.',
    outlook_pigment:
      'Flecken können heller werden und kommen oft wieder, früher ohne täglichen Sonnenschutz. Die Behandlung endet, dann sehen ' +
      'wir uns das Ergebnis gemeinsam an.',
    outlook_striae:
      'Dehnungsstreifen können weniger auffallen. Wie lange das anhält, wurde nicht untersucht.',
    outlook_alopecia:
      'Haare können zum Teil nachwachsen, in den meisten Studien zusammen mit Minoxidil. Wie lange das nach der letzten Sitzung ' +
      'anhält, wurde nicht untersucht.',
    outlook_pores:
      'Für Poren wurde keine veröffentlichte Behandlungsreihe gefunden; niemand kann sagen, wie lange eine Änderung anhielte.',
  },
};
