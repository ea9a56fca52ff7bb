import { lookUp } from '../mentions/gazetteer.ts';
import { sliceLine } from '../tokens/read-lines.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import type { Verb } from './find-verbs.ts';
import type { FrameLine } from './frame-line.ts';

/** A party that is described and not named. */
export interface Unnamed {
  readonly description: string;
  readonly country: string | null;
}

const partyNouns =
  /^(companies|company|firms?|manufacturers?|producers?|investors?|banks?|contractors?|consortium|partners?|suppliers?|universit(y|ies)|institut(e|es|ions)|builders?|developers?|exporters?|importers?|businesses|enterprises?|makers?|operators?|groups?|airlines?|lenders?|buyers?|traders?|entrepreneurs|start-?ups|agencies|schools?|academies|museums?|hospitals?|laborator(y|ies)|ministries|lessors?|distributors?|clients?|customers?|shipowners?|brokers?|carriers?|retailers?|refiners?|insurers?|breweries|brewers?|colleagues|counterparts?)$/;
const stops =
  /^(to|on|for|over|about|in|at|which|that|who|under|regarding|and|,|\.|;|:|since|after|before|as|is|are|has|have|was|were|will)$/;

/** `with Serbian pharmaceutical companies`: the first noun phrase after `with` whose head is a kind of party. */
export function readUnnamed(line: FrameLine, from: number, verb: Verb | undefined): Unnamed[] {
  const { tokens } = line.found.line;
  for (let at = Math.min(from, verb?.to ?? from); at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.text === ';') return [];
    if (!/^(with|to|between)$/.test(token.lower)) continue;
    let start = at + 1;
    if (tokens[start]?.lower === 'the') continue;
    while (/^(a|an|the|some|several|its|two|three)$/.test(tokens[start]?.lower ?? '')) start += 1;
    let country: string | null = null;
    for (let end = start; end < Math.min(start + 9, tokens.length); end += 1) {
      const word = tokens[end]!;
      const hit = lookUp(tokens, end);
      if (hit && hit.entry.type !== 'supranational') country ??= hit.entry.value;
      const bridge = word.lower === 'of' && /^(group|consortium|number)$/.test(tokens[end - 1]?.lower ?? '');
      const shipping =
        /^lines?$/.test(word.lower) && /^(shipping|ferry|cruise|bus)$/.test(tokens[end - 1]!.lower);
      if (
        (partyNouns.test(word.lower) || shipping) &&
        tokens[end + 1]?.lower !== 'of' &&
        !(tokens[end + 1]?.kind === 'word' && tokens[end + 1]!.capital)
      ) {
        return [{ description: sliceLine(line.found.line, start, end + 1), country }];
      }
      if (!bridge && (stops.test(word.lower) || verbWords.has(word.lower) || word.kind !== 'word')) break;
    }
  }
  return [];
}
