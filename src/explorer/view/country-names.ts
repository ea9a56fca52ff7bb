const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Where the browser's English name is not the one that the graph has. */
const usual: Readonly<Record<string, string>> = {
  XK: 'Kosovo',
  TR: 'Turkey',
  MM: 'Myanmar',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: "Côte d'Ivoire",
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestine',
  VA: 'Holy See',
};

/** The English name of a country by its code; the code itself where it is none. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return usual[code] ?? names.of(code) ?? code;
}
