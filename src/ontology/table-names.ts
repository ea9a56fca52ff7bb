/**
 * How tables and lists call states beside their names in running text: inverted, abbreviated, in capitals. By ISO code, names
 * separated by bars; case, punctuation and diacritics do not matter.
 */
const table = `
BO|Bolivia, Plurinational State of|Plurinational State of Bolivia|Bolivia (Plurinational State of)
BA|Bosnia Herzegovina|Bosnia and Hercegovina|Bosnia & Herzegovina
BN|Brunei Darussalam
CD|Congo, Democratic Republic of the|Congo, Democratic Republic of|Congo, Dem. Rep.|Congo, Dem. Rep. of|Congo, DR|Congo (Democratic Republic)|Congo (Kinshasa)|Congo, Democratic Republic|Dem. Rep. of the Congo
CG|Congo, Republic of the|Congo, Republic of|Congo, Rep.|Congo (Brazzaville)
CI|Cote d'Ivoire|Ivory Coast|Côte D Ivoire
CN|China, People's Republic of|China, PR|PR China|China, mainland
CV|Cape Verde|Cabo Verde
CZ|Czech Rep.|Czech Republic
DE|Germany, Federal Republic of|German Federal Republic|Federal Republic of Germany|West Germany|Germany, West|Germany (Federal Republic of)
DO|Dominican Rep.
EG|Egypt, Arab Rep.|Egypt, Arab Republic of|Arab Republic of Egypt
FM|Micronesia, Federated States of|Federated States of Micronesia|Micronesia, Fed. Sts.|Micronesia
GB|United Kingdom of Great Britain and Northern Ireland|Great Britain|UK|U.K.
GM|Gambia, The|Gambia, Republic of The
HK|Hong Kong, China SAR|Hong Kong SAR, China|China, Hong Kong SAR|China, Hong Kong Special Administrative Region|Hong Kong SAR
IR|Iran, Islamic Republic of|Iran, Islamic Rep.|Iran (Islamic Rep. of)
KG|Kyrgyz Republic|Kyrgyz Rep.
KN|St. Kitts and Nevis|St Kitts & Nevis|Saint Kitts-Nevis
KP|Korea, Dem. People's Rep.|Korea, Dem People's Rep of|Korea, Democratic People's Republic of|Korea, North|DPR Korea|DPRK|Korea (North)|Dem. People's Republic of Korea
KR|Korea, Republic of|Korea, Rep.|Korea, Rep. of|Korea, South|Korea (South)|ROK|Rep. of Korea|Republic of Korea
LA|Lao PDR|Lao People's Dem. Rep.|Lao People's Democratic Republic|Lao P.D.R.
LC|St. Lucia|St Lucia
LY|Libyan Arab Jamahiriya|Libya, State of|Libyan Arab Jamahirya
MD|Moldova, Republic of|Moldova, Rep.|Rep. of Moldova
MK|Macedonia|Macedonia, FYR|FYR Macedonia|FYROM|Macedonia, The former Yugoslav Republic of|The former Yugoslav Republic of Macedonia|TFYR of Macedonia|TFYR Macedonia
MO|Macao, China SAR|Macao SAR, China|China, Macao SAR|China, Macao Special Administrative Region|Macau|Macao SAR
NL|Netherlands, Kingdom of the|Netherlands, The|Holland|Kingdom of the Netherlands
PS|Palestinian Territory, Occupied|Occupied Palestinian Territory|Palestine, State of|Palestinian Authority|West Bank and Gaza|Palestinian Territories
RU|Russian Fed.|Russia (Russian Federation)
SK|Slovak Republic|Slovak Rep.
ST|Sao Tome & Principe|Sao Tome-Principe
SY|Syrian Arab Rep.|Syrian Arab Republic
SZ|Swaziland|Eswatini
TL|East Timor|Timor Leste
TR|Turkey|Turkiye|Türkiye
TT|Trinidad & Tobago|Trinidad-Tobago
TW|Taiwan, Province of China|Taiwan Province of China|Chinese Taipei|Taiwan (Province of China)|Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu
TZ|Tanzania, United Republic of|Tanzania, United Rep. of|United Rep. of Tanzania
US|United States of America|USA|U.S.A.|U.S.
VA|Vatican|Vatican City|Vatican City State
VC|St. Vincent and the Grenadines|St Vincent & the Grenadines|Saint Vincent & the Grenadines
VE|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela|Venezuela, RB|Venezuela (Bolivarian Rep. of)
VN|Viet Nam|Vietnam, Socialist Republic of|Viet-Nam|Socialist Republic of Viet Nam
XK|Kosovo*|Kosovo, Republic of|Kosovo (under UNSCR 1244)
YE|Yemen, Republic of|Yemen, Rep.
`;

/** Further names of states by ISO 3166-1 alpha-2 code. */
export const tableNames: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([code, ...names]) => [code ?? '', names] as const),
);

/** Bodies of states that lists of treaties name, and texts of today do not. */
export const tableBodies: readonly string[] = [
  'European Community',
  'European Communities',
  'European Economic Community',
  'European Coal and Steel Community',
  'European Atomic Energy Community',
  'Euratom',
  'Belgium-Luxembourg Economic Union',
  'Belgo-Luxembourg Economic Union',
  'BLEU',
  'Benelux Economic Union',
  'Central American Common Market',
  'Organization of African Unity',
  'League of Nations',
  'Western European Union',
  'Council for Mutual Economic Assistance',
  'Association of South-East Asian Nations',
  'CEFTA',
  'Caribbean Forum',
  'CARIFORUM',
];
