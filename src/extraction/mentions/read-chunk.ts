import { isApostrophe, isPossessive, type Token } from '../tokens/tokenize.ts';
import { lookUp, lookUpCompound } from './gazetteer.ts';
import {
  bareForm,
  isCalendarWord,
  isDomainWord,
  isFunctionWord,
  isHead,
  isLegalForm,
  isNameWord,
  isOtherHead,
  isStrongHead,
} from './word-classes.ts';

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

const foreignJoins = new Set(
  'de del della di da do dos das du des der la las los le y e et und für fur i ve na et el al ul van von za pour para dell’ dell'.split(
    ' ',
  ),
);
const pluralOwners = new Set(
  'farmers workers producers exporters employers leaders manufacturers peoples veterans writers teachers entrepreneurs industrialists traders growers journalists users lawyers'.split(
    ' ',
  ),
);
const singularOwners = new Set('women men children people worker king queen emperor president'.split(' '));
const onHeads = new Set('commission committee council group centre center forum conference panel'.split(' '));
const jointHeads = /^(commission|committee|council|group|chamber)$/;
const opensQuote = new Set(['"', '“', '«', '„', '‘']);
const closesQuote = new Set(['"', '”', '»', '“', '’']);

/** Whether the token may stand in a name, as any word of it. */
export function canStand(token: Token | undefined): boolean {
  return (
    isNameWord(token) &&
    !isFunctionWord(token!) &&
    !isCalendarWord(token!) &&
    !/^(K?Sh|Rs|Tk|US)\d/.test(token!.text)
  );
}

function runEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (canStand(tokens[at])) at += 1;
  return at;
}

function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isHead(tokens[at]) || /^(port|city|county|region|province)$/.test(bareForm(tokens[at]))) return true;
  return false;
}

function hasStrongHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isStrongHead(tokens[at]) || isLegalForm(tokens[at])) return true;
  return false;
}

/** `and` or `,` inside a list of fields; the index to go on from, or -1. */
function throughFields(tokens: readonly Token[], chunkFrom: number, at: number, complement: number): number {
  const previous = tokens[at - 1];
  let next = at + 1;
  if (!isDomainWord(previous) && !(complement >= 0 && canStand(previous) && tokens[at]!.text === ','))
    return -1;
  if (tokens[next]?.lower === 'and') next += 1;
  if (
    complement >= 0 &&
    tokens[next]?.lower === 'the' &&
    isDomainWord(tokens[next + 1]) &&
    !isStrongHead(tokens[next + 1])
  )
    next += 1;
  if (!canStand(tokens[next]) || !isDomainWord(tokens[next])) return -1;
  const end = runEnd(tokens, next);
  if (complement >= 0) {
    const isNewBody =
      hasStrongHead(tokens, next + (isDomainWord(tokens[next]) ? 1 : 0), end) || isPossessive(tokens[end]);
    if (isNewBody) return -1;
    if (tokens[at]!.text === ',' && tokens[at + 1]?.lower !== 'and' && !listGoesOn(tokens, end)) return -1;
    return next;
  }
  if (
    tokens[at]!.text === ',' ||
    hasStrongHead(tokens, chunkFrom, at) ||
    (at - chunkFrom > 1 && isHead(previous))
  )
    return -1;
  return hasHead(tokens, next, end) || (end > next + 1 && isLegalForm(tokens[end - 1])) ? next : -1;
}

function listGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(at + 7, tokens.length); next += 1) {
    const token = tokens[next]!;
    if (token.lower === 'and' || token.text === '&') return isDomainWord(tokens[next + 1]);
    if (token.text !== ',' && !isDomainWord(token)) return false;
  }
  return false;
}

function isCountryWord(tokens: readonly Token[], at: number): boolean {
  const type = lookUp(tokens, at)?.entry.type;
  return type === 'country' || type === 'demonym';
}

function endsCountry(tokens: readonly Token[], to: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const hit = lookUp(tokens, to - back);
    if (hit && hit.to === to && (hit.entry.type === 'country' || hit.entry.type === 'demonym')) return true;
  }
  return false;
}

