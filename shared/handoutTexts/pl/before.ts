/** Polish. */
import type { BeforeWords } from '../words.ts';

export const before: BeforeWords = {
  title: 'Przed zabiegiem mikronakłuwania',
  sections: {
    visit: 'Wizyta.',
    leave: 'Daty',
    tell: 'Proszę wcześniej powiedzieć nam o tym',
    day: 'W dniu zabiegu',
    call: 'Proszę najpierw zadzwonić: {phone}',
  },
  lines: {
    visit_booked: 'Prowadzi: {practitioner}. Aby zmienić termin, proszę zadzwonić: {phone}.',
    visit_open: 'Wizyta nie jest jeszcze umówiona. Aby wybrać dzień, proszę zadzwonić: {phone}.',
    filler: 'Bez wypełniacza w tym miejscu.',
    toxin: 'Bez toksyny botulinowej w tym miejscu.',
    peel: 'Bez peelingu chemicznego. Po średnim lub głębokim proszę zapytać nas, ile odczekać.',
    laser: 'Bez lasera i intensywnego światła. Po laserze ablacyjnym proszę zapytać nas, ile odczekać.',
    wax: 'Bez wosku, kremu do depilacji i elektrolizy na tej skórze.',
    sun: 'Bez opalania, solarium i samoopalacza. Oparzenie słoneczne musi się najpierw uspokoić.',
    retinoid:
      'Bez własnych kwasów i retinolu na tej skórze. Jeśli lekarz przepisał na nią krem, proszę najpierw zapytać jego lub nas.',
    tell_pregnant: 'ciąża lub karmienie piersią,',
    tell_isotretinoin: 'izotretynoina teraz lub w ostatnim roku,',
    tell_thinner: 'lek przeciwzakrzepowy lub skłonność do krwawień,',
    tell_cold_sore: 'opryszczka w przeszłości w miejscu zabiegu,',
    tell_scars: 'skłonność do grubych blizn lub świeża blizna w tym miejscu,',
    tell_allergy: 'uczulenie na stal, krem lub środek znieczulający,',
    tell_illness: 'choroba w tym tygodniu albo choroba, także skóry, o której nie wiemy.',
    day_clean: 'Proszę przyjść z czystą skórą, bez makijażu i perfum.',
    day_prescribed: 'Proszę dalej przyjmować wszystko, co przepisał lekarz.',
    day_time: 'Proszę mieć czas: krem znieczulający może działać nawet godzinę.',
    day_sun: 'Proszę zabrać kapelusz: w drodze do domu na skórę nie może padać słońce.',
    day_red: 'Proszę liczyć się z zaczerwienieniem, zwykle 1 do 3 dni, czasem tydzień.',
    call_skin:
      'Gdy skóra jest spalona słońcem, zraniona, zakażona lub ma stan zapalny, albo jest opryszczka.',
    call_date: 'Gdy któryś z powyższych dni już minął, a nie było o tym wiadomo.',
    call_off: 'Jeśli nie można przyjść: jak najwcześniej, aby ktoś inny mógł skorzystać z tej godziny.',
  },
};
