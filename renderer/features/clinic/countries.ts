/** Countries by their own names for them in English, and what a clinic there usually prints on. */
const codes =
  'AD AE AL AM AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IS IT JM JO JP KE KR KW KZ LB LI LK LT LU LV MA MC MD ME MK MT MX MY NG NI NL NO NP NZ OM PA PE PH PK PL PR PT PY QA RO RS RU SA SE SG SI SK SM SN SV TH TN TR TW UA US UY UZ VE VN ZA';

const names = new Intl.DisplayNames('en', { type: 'region' });

export const countries = codes
  .split(' ')
  .map((value) => ({ value, label: names.of(value) ?? value }))
  .sort((one, other) => one.label.localeCompare(other.label));

const letterCountries = new Set('CA CL CO CR DO GT HN MX NI PA PH PR SV US VE'.split(' '));

export function usualPaper(country: string): 'A4' | 'Letter' {
  return letterCountries.has(country) ? 'Letter' : 'A4';
}

/** The country that the computer's language settings name, else the United Kingdom. */
export function likelyCountry(): string {
  const region = new Intl.Locale(navigator.language).maximize().region ?? 'GB';
  return countries.some((country) => country.value === region) ? region : 'GB';
}

export const timeZones: readonly string[] = Intl.supportedValuesOf('timeZone');
