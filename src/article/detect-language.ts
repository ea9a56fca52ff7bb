import { eld } from 'eld/extrasmall';

/** How much of a text is enough to tell its language by. */
const sample = 4000;
/** Fewer letters tell nothing. */
const fewest = 20;

interface Letters {
  readonly language: string;
  /** All must be there. */
  readonly has: readonly RegExp[];
}

/** Languages in Cyrillic letters that the detector takes for Russian, by letters of their own; the first that fits. */
const byLetters: readonly Letters[] = [
  { language: 'tg', has: [/[ҷӣӯ]/i] },
  { language: 'uz', has: [/ў/i, /[қғҳ]/i] },
  { language: 'kk', has: [/[әұ]/i] },
  { language: 'kk', has: [/қ/i, /[ңөүі]/i] },
  { language: 'ky', has: [/ң/i, /[өү]/i] },
];
const cyrillic = /^(ru|uk|bg|be|mn|sr|mk)$/;

/** Words of Serbian in Latin letters that Croatian and Bosnian write otherwise: `saradnja`, not `suradnja`. */
const ekavian =
  /\b(saradnj|predsedni|posle\b|vreme|mesec|uslov|takođe|opštin|preduzeć|hiljad|odsto\b|evro|nedelj|dve\b|ovde\b|bezbednost|potpisivanj|energetike srbije)/i;

/**
 * The language that a text is plainly in, as ISO 639-1 code (sr-Latn for Serbian in Latin letters); null where it is too
 * short, or too mixed, to tell. The same text always has the same language.
 */
export function detectLanguage(text: string): string | null {
  const beginning = text.slice(0, sample);
  if ((beginning.match(/\p{L}/gu)?.length ?? 0) < fewest) return null;
  const found = eld.detect(beginning);
  if (found.language === '' || !found.isReliable()) return null;
  if (cyrillic.test(found.language)) {
    const own = byLetters.find(({ has }) => has.every((letters) => letters.test(beginning)));
    return own?.language ?? found.language;
  }
  return found.language === 'hr' && ekavian.test(beginning) ? 'sr-Latn' : found.language;
}
