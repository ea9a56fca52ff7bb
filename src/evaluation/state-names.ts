import { countryOf } from '../ontology/countries.ts';

/**
 * The names and demonyms by which the measures know a state, `code|form,form`. They are a list of their own, apart from the
 * gazetteer that extraction reads by, so that a measure means the same before and after the gazetteer learns a name.
 */
const table = `
AE|United Arab Emirates,UAE,Emirati
AL|Albania,Albanian
AM|Armenia,Armenian
AO|Angola,Angolan
AR|Argentina,Argentine,Argentinian
AT|Austria,Austrian
AU|Australia,Australian
AZ|Azerbaijan,Azeri,Azerbaijani
BA|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,Bosnian,BiH
BD|Bangladesh,Bangladeshi
BE|Belgium,Belgian,Belgians
BG|Bulgaria,Bulgarian
BH|Bahrain,Bahraini
BJ|Benin,Beninese,Bénin
BN|Brunei,Brunei Darussalam
BO|Bolivia,Bolivian
BR|Brazil,Brazilian,Brazilians
BT|Bhutan,Bhutanese
BW|Botswana,Batswana,Motswana
BY|Belarus,Belarusian
CA|Canada,Canadian
CD|DRC,Democratic Republic of the Congo,Congolese,Zaire
CH|Switzerland,Swiss
CI|Côte d'Ivoire,Ivory Coast,Ivorian
CL|Chile,Chilean
CN|China,Chinese
CO|Colombia,Colombian
CR|Costa Rica,Costa Rican,Costa Ricans
CY|Cyprus,Cypriot
CZ|Czechia,Czech,Czech Republic
DE|Germany,German,Germans
DJ|Djibouti,Djiboutian
DK|Denmark,Danish,Danes
DO|Dominican Republic,Dominican,Dominicans
DZ|Algeria,Algerian
EC|Ecuador,Ecuadorian,Ecuadorean
EE|Estonia,Estonian
EG|Egypt,Egyptian
ES|Spain,Spanish
ET|Ethiopia,Ethiopian
FI|Finland,Finnish,Finns
FJ|Fiji,Fijian
FO|Faroe Islands
FR|France,French
GB|United Kingdom,UK,Britain,British
GE|Georgia,Georgian
GH|Ghana,Ghanaian
GL|Greenland
GR|Greece,Greek,Hellenic
GT|Guatemala,Guatemalan
HK|Hong Kong
HN|Honduras,Honduran
HR|Croatia,Croatian
HU|Hungary,Hungarian
ID|Indonesia,Indonesian
IE|Ireland,Irish
IL|Israel,Israeli
IN|India,Indian,Indians
IQ|Iraq,Iraqi
IR|Iran,Iranian
IS|Iceland,Icelandic
IT|Italy,Italian
JM|Jamaica,Jamaican
JO|Jordan,Jordanian
JP|Japan,Japanese
KE|Kenya,Kenyan
KG|Kyrgyzstan,Kyrgyz,Kyrgyz Republic
KH|Cambodia,Cambodian
KR|South Korea,South Korean,Republic of Korea,Korean,Korea,ROK
KW|Kuwait,Kuwaiti
KZ|Kazakhstan,Kazakh,Kazakhstani
LA|Laos,Lao
LB|Lebanon,Lebanese
LI|Liechtenstein
LK|Sri Lanka,Sri Lankan,Lanka
LT|Lithuania,Lithuanian
LU|Luxembourg
LV|Latvia,Latvian
MA|Morocco,Moroccan
MD|Moldova,Moldovan
ME|Montenegro,Montenegrin
MK|North Macedonia,Macedonian
MM|Myanmar,Burma,Burmese
MN|Mongolia,Mongolian
MT|Malta,Maltese
MV|Maldives,Maldivian
MW|Malawi,Malawian
MX|Mexico,Mexican
MY|Malaysia,Malaysian
MZ|Mozambique,Mozambican,Moçambique
NA|Namibia,Namibian
NC|New Caledonia
NG|Nigeria,Nigerian
NL|Netherlands,Dutch
NO|Norway,Norwegian
NP|Nepal,Nepalese,Nepali
NU|Niue
NZ|New Zealand
OM|Oman,Omani
PA|Panama,Panamanian
PE|Peru,Peruvian
PG|Papua New Guinea,PNG
PH|Philippines,Philippine,Filipino,Filipinos
PK|Pakistan,Pakistani
PL|Poland,Polish,Pole,Poles
PT|Portugal,Portuguese
PY|Paraguay,Paraguayan
QA|Qatar,Qatari
RO|Romania,Romanian
RS|Serbia,Serbian,Serbians
RU|Russia,Russian
RW|Rwanda,Rwandan
SA|Saudi,Saudi Arabia,Saudis
SB|Solomon Islands
SE|Sweden,Swedish
SG|Singapore,Singaporean
SI|Slovenia,Slovenian,Slovene
SK|Slovakia,Slovak
SN|Senegal,Senegalese
SV|El Salvador,Salvadoran
TG|Togo,Togolese
TH|Thailand,Thai
TJ|Tajikistan,Tajik
TM|Turkmenistan,Turkmen
TN|Tunisia,Tunisian
TO|Tonga,Tongan
TR|Türkiye,Turkey,Turkish,Turks
TV|Tuvalu
TW|Taiwan,Taiwanese
TZ|Tanzania,Tanzanian
UA|Ukraine,Ukrainian
UG|Uganda,Ugandan
US|United States,US,USA,American,U.S.
UY|Uruguay,Uruguayan
UZ|Uzbekistan,Uzbek,Uzbeks
VN|Vietnam,Viet Nam,Vietnamese
WS|Samoa,Samoan
XK|Kosovo,Kosovan,Kosovar
ZA|South Africa,South African
ZM|Zambia,Zambian
ZW|Zimbabwe,Zimbabwean
`;

const codes = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string])
    .flatMap(([code, forms]) => forms.split(',').map((form) => [form.toLowerCase(), code] as const)),
);

/** Every form of every state, in lower case. */
export const stateForms: readonly string[] = [...codes.keys()];

/** The code of the state that a form in lower case names; undefined where it is none. */
export function stateOfForm(form: string): string | undefined {
  return codes.get(form);
}

/** What a text may call a state: its names, demonyms and capitals. */
export function formsOfState(code: string): readonly string[] {
  const { names = [], demonyms = [], capitals = [] } = countryOf(code) ?? {};
  return [...names, ...demonyms, ...capitals];
}

/** Whether a text is the ISO 3166-1 alpha-2 code of a state or territory, or XK. */
export function isStateCode(value: string): boolean {
  return countryOf(value) !== undefined;
}

/** The code of the state that is meant by `RS`, `Serbia`, `Republic of Serbia` or `Serbian government`; null for others. */
export function stateOf(value: string): string | null {
  const given = value.trim();
  if (isStateCode(given)) return given;
  const bare = given
    .toLowerCase()
    .replace(
      /^(the\s+)?(government|republic|kingdom|state)\s+of\s+(the\s+)?((republic|kingdom|state)\s+of\s+(the\s+)?)?/,
      '',
    )
    .replace(/('s)?(?<!\s)\s+government$/, '')
    .replace(/^the\s+/, '');
  return codes.get(bare) ?? null;
}
