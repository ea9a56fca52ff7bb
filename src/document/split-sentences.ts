import type { Passage } from '../model/document.ts';
import { finalAbbreviations, innerAbbreviations, sentenceOpeners } from './abbreviations.ts';

const terminators = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const closers = new Set(['"', '”', '’', "'", '»', ')', ']', '›', '“']);
const blank = /\s/;
const wordCharacter = /[\p{L}\p{N}.'’&-]/u;
const opener = /[\p{Lu}\p{Lt}\p{Lo}\p{N}"“”„«‘'([–—-]/u;
const letters = /\p{L}+/uy;
/** The longest word worth looking back over for an abbreviation. */
const longestWord = 24;

function wordBefore(text: string, dot: number, from: number): string {
  let start = dot;
  const floor = Math.max(from, dot - longestWord);
  while (start > floor && wordCharacter.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, dot);
}

function wordAfter(text: string, from: number): string {
  letters.lastIndex = from;
  return letters.exec(text)?.[0] ?? '';
}

function endsAtDot(text: string, dot: number, from: number, next: number): boolean {
  const word = wordBefore(text, dot, from).replace(/^['’(]+/, '');
  const following = wordAfter(text, next);
  if (innerAbbreviations.has(word)) return false;
  const isInitial = /^\p{Lu}$/u.test(word) || /^(\p{L}\.)+\p{L}$/u.test(word);
  if (isInitial || finalAbbreviations.has(word)) return sentenceOpeners.has(following);
  // A numbered paragraph: `1. At the invitation`.
  if (/^\d{1,3}$/.test(word) && text.slice(from, dot).trim() === word) return false;
  return true;
}

/** Where the sentence that `at` may end does end: after closing quotes, or -1 where it goes on. */
function endOfSentence(text: string, at: number, from: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (terminators.has(text[end] ?? '') || closers.has(text[end] ?? ''))) end += 1;
  if (end >= limit) return limit;
  const wide = text[at] === '。' || text[at] === '！' || text[at] === '？';
  if (wide) return end;
  if (!blank.test(text[end] ?? '')) return -1;
  let next = end;
  while (next < limit && blank.test(text[next] ?? '')) next += 1;
  if (next >= limit) return limit;
  if (!opener.test(text[next] ?? '')) return -1;
  if (text[at] === '.' && !endsAtDot(text, at, from, next)) return -1;
  return end;
}

/** The sentences of one paragraph, in order, without the blanks around them. Linear in the paragraph's length. */
export function splitSentences(text: string, paragraph: Passage): Passage[] {
  const sentences: Passage[] = [];
  let start = paragraph.start;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && blank.test(text[from] ?? '')) from += 1;
    while (to > from && blank.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!terminators.has(text[at] ?? '')) continue;
    const end = endOfSentence(text, at, start, paragraph.end);
    if (end < 0) continue;
    push(end);
    at = end - 1;
  }
  push(paragraph.end);
  return sentences;
}
