import type { Token } from '../tokens/tokenize.ts';
import { currencies } from '../vocabulary/currencies.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { canStand, closesQuote, foreignJoins, opensQuote, runEnd } from './chunk-words.ts';
import { lookUp } from './gazetteer.ts';
import { isCoined, isCompanyEnding, isGenericWord, isHead, isLegalForm } from './word-classes.ts';

/** Another name of the body before, and where the insertion that tells it ends. */
export interface ToldAlias {
  readonly alias: readonly [number, number];
  readonly end: number;
}

/** In tokens between the parentheses. */
const longestInsertion = 18;

/** A name in quotation marks or without them that begins at a token; undefined where none does. */
function nameFrom(tokens: readonly Token[], at: number): { span: [number, number]; end: number } | undefined {
  const quoted = opensQuote.has(tokens[at]?.text ?? '');
  const from = quoted ? at + 1 : at;
  const to = runEnd(tokens, from);
  if (to === from || (quoted && !closesQuote.has(tokens[to]?.text ?? ''))) return undefined;
  const generic = tokens.slice(from, to).every((token) => isGenericWord(token));
  return generic ? undefined : { span: [from, to], end: quoted ? to + 1 : to };
}

function isAcronym(token: Token | undefined): boolean {
  return token?.capital === true && isCoined(token) && token.text.length > 1 && !currencies.has(token.text);
}

function joinsWords(token: Token): boolean {
  return (
    token.text === '-' ||
    (token.kind === 'word' && !/^(the|which|a|an)$/.test(token.lower)) ||
    foreignJoins.has(token.lower)
  );
}

/** `("Norka" or the "Company")`, `(hereinafter Norka)`, `(Instituto Norka; NRK)`, `(NRK, in Spanish)`. */
function aliasInParentheses(tokens: readonly Token[], open: number): ToldAlias | undefined {
  const close = tokens.slice(open, open + longestInsertion).findIndex((token) => token.text === ')') + open;
  if (tokens[open]?.text !== '(' || close < open + 2) return undefined;
  const inner = tokens.slice(open + 1, close);
  const told = inner.findIndex((token) => /^(hereinafter|hereafter)$/.test(token.lower));
  let from = open + 1;
  if (told === 0) {
    from += 1;
    while (/^(referred|to|as|called|the|,|:)$/.test(tokens[from]?.lower ?? '')) from += 1;
  } else if (opensQuote.has(inner[0]!.text)) {
    const name = nameFrom(tokens, from);
    const more = name && /^(or|and|,|;)$/.test(tokens[name.end]?.lower ?? '');
    return name && more ? { alias: name.span, end: close + 1 } : undefined;
  } else {
    const last = tokens[close - 1];
    const parted = /^[;,–—]$/.test(tokens[close - 2]?.text ?? '') && isAcronym(last);
    if (parted && inner.slice(0, -2).every(joinsWords)) return { alias: [close - 1, close], end: close + 1 };
    const spelled = isAcronym(inner[0]) && /^(,|in|by|for|after)$/.test(inner[1]?.lower ?? '');
    const language = inner.some(({ lower }) =>
      /^(acronym|initials|abbreviation|abbreviated|short)$/.test(lower),
    );
    const tongue = inner.length < 5 && lookUp(tokens, close - 1)?.entry.type === 'demonym';
    return spelled && (language || tongue) ? { alias: [from, from + 1], end: close + 1 } : undefined;
  }
  const name = nameFrom(tokens, from);
  return name?.end === close ? { alias: name.span, end: close + 1 } : undefined;
}

/** The token after `known as`, `also known as`, `which trades as`, and whether the words say surely that a name follows. */
function afterCue(tokens: readonly Token[], comma: number): { at: number; sure: boolean } | undefined {
  let at = comma + 1;
  if (/^(or|abbreviated)$/.test(tokens[at]?.lower ?? '')) return { at: at + 1, sure: false };
  if (/^(formally|officially)$/.test(tokens[at]?.lower ?? ''))
    return { at: tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1, sure: true };
  while (/^(which|is|better|also|widely|commonly|locally|often)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const named = /^(known|trading|trades|operating|operates|branded)$/.test(tokens[at]?.lower ?? '');
  return named && tokens[at + 1]?.lower === 'as' ? { at: at + 2, sure: true } : undefined;
}

/** `, known as Norka,`, `, or Norka,`, `, Norka for short,`, `, NRK,`, up to the verb. */
function aliasInCommas(tokens: readonly Token[], comma: number): ToldAlias | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const cue = afterCue(tokens, comma);
  const name = nameFrom(tokens, cue?.at ?? comma + 1);
  if (!name) return undefined;
  const [from, to] = name.span;
  const short = !cue && tokens[name.end]?.lower === 'for' && tokens[name.end + 1]?.lower === 'short';
  const end = short ? name.end + 2 : name.end;
  const closing = tokens[end];
  if (closing && !/^[,.;)]$/.test(closing.text)) return undefined;
  const past = closing?.text === ',' ? end + 1 : end;
  if (short || cue?.sure) return { alias: name.span, end: past };
  if (closing?.text !== ',') return undefined;
  const own = isHead(tokens[to - 1]) || isLegalForm(tokens[to - 1]) || lookUp(tokens, from) !== undefined;
  const next = tokens[past];
  const goesOn = next?.kind === 'word' && !next.capital && next.lower !== 'and' && next.lower !== 'or';
  if (cue) return !own && goesOn ? { alias: name.span, end: past } : undefined;
  const acts = verbWords.has(next?.lower ?? '') || /^(has|have|had|is|was|will)$/.test(next?.lower ?? '');
  const acronym = to - from === 1 && tokens[from]!.upper && isAcronym(tokens[from]);
  return acronym && !own && acts ? { alias: name.span, end: past } : undefined;
}

/** `Norvik National Fund – NNF and`: an acronym after a dash. */
function aliasBehindDash(tokens: readonly Token[], start: number, dash: number): ToldAlias | undefined {
  const acronym = tokens[dash + 1];
  const spaced = /^[–—-]$/.test(tokens[dash]?.text ?? '') && tokens[dash]!.spaced && acronym?.spaced;
  const behind = tokens[dash + 2];
  const alone = behind?.kind === 'word' ? !canStand(behind) : !/^[–—(&/:]$/.test(behind?.text ?? '');
  if (!spaced || !alone || !acronym.upper || !isAcronym(acronym) || lookUp(tokens, dash + 1))
    return undefined;
  return isHead(tokens[start]) || isHead(tokens[dash - 1])
    ? { alias: [dash + 1, dash + 2], end: dash + 2 }
    : undefined;
}

/** What tells another name of the body whose name, begun at `start`, ends before `at`. */
export function toldAlias(tokens: readonly Token[], start: number, at: number): ToldAlias | undefined {
  const bodies = tokens.slice(start, at);
  const body = bodies.some((token) => isHead(token) || isLegalForm(token) || isCompanyEnding(token));
  const formal = /^(formally|officially)$/.test(tokens[at + 1]?.lower ?? '');
  const known = aliasInParentheses(tokens, at) ?? (body || formal ? aliasInCommas(tokens, at) : undefined);
  return known ?? aliasBehindDash(tokens, start, at);
}