/** Where the name goes on after a word that is none of its capitalised ones; -1 where it ends. */
function throughJoin(
  tokens: readonly Token[],
  from: number,
  at: number,
  complement: number,
): { next: number; complement: number } | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const keep = (index: number) => ({ next: index, complement });
  if ((token.text === '&' || token.text === '+') && canStand(next)) return keep(at + 1);
  if (token.text === '–' || token.text === '-' || token.text === '—') {
    if (!canStand(next)) return undefined;
    if (!token.spaced && !next!.spaced) return keep(at + 1);
    if (endsCountry(tokens, at) && isCountryWord(tokens, at + 1)) return keep(at + 1);
    return isDomainWord(tokens[at - 1]) && isDomainWord(next) && token.text !== '—'
      ? keep(at + 1)
      : undefined;
  }
  if (token.lower === 'of' || token.lower === 'for' || token.lower === 'in' || token.lower === 'on') {
    return throughPreposition(tokens, from, at, complement);
  }
  if (
    token.lower === 'and' &&
    complement >= 0 &&
    endsCountry(tokens, at) &&
    isCountryWord(tokens, at + 1) &&
    jointHeads.test(tokens[complement - 1]?.lower ?? '')
  )
    return keep(at + 1);
  if (token.lower === 'and' || token.text === ',') {
    if (token.text === ',' && isLegalForm(next) && next!.text !== 'Co') return keep(at + 1);
    const through = throughFields(tokens, from, at, complement);
    return through < 0 ? undefined : keep(through);
  }
  if (
    foreignJoins.has(token.lower) &&
    token.kind === 'word' &&
    (canStand(next) || foreignJoins.has(next?.lower ?? ''))
  ) {
    return foreignJoins.has(next?.lower ?? '') && !canStand(next)
      ? canStand(tokens[at + 2])
        ? keep(at + 2)
        : undefined
      : keep(at + 1);
  }
  if (isPossessive(token) && singularOwners.has(tokens[at - 1]!.lower) && canStand(next)) return keep(at + 1);
  if (isApostrophe(token) && pluralOwners.has(tokens[at - 1]!.lower) && canStand(next)) return keep(at + 1);
  if (token.lower === 'no' && token.capital && next?.text === '.' && tokens[at + 2]?.kind === 'number')
    return keep(at + 2);
  if (
    token.text === '.' &&
    tokens[at - 1]!.text.length <= 4 &&
    !token.spaced &&
    canStand(next) &&
    !isLegalForm(tokens[at - 1])
  ) {
    return /^(st|ste|dr|gen|mt)$/.test(tokens[at - 1]!.lower) ? keep(at + 1) : undefined;
  }
  if (!token.capital && isLegalForm(token) && token.text.includes('.')) return keep(at);
  return undefined;
}

function throughPreposition(tokens: readonly Token[], from: number, at: number, complement: number) {
  const word = tokens[at]!.lower;
  let next = at + 1;
  if (tokens[next]?.lower === 'the') next += 1;
  if (!canStand(tokens[next])) return undefined;
  const previous = tokens[at - 1];
  if (word === 'on' && !(onHeads.has(previous?.lower ?? '') && isDomainWord(tokens[next]))) return undefined;
  if (word === 'in' && !(previous?.lower === 'university' && next === at + 1)) return undefined;
  if (!hasHead(tokens, from, at) && !(complement >= 0 && word === 'of')) return undefined;
  if (word === 'for' && isCountryWord(tokens, next) && isPossessive(tokens[lookUp(tokens, next)!.to]))
    return undefined;
  // A brand before `of` has a country, not a complement: Vabex Group of Peru stays Vabex Group.
  const afterBrand =
    word === 'of' &&
    complement < 0 &&
    /^(group|holding|holdings|airlines|airways)$/.test(previous?.lower ?? '') &&
    isCountryWord(tokens, next);
  if (afterBrand) return undefined;
  if (isLegalForm(previous) && word !== 'for') return undefined;
  return { next, complement: complement < 0 ? at : complement };
}

function readParenthesis(
  tokens: readonly Token[],
  open: number,
): { inner: [number, number]; end: number } | undefined {
  if (tokens[open]?.text !== '(') return undefined;
  for (let at = open + 1; at < Math.min(open + 9, tokens.length); at += 1) {
    if (tokens[at]!.text === ')') return { inner: [open + 1, at], end: at + 1 };
    if (/^[(;:%]$/.test(tokens[at]!.text)) return undefined;
  }
  return undefined;
}

function countryInside(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const hit = lookUp(tokens, at);
    if (hit && hit.to <= to && hit.entry.type !== 'supranational') {
      if (hit.entry.type === 'country' && hit.to === to) return hit.entry.value;
      // `(Oslo: FKR)`: listed there.
      if (at === from && tokens[hit.to]?.text === ':') return hit.entry.value;
      if (at === from && hit.to === to) return hit.entry.value;
    }
  }
  return null;
}

