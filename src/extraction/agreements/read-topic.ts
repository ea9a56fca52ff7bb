import type { LineMentions } from '../mentions/find-mentions.ts';
import { hitBefore } from '../mentions/read-hints.ts';
import { type Line, sliceLine } from '../tokens/read-lines.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
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

const helpers = new Set('is are was were be been being will would has have had also not yet'.split(' '));

/** `In biotechnology, …`: the words by which a sentence says what it is about before it begins. */
export function readOpening({ tokens }: Line): readonly string[] {
  const comma = tokens.findIndex((token) => token.text === ',');
  if (!/^(in|on)$/.test(tokens[0]?.lower ?? '') || comma < 2 || comma > 7) return [];
  return tokens.slice(1, comma).map((token) => token.lower);
}

const opening = /^(on|for|to|regarding|concerning|covering|under)$/;
const dateWord =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|today|yesterday|\d+)$/;

/** The end without what tells when and where it was signed, and without the helpers of the verb: `… would be`. */
function trimEnd(tokens: readonly Token[], from: number, end: number): number {
  for (;;) {
    let cut = end;
    while (cut > from && helpers.has(tokens[cut - 1]!.lower)) cut -= 1;
    let date = cut;
    while (date > from && dateWord.test(tokens[date - 1]!.lower)) date -= 1;
    if (date < cut && tokens[date - 1]?.lower === 'on') cut = date - 1;
    const place = hitBefore(tokens, cut);
    if (
      place &&
      /^(capital|city)$/.test(place.entry.type) &&
      /^(in|at)$/.test(tokens[place.from - 1]?.lower ?? '')
    ) {
      cut = place.from - 1;
    }
    if (cut === end || cut <= from) return end;
    end = cut;
  }
}

/** What an agreement is about, as worded: from `on`, `for` or `to` after it to the end of the clause. */
export function readSubject({ line, mentions }: LineMentions, from: number): string | null {
  const { tokens } = line;
  for (let at = from; at < Math.min(from + 40, tokens.length); at += 1) {
    const token = tokens[at]!;
    if (/^[;.]$/.test(token.text)) return null;
    const amount = /^[$€£¥]$|^\d/.test(tokens[at + 1]?.text ?? '');
    if (
      !opening.test(token.lower) ||
      amount ||
      mentions.some((mention) => at >= mention.from && at < mention.to)
    )
      continue;
    let end = at + 1;
    while (
      end < tokens.length &&
      !/^[;,.()]$/.test(tokens[end]!.text) &&
      !/^(which|while|between|who|signed)$/.test(tokens[end]!.lower)
    )
      end += 1;
    end = trimEnd(tokens, at, end);
    const start = token.lower === 'to' ? at : at + 1;
    if (end - start < 2 || isPossessive(tokens[start])) return null;
    if (tokens[start]!.capital && tokens[at]!.lower === 'on') return null;
    return sliceLine(line, start, end);
  }
  return null;
}
