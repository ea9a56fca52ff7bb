import type { Line } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { hasHead, runEnd } from './chunk-words.ts';
import { lookUp } from './gazetteer.ts';
import { endOfPersonName } from './person-names.ts';
import { isCoined, isFunctionWord, isGenericWord, isHead, isLegalForm, isNameWord } from './word-classes.ts';

/** Whether a word may be of a person's name; some given names are words of the language. */
export function isPersonal(tokens: readonly Token[], at: number, given: boolean): boolean {
  const token = tokens[at]!;
  const common = !given && commonWords.has(token.lower);
  return !(isGenericWord(token) || isCoined(token) || common || lookUp(tokens, at));
}

/** The end of two or more words that only people are called by; -1 for any others. */
export function endOfOwnName(tokens: readonly Token[], from: number): number {
  const to = endOfPersonName(tokens, from);
  const own = tokens.slice(from, Math.max(from, to)).every((token, index) => {
    // Some given names are towns: `Florence Norvik`.
    const town = index === 0 && lookUp(tokens, from)?.entry.type === 'city';
    return !token.capital || town || isPersonal(tokens, from + index, index === 0);
  });
  return to - from >= 2 && own ? to : -1;
}

/** `Dr. Jan Vos Medical Group`: whether a body that bears the name before goes on at a token. */
export function isNamesake(tokens: readonly Token[], at: number): boolean {
  const end = runEnd(tokens, at);
  return end > at + 1 && isGenericWord(tokens[at]) && isHead(tokens[end - 1]);
}

/** Whether an organization by its noun or form begins at a token, with `the` or without. */
function bodyAt(tokens: readonly Token[], from: number): number {
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  if (!isNameWord(tokens[start]) || isFunctionWord(tokens[start]!)) return -1;
  const end = runEnd(tokens, start);
  return hasHead(tokens, start, end) || (end > start + 1 && isLegalForm(tokens[end - 1])) ? end : -1;
}

/** `Ana Ruiz has run the Norvik Guild since`, `Ana Ruiz heads Vexta Bank`: where the name of who leads a body ends, else -1. */
export function endOfLeader({ tokens }: Line, from: number): number {
  if (from > 0 && !/^[.,:"“]$/.test(tokens[from - 1]!.text)) return -1;
  const to = endOfOwnName(tokens, from);
  if (to < 0) return -1;
  const verb = /^(has|had)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  const leads = /^(run|runs|headed|heads|led|leads|chaired|chairs|directed|directs)$/.test(
    tokens[verb]?.lower ?? '',
  );
  return leads && bodyAt(tokens, verb + 1) > 0 ? to : -1;
}

/** `The Conversation: Ana Ruiz, Norvik Wind S.A.`: where the name of whom a heading presents with a body ends, else -1. */
export function endOfGuest({ tokens, role, index }: Line, from: number): number {
  if (role !== 'heading' && index > 0) return -1;
  const to = endOfOwnName(tokens, from);
  return to > 0 && tokens[to]?.text === ',' && bodyAt(tokens, to + 1) >= tokens.length - 1 ? to : -1;
}