/** Reads what hangs on the name after its last word: `(Pty) Ltd`, `(ACR)`, `(Country)`, `"Quoted"`. */
function readTail(
  tokens: readonly Token[],
  start: number,
): { to: number; end: number; aliases: [number, number][]; country: string | null } {
  let to = start;
  let end = start;
  const aliases: [number, number][] = [];
  let country: string | null = null;
  for (;;) {
    const parenthesis = readParenthesis(tokens, end);
    if (parenthesis) {
      const [from, until] = parenthesis.inner;
      const first = tokens[from];
      if (until === from + 1 && isLegalForm(first)) {
        to = runEnd(tokens, parenthesis.end);
        end = to;
        if (to === parenthesis.end) end = to = parenthesis.end;
        continue;
      }
      const inside = countryInside(tokens, from, until);
      if (inside) country = inside;
      else if (isAlias(tokens, from, until)) aliases.push(trimQuotes(tokens, from, until));
      else return { to, end, aliases, country };
      end = parenthesis.end;
      const more = runEnd(tokens, end);
      if (more > end && isLegalForm(tokens[more - 1]) && aliases.length > 0) {
        to = more;
        end = more;
      }
      continue;
    }
    return { to, end, aliases, country };
  }
}

function trimQuotes(tokens: readonly Token[], from: number, to: number): [number, number] {
  const start = opensQuote.has(tokens[from]?.text ?? '') ? from + 1 : from;
  const stop = closesQuote.has(tokens[to - 1]?.text ?? '') ? to - 1 : to;
  return [start, stop];
}

function isAlias(tokens: readonly Token[], from: number, to: number): boolean {
  const [start, stop] = trimQuotes(tokens, from, to);
  if (stop - start > 6 || stop <= start) return false;
  for (let at = start; at < stop; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'number' || /^[$€£¥,%]$/.test(token.text)) return false;
    if (
      token.kind === 'word' &&
      !token.capital &&
      !foreignJoins.has(token.lower) &&
      !/^(of|for|and)$/.test(token.lower)
    )
      return false;
  }
  return canStand(tokens[start]) || (tokens[start]!.upper && !isCalendarWord(tokens[start]!));
}

/** The longest name-like stretch that begins at `start`; `blocked` tells tokens that belong to a role or a person. */
export function readChunk(tokens: readonly Token[], start: number, blocked: (at: number) => boolean): Chunk {
  let at = start;
  let complement = -1;
  const aliases: [number, number][] = [];
  let opened = false;
  if (opensQuote.has(tokens[at]?.text ?? '')) {
    at += 1;
    opened = true;
  }
  let to = at;
  while (at < tokens.length && !blocked(at)) {
    const token = tokens[at]!;
    if (canStand(token) || (token.kind === 'number' && tokens[at - 2]?.text === 'No')) {
      // `Minister` and the like are read with persons; `Kazakhstan Marat` is broken there.
      at += 1;
      to = at;
      continue;
    }
    if (at === start) break;
    if (opened && closesQuote.has(token.text) && (isLegalForm(tokens[at + 1]) || isHead(tokens[at + 1]))) {
      opened = false;
      at += 1;
      to = at;
      continue;
    }
    if (
      !opened &&
      opensQuote.has(token.text) &&
      token.spaced &&
      canStand(tokens[at + 1]) &&
      (hasHead(tokens, start, to) || isLegalForm(tokens[to - 1]))
    ) {
      const close = runEnd(tokens, at + 1);
      if (closesQuote.has(tokens[close]?.text ?? '') && close - at <= 6) {
        aliases.push([at + 1, close]);
        at = close + 1;
        to = at;
        continue;
      }
    }
    const join = throughJoin(tokens, start, at, complement);
    if (!join || blocked(join.next)) break;
    complement = join.complement;
    at = join.next;
    if (!canStand(tokens[at])) {
      at += 1;
      to = at;
    }
  }
  const tail = readTail(tokens, to);
  let { country } = tail;
  let { end } = tail;
  if (tail.end > to && tokens[end]?.lower === 'of') {
    const hit = lookUp(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1);
    if (hit?.entry.type === 'country') {
      country = hit.entry.value;
      end = hit.to;
    }
  }
  return { from: start, to: tail.to, end, aliases: [...aliases, ...tail.aliases], country, complement };
}

/** Whether a chunk is nothing but names of countries, demonyms and cities. */
export function isPlaceOnly(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const hit = lookUp(tokens, at);
    if (hit && hit.entry.type !== 'supranational' && hit.to <= to) at = hit.to;
    else if (tokens[at]!.kind === 'mark' || /^(and|of|the)$/.test(tokens[at]!.lower)) at += 1;
    else if (lookUpCompound(tokens[at]!.text).length > 0) at += 1;
    else return false;
  }
  return true;
}

/** Whether the last word of the name proper tells a place, an event or a text. */
export function endsInOtherHead(tokens: readonly Token[], chunk: Chunk): boolean {
  const last = chunk.complement > 0 ? chunk.complement - 1 : chunk.to - 1;
  return isOtherHead(tokens[last]);
}
