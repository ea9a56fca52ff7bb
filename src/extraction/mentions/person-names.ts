import type { Token } from '../tokens/tokenize.ts';
import { honorifics, nameParticles } from '../vocabulary/roles.ts';
import { lookUp } from './gazetteer.ts';
import {
  isCalendarWord,
  isCompanyEnding,
  isDomainWord,
  isFunctionWord,
  isHead,
  isLegalForm,
  isNameWord,
  isOtherHead,
  isRoleHead,
  isStrongHead,
} from './word-classes.ts';

/** Whether a word can be part of a person's name. */
export function isPlainNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isNameWord(token) || isFunctionWord(token) || isRoleHead(token)) return false;
  if (!isCalendarWord(token)) return true;
  // Some given names are names of months too.
  const next = tokens[at + 1];
  const isGivenName = /^(jan|april|june|august|may|mai)$/.test(token.lower) && next !== undefined;
  return (
    isGivenName &&
    ((isNameWord(next) && !isFunctionWord(next) && !isCalendarWord(next)) || nameParticles.has(next.lower))
  );
}

/** The person's name that begins at `from`: where it ends, or -1. */
export function endOfPersonName(tokens: readonly Token[], from: number): number {
  let at = from;
  let words = 0;
  while (at < tokens.length && words < 6) {
    const token = tokens[at]!;
    if (isPlainNameWord(tokens, at)) {
      const generic =
        isDomainWord(token) ||
        isHead(token) ||
        isLegalForm(token) ||
        isOtherHead(token) ||
        isCompanyEnding(token);
      if (
        generic &&
        !(words <= 1 && isPlainNameWord(tokens, at + 1) && !isDomainWord(tokens[at + 1])) &&
        words === 0
      )
        return -1;
      if (words === 1 && (isStrongHead(token) || isLegalForm(token))) return -1;
      if (generic && words > 1) break;
      if (words === 0 && lookUp(tokens, at)?.entry.type === 'country') return -1;
      words += 1;
      at += 1;
      if (token.text.length === 1 && tokens[at]?.text === '.') at += 1;
      continue;
    }
    const particle =
      words > 0 &&
      nameParticles.has(token.lower) &&
      (isPlainNameWord(tokens, at + 1) || nameParticles.has(tokens[at + 1]?.lower ?? ''));
    if (!particle) break;
    at += 1;
  }
  return words > 0 ? at : -1;
}

/** The token after titles of courtesy: Mr., H.E., Sheikh. */
export function skipHonorifics(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    if (
      token.kind === 'word' &&
      honorifics.has(token.lower.replace(/\.$/, '')) &&
      (token.capital || token.lower === 'sheikh')
    )
      at += 1;
    else if (token.kind === 'word' && honorifics.has(token.lower) && token.capital) at += 1;
    else if (token.text === '.' && at > from) at += 1;
    else return at;
  }
}
