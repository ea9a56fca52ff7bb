import type { Token } from '../tokens/tokenize.ts';
import { throughJoin } from './chunk-joins.ts';
import { readTail } from './chunk-tail.ts';
import { canStand, closesQuote, hasHead, isInitials, opensPlace, opensQuote, runEnd } from './chunk-words.ts';
import { lookUp, lookUpCompound } from './gazetteer.ts';
import { isCalendarWord, isHead, isLegalForm, isOtherHead } from './word-classes.ts';

/** A capitalised stretch that may be a name, with what hangs on it. */
export interface Chunk {
  readonly from: number;
  /** End of the name itself. */
  readonly to: number;
  /** End with acronym and country in parentheses. */
  readonly end: number;
  /** Stretches of alternative names: in parentheses, in quotes, after a dash. */
  readonly aliases: readonly (readonly [number, number])[];
  /** Country told after the name, in parentheses or with `of`. */
  readonly country: string | null;
  /** Index of the first `of`, `for` or `on` inside, or -1. */
  readonly complement: number;
}

/** In tokens. No body bears a longer name, and the bound keeps hostile text cheap. */
const longestName = 40;

/** `Norvik Sun Inc.`: a day or month with a name before it and a legal form behind it is a word of the name. */
function isDayInName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.capital && isCalendarWord(token) && canStand(tokens[at - 1]) && isLegalForm(tokens[at + 1]);
}

/** `University of Dar es Salaam`: a place with small words in it is not cut there. */
function endOfPlace(tokens: readonly Token[], at: number): number {
  const hit = lookUp(tokens, at);
  return hit && hit.entry.type !== 'supranational' && hit.entry.type !== 'demonym' ? hit.to : at + 1;
}

/** Where a name goes on inside or behind quotation marks: `"Vega" JSC`, `Chamber of Trade "Vega"`; undefined elsewhere. */
function throughQuotes(
  tokens: readonly Token[],
  start: number,
  at: number,
  opened: boolean,
): { at: number; alias: [number, number] | null } | undefined {
  const token = tokens[at]!;
  if (opened) {
    const closes = closesQuote.has(token.text) && (isLegalForm(tokens[at + 1]) || isHead(tokens[at + 1]));
    return closes ? { at: at + 1, alias: null } : undefined;
  }
  const opens = opensQuote.has(token.text) && token.spaced && canStand(tokens[at + 1]);
  if (!opens || !(hasHead(tokens, start, at) || isLegalForm(tokens[at - 1]))) return undefined;
  let close = runEnd(tokens, at + 1);
  // `Hospital "Dr. Ana Ruiz"`.
  if (tokens[close]?.text === '.' && /^(st|dr|prof|ss)$/.test(tokens[close - 1]!.lower))
    close = runEnd(tokens, close + 1);
  const short = closesQuote.has(tokens[close]?.text ?? '') && close - at <= 6;
  return short ? { at: close + 1, alias: [at + 1, close] } : undefined;
}

/** `Energy Market Authority (EMA) of Singapore`: the country told after the acronym, and where it ends. */
function countryBehind(tokens: readonly Token[], end: number): { country: string; end: number } | undefined {
  if (tokens[end]?.lower !== 'of') return undefined;
  const hit = lookUp(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1);
  return hit?.entry.type === 'country' ? { country: hit.entry.value, end: hit.to } : undefined;
}

/** The longest name-like stretch that begins at `start`; `blocked` tells tokens that belong to a role or a person. */
export function readChunk(tokens: readonly Token[], start: number, blocked: (at: number) => boolean): Chunk {
  const aliases: [number, number][] = [];
  let opened = opensQuote.has(tokens[start]?.text ?? '');
  let complement = -1;
  let at = opened ? start + 1 : start;
  let to = at;
  while (at < tokens.length && at - start < longestName && !blocked(at)) {
    const isNumber = tokens[at]!.kind === 'number' && tokens[at - 2]?.text === 'No';
    // `Vexium One Group`.
    const one =
      tokens[at]!.text === 'One' && at > start && isHead(tokens[at + 1]) && canStand(tokens[at + 1]);
    const led = one || (at === start && (isInitials(tokens, at) || opensPlace(tokens, at)));
    if (canStand(tokens[at]) || led || isNumber || (at > start && isDayInName(tokens, at))) {
      at = at > start ? Math.max(at + 1, endOfPlace(tokens, at)) : at + 1;
      to = at;
      continue;
    }
    if (at === start) break;
    const quoted = throughQuotes(tokens, start, at, opened);
    if (quoted) {
      if (quoted.alias) aliases.push(quoted.alias);
      else opened = false;
      at = quoted.at;
      to = at;
      continue;
    }
    const join = throughJoin(tokens, start, at, complement);
    if (!join || blocked(join.next)) break;
    complement = join.complement;
    at = join.next;
    if (canStand(tokens[at])) continue;
    at += 1;
    to = at;
  }
  // `Norvik Corp. ("Norvik")`.
  const dotted = isLegalForm(tokens[to - 1]) && tokens[to]?.text === '.' && tokens[to + 1]?.text === '(';
  const tail = readTail(tokens, dotted ? to + 1 : to, start);
  const behind = tail.end > to ? countryBehind(tokens, tail.end) : undefined;
  return {
    from: start,
    to: dotted && tail.to === to + 1 ? to : tail.to,
    end: behind?.end ?? tail.end,
    aliases: [...aliases, ...tail.aliases],
    country: behind?.country ?? tail.country,
    complement,
  };
}

/** `Lima-Quito`, `Lima-based`, but not the firm `Vexmash-Lima`. */
function joinsPlaces(word: string): boolean {
  const places = lookUpCompound(word).length;
  const parts = word.split('-');
  return places > 0 && (places === parts.length || parts.some((part) => /^\p{Ll}/u.test(part)));
}

/** Whether a chunk is nothing but names of countries, demonyms and cities. */
export function isPlaceOnly(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const hit = lookUp(tokens, at);
    if (hit && hit.entry.type !== 'supranational' && hit.to <= to) at = hit.to;
    else if (tokens[at]!.kind === 'mark' || /^(and|of|the)$/.test(tokens[at]!.lower)) at += 1;
    else if (joinsPlaces(tokens[at]!.text)) at += 1;
    else return false;
  }
  return true;
}

/** Whether the last word of the name proper tells a place, an event or a text. */
export function endsInOtherHead(tokens: readonly Token[], chunk: Chunk): boolean {
  const last = chunk.complement > 0 ? chunk.complement - 1 : chunk.to - 1;
  return isOtherHead(tokens[last]);
}
