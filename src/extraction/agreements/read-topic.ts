import type { LineMentions } from '../mentions/find-mentions.ts';
import { type Line, sliceLine } from '../tokens/read-lines.ts';
import { isPossessive } from '../tokens/tokenize.ts';
import { sectorVocabulary } from '../vocabulary/sectors.ts';

/** The sector that words speak for: the one with the most of them, the earlier in the vocabulary of equals. */
export function readSector(words: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { sector, words: exact, stems } of sectorVocabulary) {
    let count = 0;
    for (const word of words) if (exact.has(word) || stems.some((stem) => word.startsWith(stem))) count += 1;
    if (count > most) {
      best = sector;
      most = count;
    }
  }
  return best;
}

/** `In biotechnology, …`: the words by which a sentence says what it is about before it begins. */
export function readOpening({ tokens }: Line): readonly string[] {
  const comma = tokens.findIndex((token) => token.text === ',');
  if (!/^(in|on)$/.test(tokens[0]?.lower ?? '') || comma < 2 || comma > 7) return [];
  return tokens.slice(1, comma).map((token) => token.lower);
}

const opening = /^(on|for|to|regarding|concerning|covering|under)$/;

/** What an agreement is about, as worded: from `on`, `for` or `to` after it to the end of the clause. */
export function readSubject({ line, mentions }: LineMentions, from: number): string | null {
  const { tokens } = line;
  for (let at = from; at < Math.min(from + 40, tokens.length); at += 1) {
    const token = tokens[at]!;
    if (/^[;.]$/.test(token.text)) return null;
    if (!opening.test(token.lower) || mentions.some((mention) => at >= mention.from && at < mention.to))
      continue;
    let end = at + 1;
    while (
      end < tokens.length &&
      !/^[;,.()]$/.test(tokens[end]!.text) &&
      !/^(which|while|between|who|signed)$/.test(tokens[end]!.lower)
    )
      end += 1;
    const start = token.lower === 'to' ? at : at + 1;
    if (end - start < 2 || isPossessive(tokens[start])) return null;
    if (tokens[start]!.capital && tokens[at]!.lower === 'on') return null;
    return sliceLine(line, start, end);
  }
  return null;
}
