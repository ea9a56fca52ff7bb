import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { NameMention } from '../mentions/mention.ts';
import { isCoined, isGenericWord, isLegalForm } from '../mentions/word-classes.ts';
import type { Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { currencies } from '../vocabulary/currencies.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { instrumentHeads } from '../vocabulary/instruments.ts';
import { businessVerbs, speechVerbs } from '../vocabulary/organization-nouns.ts';
import { honorifics, nameParticles } from '../vocabulary/roles.ts';
import { verbWords } from '../vocabulary/verbs.ts';

function isCommon(token: Token): boolean {
  const parts = token.lower.split('-');
  return (
    commonWords.has(token.lower) ||
    instrumentHeads.has(token.lower) ||
    (parts.length > 1 && parts.every((part) => commonWords.has(part)))
  );
}

function properWords(found: LineMentions, { from, to }: NameMention): readonly Token[] {
  return found.line.tokens.slice(from, to).filter((token) => token.kind === 'word');
}

/** Whether a name might be a person's: two to four words that nothing else is called by. */
export function isLikePerson(found: LineMentions, mention: NameMention): boolean {
  const words = properWords(found, mention).filter((token) => !nameParticles.has(token.lower));
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    mention.aliases.length === 0 &&
    words.every((token) => token.capital && !isCoined(token) && !isGenericWord(token) && !isCommon(token)) &&
    !holdsPlace(found, mention, mention.from)
  );
}

/** Whether the words from `at` to the end of a name hold that of a country or city. */
function holdsPlace({ line }: LineMentions, { from, to }: NameMention, at: number): boolean {
  for (let next = at; next < to; next += 1) {
    const hit = lookUp(line.tokens, next);
    const whole = hit && hit.from === from && hit.to === to;
    if (hit && hit.to <= to && !whole && hit.entry.type !== 'supranational') return true;
  }
  return false;
}

/** `Business Norland`, `Norvik Trading Peru`: a brand with the country where it is at work, most of all at the end. */
function weighPlace(found: LineMentions, mention: NameMention): number {
  const { tokens } = found.line;
  const words = properWords(found, mention);
  if (
    words.length < 2 ||
    (words.length === 2 && mention.from === 0 && isCommon(words[0]!) && words[0]!.text.length < 5)
  )
    return 0;
  for (let at = mention.from; at < mention.to; at += 1) {
    const hit = lookUp(tokens, at);
    if (!hit || hit.to > mention.to || hit.entry.type === 'supranational') continue;
    // `the Riga–Vexport service`: two ends of a way.
    if (/^[–—-]$/.test(tokens[at - 1]?.text ?? '') || /^[–—-]$/.test(tokens[hit.to]?.text ?? '')) return -2;
    const country = hit.entry.type === 'country';
    if (hit.to === mention.to && at > mention.from) return country ? 2 : 1;
    if (at === mention.from) return hit.entry.type === 'country' || hit.entry.type === 'demonym' ? 1 : 0.5;
  }
  return 0;
}

/** `RM 3 billion`, `N88`, `K60`: money. */
function isMoney({ line }: LineMentions, { from, to }: NameMention): boolean {
  const token = line.tokens[from]!;
  const number = line.tokens[to]?.kind === 'number' || /^[$€£¥¢]$/.test(line.tokens[to]?.text ?? '');
  return (
    (number && (currencies.has(token.text) || token.text.length <= 2)) || /^\p{Lu}{1,3}\d/u.test(token.text)
  );
}

/** Whether all longer words of a line are in capitals, so that capitals tell nothing. */
function isShouted({ line }: LineMentions): boolean {
  const words = line.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length > 1 && words.filter((token) => token.upper).length / words.length > 0.7;
}

/** `the Andean lender`, `West African traders`: an adjective of some region before its noun. */
function isAdjective({ line }: LineMentions, { to }: NameMention, words: readonly Token[]): boolean {
  const next = line.tokens[to];
  const last = words.at(-1)!;
  const led =
    words.length === 2 &&
    /^(north|south|east|west|central|northern|southern|eastern|western|latin)$/.test(words[0]!.lower);
  if (words.length > 1 && !led) return false;
  if (/(cans|ians|eans|asians)$/.test(last.lower)) return true;
  const ended = /(ean|ian|can|mish|lish|nese|rnese|tic)$/.test(last.lower) && !isCoined(last);
  return ended && next?.kind === 'word' && !next.capital && isNoun(next);
}

function isNoun(token: Token): boolean {
  return (
    commonWords.has(token.lower) &&
    !functionWords.has(token.lower) &&
    !/(ed|ing|ly)$/.test(token.lower) &&
    !verbWords.has(token.lower) &&
    !businessVerbs.has(token.lower) &&
    !speechVerbs.has(token.lower)
  );
}

/** How much the letters of a name by themselves speak for an organization (above 0) or against one. */
export function weighShape(found: LineMentions, mention: NameMention): number {
  const words = properWords(found, mention);
  const first = words[0];
  if (!first || isMoney(found, mention) || honorifics.has(first.lower.replace(/\.$/, ''))) return -5;
  if (isShouted(found)) return -3;
  const initial = mention.from === 0 || /^[.:–—"“•▸|]$/.test(found.line.tokens[mention.from - 1]!.text);
  if (words.length === 1 && first.text.length === 2 && isLegalForm(first)) return -5;
  if (isAdjective(found, mention, words)) return -3;
  if (words.length === 1) {
    if (/-\d+$/.test(first.text)) return -1;
    if (isCoined(first)) return first.text.length > 2 && !isCommon(first) ? 1 : 0;
    if (isCommon(first)) return initial ? -2 : -0.5;
    return 0;
  }
  if (words.every(isCommon)) return initial ? -1.5 : -1;
  // `Norka & Söhne`.
  if (/ & /.test(mention.name)) return 2;
  // `Vexta Asia`: a brand and where it is at work.
  const branch = /^(africa|asia|europe|eurasia|gulf|overseas)$/.test(words.at(-1)!.lower);
  if (branch && (!isCommon(first) || (words.length > 2 && isGenericWord(words.at(-2))))) return 2;
  if (isLikePerson(found, mention)) return -1;
  return weighPlace(found, mention) + (words.some((token) => isCoined(token)) ? 1 : 0);
}
