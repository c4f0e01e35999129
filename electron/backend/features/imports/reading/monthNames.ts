/** The names of months in the languages of the spreadsheets that come, as `foldedWords()` leaves them. */
const names: ReadonlyArray<string> = [
  'january jan enero ene janvier janv januar janner styczen stycznia sty janeiro gennaio gen januari',
  'february feb febrero fevrier fevr fev februar luty lutego lut fevereiro febbraio februari',
  'march mar marzo mars marz mrz marzec marca marco maart mrt',
  'april apr abril abr avril avr kwiecien kwietnia kwi aprile',
  'may mayo mai maj maja maio maggio mag mei',
  'june jun junio juin juni czerwiec czerwca cze junho giugno giu',
  'july jul julio juillet juil juli lipiec lipca lip julho luglio lug',
  'august aug agosto ago aout sierpien sierpnia sie augustus',
  'september sep sept septiembre setiembre set septembre wrzesien wrzesnia wrz setembro settembre',
  'october oct octubre octobre oktober okt pazdziernik pazdziernika paz outubro out ottobre ott',
  'november nov noviembre novembre listopad listopada lis novembro',
  'december dec diciembre dic decembre dezember dez grudzien grudnia gru dezembro dicembre',
];

export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);
