import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** ISO 3166-1 alpha-2 by alpha-2, alpha-3 and numeric code (without leading zeros); Kosovo is XK and XKX. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  [...(codes as readonly (readonly string[])[]), ['XK', 'XKX', '']].flatMap(
    ([two = '', three = '', number = '']) =>
      [two, three, number.replace(/^0+/, '')]
        .filter((code) => code !== '')
        .map((code) => [code, two] as const),
  ),
);
