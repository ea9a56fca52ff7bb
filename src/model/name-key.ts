/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};

/**
 * The form in which two spellings of one name are equal: lower case, without diacritics, with one space for hyphens,
 * dashes, slashes and blanks, without quotation marks, apostrophes, dots and other punctuation; `&` is read as `and`.
 * `Yugoimport-SDPR` and `Yugoimport SDPR` share a key. Letters of any script are kept. The key of text without a letter
 * or digit is the empty string.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = computeKey(name);
  if (keys.size === mostKeys) keys.clear();
  keys.set(name, key);
  return key;
}

/** Keys of the names seen last: each name of an article is compared with many. */
const keys = new Map<string, string>();
const mostKeys = 5000;

/** Marks go anyway, and before they are brought in order; so do characters that only direct or join what is seen. */
const unheard = /[\p{M}\p{Cf}]/gu;

function computeKey(name: string): string {
  return name
    .replace(unheard, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[đðłøæœßþıħŋə]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`´"“”„«»‹›.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
