import { stateForms, stateOfForm } from './state-names.ts';

/** Letters that Unicode does not take apart, as the measures fold them. */
const folded: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ø: 'o',
  Ø: 'o',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ẞ: 'ss',
};

const legalForms = new Set(
  'sa as ltd plc gmbh ag llc jsc co kg oyj oy ou spa bv nv srl sarl inc corp limited pte pvt berhad bhd sdn sha shpk ad ab asa llp ojsc cjsc pjsc ao pao persero company'.split(
    ' ',
  ),
);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function unescapeHtml(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The words of a name without case, diacritics, punctuation and a leading `the`. */
export function wordsOf(name: string): string[] {
  const words = unescapeHtml(name)
    .replace(/[łŁđĐøØıðþæœßẞ]/g, (letter) => folded[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/['’‘`´"“”«»]/g, '')
    .replaceAll('&', ' and ')
    // The dots of a.s. and S.A. join its letters. `\b` would take letters outside ASCII for blanks.
    .replace(/(?<=(?<![\p{L}\p{N}_])[\p{L}\p{N}_])\.(?=[\p{L}\p{N}_](?![\p{L}\p{N}_]))/gu, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '');
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** The form in which two spellings of a name are equal. */
export function foldName(name: string): string {
  return wordsOf(name).join('');
}

/** The folded forms of a name: as it is, without what stands in brackets, and without its legal form. */
export function nameVariants(name: string): Set<string> {
  const variants = new Set<string>();
  for (const form of new Set([name, name.replace(/\s{0,4}\([^()]*\)/g, '')])) {
    const words = wordsOf(form);
    if (words.length === 0) continue;
    variants.add(words.join(''));
    const whole = words.length;
    while (words.length > 1) {
      const last = words.at(-1)!;
      if (!legalForms.has(last) && !(last === 'and' && words.length < whole)) break;
      words.pop();
      variants.add(words.join(''));
    }
  }
  return variants;
}

/**
 * The folded forms of a name with those that leave the state out, which count where the countries agree: `Ghana's Ministry
 * of Finance`, `Ghanaian Ministry of Finance` and `Ministry of Finance of the Republic of Ghana` share `ministryoffinance`.
 */
export function looseVariants(name: string): Set<string> {
  const bare = unescapeHtml(name)
    .replaceAll('’', "'")
    .replace(/^the\s+/i, '');
  const variants = nameVariants(bare);
  const add = (form: string) => {
    for (const variant of nameVariants(form)) variants.add(variant);
  };
  const owned = /^([^']{3,25}?)'s?\s+(\S.*)$/.exec(bare);
  if (owned && stateOfForm(owned[1]!.toLowerCase()) !== undefined) add(owned[2]!);
  const lower = bare.toLowerCase();
  for (const form of stateForms) {
    if (lower.startsWith(`${form} `) && bare.length > form.length + 3) add(bare.slice(form.length));
    if (lower.endsWith(` ${form}`)) {
      const before = `${bare.slice(0, -form.length - 1)} `;
      add(
        before.replace(
          /(?<!\s)\s+(of|in)\s+(the\s+)?((republic|kingdom|state|government)\s+of\s+(the\s+)?)?$/i,
          '',
        ),
      );
    }
  }
  return variants;
}

/** Whether two sets have a member in common. */
export function overlap<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

/** The variants of several names together. */
export function variantsOfAll(
  names: readonly string[],
  variantsOf: (name: string) => Set<string>,
): Set<string> {
  return new Set(names.flatMap((name) => [...variantsOf(name)]));
}
