/** Polish. */
import type { ExpectWords } from '../words.ts';

export const expect: ExpectWords = {
  title: 'Czego się spodziewać po mikronakłuwaniu',
  sections: {
    saw: 'Co widziano w badaniach i jak długo',
    back: 'Co wraca',
    keeps: 'Co pomaga utrzymać efekt',
    plan: 'Co planujemy',
    know: 'Warto wiedzieć',
  },
  lines: {
    saw_acne:
      'W większości małych badań blizny potrądzikowe się spłyciły. W jednym różnica po 3 miesiącach nie była wyraźna, a po 6 była; ' +
      'dłużej nikogo nie obserwowano. Badanie 120 osób nie wykazało wyraźnej zmiany po samym nakłuwaniu.',
    saw_rolling:
      'Blizny faliste: po sześciu miesiącach lepiej o około jedną trzecią, w serii trzech zabiegów.',
    saw_boxcar: 'Blizny wagonikowe: po sześciu miesiącach lepiej prawie o połowę, w serii trzech zabiegów.',
    saw_icepick:
      'Blizny szpilkowe w jedynej serii, która mierzyła je osobno, prawie się nie zmieniły. Proszę zapytać nas, co jeszcze jest ' +
      'możliwe.',
    saw_severe:
      'Ciężkie blizny: w jednej serii 4 na 10 osób miały dobrą poprawę, około połowa umiarkowaną, 1 na 10 niewielką, a nikt ' +
      'doskonałej.',
    saw_scars:
      'W jednej serii wykonano 1 do 6 zabiegów, aż blizna była co najmniej o połowę lepsza; osoby obserwowano 12 miesięcy. Grupy ' +
      'porównawczej nie było.',
    saw_scars_wait: 'Zanim zmianę widać, mogą minąć trzy miesiące lub więcej niż jeden zabieg.',
    saw_ageing:
      'W jednym badaniu zmarszczki były mniej widoczne 90 i 150 dni po pierwszym z czterech zabiegów, w innym 1 i 3 miesiące po ' +
      'ostatnim. Dłużej nikogo nie obserwowano.',
    saw_rejuvenation:
      'Z 480 osób większość miała jeden zabieg. Po sześciu miesiącach skóra miała więcej kolagenu i elastyny; u nielicznych ' +
      'zbadanych po roku jej górna warstwa była grubsza.',
    saw_pigment:
      'Przebarwienia zaczęły jaśnieć po 4 tygodniach, a najjaśniejsze były po 24. W bardzo małym badaniu nie wróciły przez sześć ' +
      'miesięcy, gdy osoby stosowały filtr i przepisany krem.',
    saw_marks:
      'W małym badaniu ślady po trądziku były jaśniejsze kilka tygodni po jednym zabiegu; dłużej nikogo nie obserwowano.',
    saw_striae:
      'W badaniu 25 osób rozstępy po 1 do 3 zabiegach były co najmniej o połowę lepsze. Osoby widziano najwyżej przez 3 miesiące.',
    saw_alopecia:
      'Włosy liczono po 12 tygodniach, w większości badań razem z minoksydylem, a najpóźniej 3 miesiące po ostatnim zabiegu.',
    saw_pores: 'Nie znaleziono badania nakłuwania rozszerzonych porów.',
    back_acne: 'Poprawa może się utrzymać. Prawdziwe blizny potrądzikowe nigdy nie bledną całkowicie.',
    back_scars: 'Poprawa może się utrzymać. Nakłuwanie nie sprawi, że blizna odejdzie.',
    back_ageing:
      'Skóra starzeje się dalej i linie z czasem wracają: żaden jednorazowy zabieg nie wystarcza na długo.',
    back_pigment: 'Przebarwienia często wracają, szybciej bez ochrony przed słońcem.',
    back_unstudied: 'Nikt nie może powiedzieć: nie zbadano tego.',
    keeps_sun: 'Krem z filtrem SPF {spf} lub więcej codziennie na dworze, kapelusz i cień.',
    keeps_tint: 'Barwiony krem z filtrem zatrzymuje też światło widzialne, które przyciemnia przebarwienia.',
    keeps_repeat: 'Zabiegi można powtarzać. Żadne badanie nie pokazuje, jak często.',
    keeps_minoxidil:
      'W większości badań stosowano też minoksydyl. Proszę zapytać lekarza, czy jest odpowiedni.',
    keeps_prescribed: 'Proszę dalej stosować wszystko, co przepisał lekarz.',
    plan_sessions: 'Zaplanowane zabiegi: {sessions}. Wykonane: {done}.',
    plan_gap:
      'Najlepszy odstęp w dniach: {gap}. W wielu opublikowanych seriach to 2 do 6 tygodni; żadne badanie nie pokazuje, który odstęp ' +
      'jest najlepszy.',
    plan_course: 'Potem zabiegi się kończą. Efekt oceniamy wspólnie; dni po ostatnim zabiegu: {reviews}.',
    plan_maintenance: 'Potem wspólnie oceniamy efekt i decydujemy, czy powtórzyć zabieg.',
    plan_every:
      'Później jeden zabieg co {maintenance} dni to nasz własny wybór; żadne badanie nie pokazuje, jak często.',
    know_evidence: 'Nakłuwanie może pomóc; dowody są ograniczone, a efekty różnią się u poszczególnych osób.',
    know_pigment:
      'Przebarwienia nie należą do zastosowań, do których urządzenia do nakłuwania są dopuszczone w Stanach Zjednoczonych. Samo ' +
      'nakłuwanie może przyciemnić skórę. Powinno to być częścią planu lekarza.',
    know_radiofrequency:
      'O nakłuwaniu z radiofrekwencją urząd Stanów Zjednoczonych otrzymał zgłoszenia oparzeń, blizn, utraty tłuszczu, oszpecenia i ' +
      'uszkodzenia nerwów.',
    know_risks:
      'Zaczerwienienie mija zwykle w 1 do 3 dni, czasem w tydzień. Brązowe plamy, linie w układzie igieł lub guzki są możliwe i mogą ' +
      'pozostać długo.',
    know_ask: 'Proszę pytać nas o wszystko: {phone}.',
  },
};
