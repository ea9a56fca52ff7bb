import type { Token } from '../tokens/tokenize.ts';
import { canStand, closesQuote, foreignJoins, opensQuote, runEnd } from './chunk-words.ts';
import { lookUp } from './gazetteer.ts';
import { toldAlias } from './told-aliases.ts';
import { isCalendarWord, isLegalForm } from './word-classes.ts';

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

/** `(BVL: NORKA1)`: where the share is listed, and no name of the firm; `at` where there is none. */
function endOfTicker(tokens: readonly Token[], at: number): number {
  const [open, exchange, colon] = tokens.slice(at, at + 3);
  const listed = open?.text === '(' && exchange?.upper && exchange.text.length > 2 && colon?.text === ':';
  if (!listed || lookUp(tokens, at + 1)) return at;
  const close = tokens.slice(at + 3, at + 8).findIndex((token) => token.text === ')');
  return close < 0 ? at : at + 3 + close + 1;
}

/** Reads what hangs on the name after its last word: `(Pty) Ltd`, `(ACR)`, `(Country)`, `"Quoted"`. */
export function readTail(
  tokens: readonly Token[],
  start: number,
  chunkFrom: number,
): { to: number; end: number; aliases: [number, number][]; country: string | null } {
  let to = start;
  let end = start;
  const aliases: [number, number][] = [];
  let country: string | null = null;
  for (;;) {
    const ticker = endOfTicker(tokens, end);
    if (ticker > end) {
      end = ticker;
      continue;
    }
    const told = toldAlias(tokens, chunkFrom, end);
    if (told) {
      aliases.push([...told.alias]);
      end = told.end;
      continue;
    }
    const parenthesis = readParenthesis(tokens, end);
    if (parenthesis) {
      const [from, until] = parenthesis.inner;
      const first = tokens[from];
      const formGoesOn =
        /^(pty|pvt|pte|persero|private|sdn)$/i.test(first!.text) || isLegalForm(tokens[parenthesis.end]);
      if (until === from + 1 && isLegalForm(first) && formGoesOn) {
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
