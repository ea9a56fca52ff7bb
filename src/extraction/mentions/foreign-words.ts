import type { Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { canStand, foreignJoins } from './chunk-words.ts';
import { lookUp } from './gazetteer.ts';
import { isLegalForm, isNameWord } from './word-classes.ts';

/** An article of another language that holds on to the name behind it: `d'Abidjan`. */
export const elided = /^[dlDL]['’]\p{Lu}/u;

/** Where a name goes on behind small words of other languages, one or two of them: `Banco de la República`; -1 where it does not. */
export function throughForeign(tokens: readonly Token[], at: number): number {
  if (canStand(tokens[at + 1]) || elided.test(tokens[at + 1]?.text ?? '')) return at + 1;
  // `Instituto do Mar`, `Inštitut za biologijo`: a month's name and small words are part of it there.
  if (isNameWord(tokens[at + 1]) || isForeign(tokens[at + 1])) return at + 1;
  return foreignJoins.has(tokens[at + 1]?.lower ?? '') && canStand(tokens[at + 2]) ? at + 2 : -1;
}

/** In words. No foreign name is longer between its first word and its acronym. */
const longestForeign = 12;

/** Where the acronym opens behind words of another language: `Institut national de la recherche agronomique (INRA)`; else -1. */
export function acronymBehind(tokens: readonly Token[], from: number): number {
  let foreign = false;
  for (let next = from + 1; next < Math.min(from + longestForeign, tokens.length); next += 1) {
    const token = tokens[next]!;
    if (token.text === '(')
      return foreign && tokens[next + 1]?.upper && tokens[next + 2]?.text === ')' ? next : -1;
    const inside = foreignJoins.has(token.lower) || elided.test(token.text) || /^[dl]['’]/.test(token.lower);
    if (token.kind !== 'word' || (!inside && functionWords.has(token.lower))) return -1;
    if (inside && token.lower !== 'i') foreign = true;
  }
  return -1;
}

/** Whether a word in lower case is one that no dictionary of English has. */
export function isForeign(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.text.length > 3 && !commonWords.has(token.lower);
}

/** In words. */
const longestRun = 3;

const accented = /[^\p{ASCII}’]/u;

/**
 * Where a name goes on over words in lower case that no English word is, as in `Fakultní nemocnice Olomouc`, `Plynárenský
 * priemysel, a. s.`: the last of them or the capital behind them; -1 where they are none of a name.
 */
export function throughForeignWords(tokens: readonly Token[], from: number, at: number): number {
  const first = tokens[from]!;
  if (at - from > 2 || commonWords.has(first.lower) || lookUp(tokens, from) || !isForeign(tokens[at]))
    return -1;
  let end = at;
  while (end < at + longestRun && isForeign(tokens[end])) end += 1;
  if (!tokens.slice(from, end).some((token) => accented.test(token.text))) return -1;
  const closes = tokens[end]?.text === ',' && isLegalForm(tokens[end + 1]);
  const joins = foreignJoins.has(tokens[end]?.lower ?? '') && canStand(tokens[end + 1]);
  return canStand(tokens[end]) ? end : closes || joins || accented.test(tokens[end - 1]!.text) ? end - 1 : -1;
}
