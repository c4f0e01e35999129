/** Polish. */
import type { AftercareWords } from '../words.ts';
import { next } from './next.ts';

export const aftercare: AftercareWords = {
  title: 'Po zabiegu mikronakłuwania',
  sections: {
    dates: 'Daty',
    next: 'Następna wizyta.',
    normal: 'To jest normalne',
    also: 'Ponadto',
    call: 'Proszę zadzwonić ({phone}), jeśli wystąpi',
    outlook: 'Czy to się utrzyma?',
  },
  lines: {
    only_our_products: 'Tylko produkty, które od nas otrzymano, czystymi dłońmi.',
    make_up: 'Bez makijażu na leczonej skórze; potem znów makijaż.',
    moisturiser: 'Skórę nawilżać: prosty krem nawilżający, 3 do 4 razy dziennie.',
    sunscreen:
      'Mineralny krem z filtrem przeciw UVA i UVB, SPF {spf} lub więcej, codziennie na dworze. Zanim wolno go użyć, pozostać w ' +
      'cieniu.',
    sunscreen_stricter:
      'Barwiony mineralny krem z filtrem, SPF {spf} lub więcej, codziennie przez co najmniej cztery tygodnie: barwnik zatrzymuje ' +
      'też światło widzialne, które przyciemnia skórę. Zanim wolno go użyć, pozostać w cieniu.',
    shade: 'Bez bezpośredniego słońca na leczonej skórze. Pozostać w cieniu i nosić kapelusz.',
    exercise:
      'Bez ćwiczeń i pocenia się, bez sauny i pary, bez pływania, bez gorącej kąpieli i prysznica; potem znów ćwiczenia.',
    actives:
      'Bez własnych kwasów, retinolu i nadtlenku benzoilu; potem znów aktywne kremy. Jeśli lekarz przepisał krem na tę skórę, ' +
      'proszę zapytać jego lub nas, kiedy do niego wrócić.',
    sunbathing: 'Bez opalania, bez solarium, i nigdy na dwór bez kremu z filtrem.',
    photo_check:
      'Proszę przyjść na krótką kontrolę ze zdjęciami: ten typ skóry może po nakłuwaniu ściemnieć i chcemy to wcześnie zobaczyć.',
    ...next.visit,
    first_day: 'Skóra czerwona jak po słońcu, ciepła i napięta, z drobnymi punktami krwi i lekkim obrzękiem.',
    redness: 'Zaczerwienienie, zwykle 1 do 3 dni, czasem tydzień.',
    flaking: 'Suchość, łuszczenie i maleńkie strupki. Niech odpadną same.',
    bruising: 'Małe siniaki lub strupki, u niektórych do 10 dni.',
    darker_first:
      'Brązowe plamy mogą najpierw wyglądać ciemniej, a dopiero potem jaśniej. Nowe proszę nam pokazać.',
    cool_and_clean:
      'Skórę chłodzić czystym zimnym okładem i myć tylko letnią wodą. Krew osuszyć jałową gazą.',
    painkiller: 'Jeśli potrzeba czegoś przeciw bólowi, proszę zapytać nas, co.',
    prescribed: 'Proszę dalej przyjmować wszystko, co przepisał lekarz.',
    shaving: 'Nie golić leczonej skóry.',
    picking: 'Nie drapać, nie trzeć, nie używać szczoteczki elektrycznej.',
    toner: 'Bez toniku z alkoholem.',
    other_treatments: 'Bez peelingu, lasera i zastrzyków w leczoną skórę.',
    emergency: 'Trudności z oddychaniem: natychmiast dzwonić pod numer alarmowy.',
    call_at_once: 'Szerzący się obrzęk, pokrzywka lub silne krwawienie: dzwonić do nas natychmiast.',
    call_blisters: 'Mrowienie lub pęcherzyki; to może być opryszczka.',
    call_worse: 'Zaczerwienienie, ciepło lub świąd, które po 48 godzinach narastają, albo ropa.',
    call_still_red:
      'Zaczerwienienie jeszcze po 3 dniach, szerzące się strupy, swędzące wypukłe miejsca lub nowe grudki.',
    call_marks: 'Brązowe plamy, linie w układzie igieł lub guzki, które nie znikają.',
    outlook_acne_scars:
      'Poprawa może się utrzymać; w badaniach blizny potrądzikowe obserwowano sześć miesięcy, a prawdziwe blizny potrądzikowe nigdy ' +
      'nie bledną całkowicie. Zabiegi się kończą, potem wspólnie oceniamy efekt.',
    outlook_scars:
      'Poprawa może się utrzymać; blizny obserwowano 12 miesięcy. Nakłuwanie nie sprawi, że blizna odejdzie. Zabiegi się kończą, ' +
      'potem wspólnie oceniamy efekt.',
    outlook_ageing:
      'Skóra może przez pewien czas wyglądać lepiej i starzeje się dalej: żaden jednorazowy zabieg nie wystarcza na długo. W ' +
      'badaniach obserwowano osoby tylko trzy do pięciu miesięcy. Zabiegi można powtarzać.',
    outlook_rejuvenation:
      'Skóra może przez pewien czas wyglądać lepiej i starzeje się dalej: żaden jednorazowy zabieg nie wystarcza na długo. W ' +
      'badaniach obserwowano osoby tylko trzy do pięciu miesięcy. Zabiegi można powtarzać. W małej grupie skóra była po roku nadal ' +
      'grubsza.',
    outlook_pigment:
      'Przebarwienia mogą zjaśnieć i często wracają, szybciej bez codziennej ochrony przed słońcem. Zabiegi się kończą, potem ' +
      'wspólnie oceniamy efekt.',
    outlook_striae: 'Rozstępy mogą stać się mniej widoczne. Jak długo to trwa, nie zbadano.',
    outlook_alopecia:
      'Włosy mogą częściowo odrosnąć, w większości badań razem z minoksydylem. Jak długo to trwa po ostatnim zabiegu, nie zbadano.',
    outlook_pores:
      'Nie znaleziono opublikowanej serii zabiegów na pory; nikt nie może powiedzieć, jak długo utrzymałaby się zmiana.',
  },
};
