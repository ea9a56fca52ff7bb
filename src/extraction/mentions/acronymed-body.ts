import type { Line } from '../tokens/read-lines.ts';
import { sliceLine } from '../tokens/read-lines.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { organizationHeads } from '../vocabulary/organization-heads.ts';
import { organizationNouns, personalNouns } from '../vocabulary/organization-nouns.ts';
import { lookUp } from './gazetteer.ts';
import type { NameMention } from './mention.ts';
import { hintsBefore } from './read-hints.ts';
import { isCoined } from './word-classes.ts';

/** In words, between what goes before the body and its acronym. */
const longestBody = 7;

/** Whether `(ACR)` opens at a token: the acronym of the body before, no abbreviation that everybody knows. */
export function opensAcronym(tokens: readonly Token[], at: number): boolean {
  const [open, acronym, close] = tokens.slice(at, at + 3);
  if (open?.text !== '(' || close?.text !== ')' || acronym?.kind !== 'word') return false;
  const known = lookUp(tokens, at + 1) !== undefined;
  return acronym.capital && isCoined(acronym) && !known;
}

function isBodyNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || personalNouns.has(token.lower)) return false;
  return organizationNouns.has(token.lower) || organizationHeads.has(token.lower);
}

/** Whether a body's own words begin at a token: behind `the`, an owner or the adjective of a state. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.lower === 'the' || isPossessive(before)) return true;
  const hit = before?.capital ? lookUp(tokens, at - 1) : undefined;
  return hit?.entry.type === 'demonym' && hit.to === at;
}

/** Where the words of a body in lower case end before its acronym, a city's name first or none; -1 where there is none. */
function endOfBody(tokens: readonly Token[], at: number): number {
  const seat = tokens[at]!.capital ? lookUp(tokens, at) : undefined;
  if (tokens[at]!.capital && !/^(city|capital)$/.test(seat?.entry.type ?? '')) return -1;
  let head = false;
  for (let to = seat?.to ?? at; to < at + longestBody; to += 1) {
    const token = tokens[to];
    const joined = /^(of|for)$/.test(token?.lower ?? '');
    if (token?.text === '(' || joined) head ||= isBodyNoun(tokens[to - 1]);
    if (token?.text === '(') return head && opensAcronym(tokens, to) ? to : -1;
    const stands =
      token?.kind === 'word' &&
      !token.capital &&
      (joined || token.lower === 'and' || !functionWords.has(token.lower));
    if (!stands) return -1;
  }
  return -1;
}

/** `Peru's chamber of aquaculture (CNV)`: a body in lower case that its acronym makes a name. */
export function acronymedBody(line: Line, at: number): NameMention | undefined {
  const { tokens } = line;
  if (tokens[at]!.kind !== 'word' || !opensBody(tokens, at)) return undefined;
  const to = endOfBody(tokens, at);
  if (to < 0) return undefined;
  const seat = tokens[at]!.capital ? lookUp(tokens, at) : undefined;
  const head = organizationHeads.get(tokens[to - 1]!.lower) ?? null;
  return {
    type: 'name',
    line: line.index,
    from: at,
    to,
    end: to + 3,
    name: sliceLine(line, at, to),
    nationalName: null,
    certain: true,
    kind: head,
    aliases: [tokens[to + 1]!.text],
    hints: seat ? [{ country: seat.entry.value, basis: 'CITY' }] : hintsBefore(tokens, at),
    countries: [],
    supranational: false,
  };
}
