import { hash } from 'node:crypto';
import { nameKey } from '../model/name-key.ts';

const wordsOfShingle = 5;
const sizeOfSketch = 64;

/**
 * A sketch of a text by which copies of it are found without comparing texts: the smallest hashes of its runs of five words,
 * folded as names are. Two texts share about as many of them as they share runs of words (bottom-k sampling, Broder 1997).
 * Sorted, at most 64, 12 hexadecimal digits each; empty for a text of fewer than five words.
 */
export function sketchText(text: string): string[] {
  const words = nameKey(text)
    .split(' ')
    .filter((word) => word !== '');
  const hashes = new Set<string>();
  for (let start = 0; start + wordsOfShingle <= words.length; start += 1) {
    const shingle = words.slice(start, start + wordsOfShingle).join(' ');
    hashes.add(hash('sha256', shingle, 'hex').slice(0, 12));
  }
  return [...hashes].sort().slice(0, sizeOfSketch);
}
