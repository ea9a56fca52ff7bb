import type { Token } from '../tokens/tokenize.ts';
import { throughJoin } from './chunk-joins.ts';
import { readTail } from './chunk-tail.ts';
import { canStand, closesQuote, hasHead, opensQuote, runEnd } from './chunk-words.ts';
import { lookUp, lookUpCompound } from './gazetteer.ts';
import { isHead, isLegalForm, isOtherHead } from './word-classes.ts';

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
