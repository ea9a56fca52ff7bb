import type { Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { lookUp } from './gazetteer.ts';
import {
  bareForm,
  isCalendarWord,
  isCompanyEnding,
  isDomainWord,
  isFunctionWord,
  isHead,
  isLegalForm,
  isNameWord,
  isStrongHead,
} from './word-classes.ts';

/** Small words of other languages inside names. */
export const foreignJoins = new Set(
  'din nad pri het de del della di da do dos das du des der la las los le y e et und für fur i ve na et el al ul van von za pour para dan dhe și şi á för och og til dell’ dell'.split(
    ' ',
  ),
);

/** Marks that open a quoted name. */
export const opensQuote = new Set(['"', '“', '«', '„', '‘']);

/** Marks that close a quoted name. */
export const closesQuote = new Set(['"', '”', '»', '“', '’']);

/** `We've`, `It's`. */
const contracted = /^(we|you|they|it|he|she|i|that|there|who|what|here)['’](ve|ll|re|d|m|s)$/i;

/** `I&M Bank`: a letter that an ampersand joins to the next. */
export function isInitials(tokens: readonly Token[], at: number): boolean {
  const [first, and, next] = tokens.slice(at, at + 3);
  return first?.text === 'I' && and?.text === '&' && !and.spaced && canStand(next) && !next!.spaced;
}

/** `Can Tho University`: a place that begins like a word of the language. */
export function opensPlace(tokens: readonly Token[], at: number): boolean {
  if (isSunOfName(tokens, at)) return true;
  const hit = tokens[at]?.capital && functionWords.has(tokens[at].lower) ? lookUp(tokens, at) : undefined;
  return (hit?.to ?? 0) > at + 1 && canStand(tokens[at + 1]) && canStand(tokens[hit!.to]);
}

/** `Sun Pharmaceutical Industries`: no day of the week goes before the noun of a firm. */
export function isSunOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === 'Sun' &&
    next?.capital === true &&
    canStand(next) &&
    (isDomainWord(next) || isHead(next) || isCompanyEnding(next))
  );
}

/** Whether the token may stand in a name, as any word of it. */
export function canStand(token: Token | undefined): boolean {
  return (
    isNameWord(token) &&
    !isFunctionWord(token!) &&
    !isCalendarWord(token!) &&
    !contracted.test(token!.text) &&
    !/^(K?Sh|Rs|Tk|US)\d/.test(token!.text)
  );
}

/** The token after an unbroken run of capitalised words. */
export function runEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (canStand(tokens[at])) at += 1;
  return at;
}

/** Whether a stretch has a noun that makes it an organization. */
export function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isHead(tokens[at]) || /^(port|city|county|region|province|government)$/.test(bareForm(tokens[at])))
      return true;
  return false;
}

/** Whether a stretch has a noun or legal form that makes a complete name of it. */
export function hasStrongHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isStrongHead(tokens[at]) || isLegalForm(tokens[at])) return true;
  return false;
}

/** Whether a country or demonym begins at a token. */
export function isCountryWord(tokens: readonly Token[], at: number): boolean {
  const type = lookUp(tokens, at)?.entry.type;
  return type === 'country' || type === 'demonym';
}

/** Whether a city begins at a token. */
export function isCity(tokens: readonly Token[], at: number): boolean {
  const type = lookUp(tokens, at)?.entry.type;
  return type === 'city' || type === 'capital';
}

/** Whether a country or demonym ends right before a token. */
export function endsCountry(tokens: readonly Token[], to: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const hit = lookUp(tokens, to - back);
    if (hit && hit.to === to && (hit.entry.type === 'country' || hit.entry.type === 'demonym')) return true;
  }
  return false;
}
