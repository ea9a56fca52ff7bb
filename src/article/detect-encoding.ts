import { analyse } from 'chardet';

/** In percent, as chardet counts; below stand guesses from a few letters. */
const sure = 25;
const possible = 10;
/** Fewer letters of a language tell nothing. */
const fewest = 20;
/** How much of the bytes is enough to tell. */
const sample = 64 * 1024;
/** They tell a wrong guess. */
const c1 = /[\x80-\x9f]/;

/** No language in Latin letters writes so; another alphabet read as one does. */
const latinRun = /[\u00c0-\u024f]{3}/;

/** The letters that windows-1252 has at 0x80 to 0x9f; a dot where it has none. */
const windows1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Bytes as text by the name of their encoding; null where the name is unknown or the bytes are not of it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    // Node 20 takes windows-1252 for ISO 8859-1, which has control characters where the other has quotation marks.
    return text.replace(/[\x80-\x9f]/g, (letter) => {
      const meant = windows1252[letter.charCodeAt(0) - 0x80]!;
      return meant === '.' ? letter : meant;
    });
  } catch {
    return null;
  }
}

/** Whether bytes are UTF-8 that came to harm: more of its letters of several bytes are whole than are broken. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = (text.match(/[^\0-\x7f]/gu)?.length ?? 0) - broken;
  return whole > broken;
}

/** Whether letters beyond ASCII are all Cyrillic, most of them small: another reading of the bytes would mix case and marks. */
function isPlainCyrillic(text: string): boolean {
  const beyond = text.replace(/[\0-\x7f«»„“”’–—…№]/g, '');
  const capitals = beyond.match(/\p{Lu}/gu)?.length ?? 0;
  return beyond.length >= fewest && capitals * 4 < beyond.length && !/[^\p{Script=Cyrillic}]/u.test(beyond);
}

/**
 * The encoding that bytes which are no UTF-8 are most likely in, by the letters of languages: windows-1251, windows-1252,
 * KOI8-R, Shift_JIS …; null where too little speaks for any, or where they are UTF-8 that came to harm.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const beginning = bytes.subarray(0, sample);
  if (isDamagedUtf8(beginning)) return null;
  const likely = analyse(beginning).filter(({ confidence }) => confidence >= possible);
  for (const { name, confidence } of likely) {
    if (/^utf/i.test(name)) continue;
    const text = decodeAs(bytes, name);
    if (text === null || c1.test(text) || latinRun.test(text)) continue;
    if (confidence > sure || isPlainCyrillic(text)) return name;
  }
  return null;
}
