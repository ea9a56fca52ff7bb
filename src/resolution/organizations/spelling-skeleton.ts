/** Letters and groups that transliterations exchange, in the order in which they are replaced. */
const exchanges: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/sch|sh/g, 's'],
  [/zh|dj/g, 'z'],
  [/tch|ch|ts|tz/g, 'c'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/q|ck/g, 'k'],
  [/ct/g, 'kt'],
  [/w/g, 'v'],
  [/(?:iy|yi|ii|ij|yy)$/g, 'i'],
  [/[yj]/g, 'i'],
  [/^ie/g, 'e'],
  [/(.)\1/g, '$1'],
];

/** Shorter words differ too little for their letters to be exchanged. */
const shortest = 5;

/**
 * The form in which transliterations of one word are equal: Qazyna and Kazyna, Khorasan and Xorasan, -iy and -y. Takes a
 * word folded by `nameKey`; one of fewer than five letters stays as it is.
 */
export function spellingSkeleton(word: string): string {
  if (word.length < shortest) return word;
  return exchanges.reduce((form, [pattern, instead]) => form.replace(pattern, instead), word);
}
