import type { Document, ParagraphRole, Sentence } from '../../model/document.ts';
import { type Token, tokenize, withoutUnseen } from './tokenize.ts';

/** A sentence with its tokens and the role of its paragraph; a sentence of monstrous length is several lines. */
export interface Line {
  /** Counts from 0 through the whole article. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly role: ParagraphRole;
  /** Whether it is the first of its paragraph. */
  readonly opens: boolean;
  readonly tokens: readonly Token[];
  /** What the tokens cover: the sentence, or a stretch of a very long one. */
  readonly text: string;
  /** Where `text` begins in the article. */
  readonly start: number;
}

/** Rules look ahead and back within a line, so that its length bounds their time: nobody writes longer sentences. */
const longestLine = 240;

function stretch(
  sentence: Sentence,
  tokens: readonly Token[],
  whole: boolean,
): { text: string; start: number } {
  const start = whole ? sentence.start : tokens[0]!.start;
  const end = whole ? sentence.end : tokens.at(-1)!.end;
  return { text: sentence.text.slice(start - sentence.start, end - sentence.start), start };
}

/** The lines of a document in the order of the text. */
export function readLines(document: Document): Line[] {
  const lines: Line[] = [];
  for (const { role, sentences } of document.paragraphs) {
    for (const sentence of sentences) {
      const tokens = tokenize(document.text, sentence.start, sentence.end);
      const whole = tokens.length <= longestLine;
      for (let from = 0; from < tokens.length; from += longestLine) {
        const part = whole ? tokens : tokens.slice(from, from + longestLine);
        const opens = sentence === sentences[0] && from === 0;
        lines.push({
          index: lines.length,
          sentence,
          role,
          opens,
          tokens: part,
          ...stretch(sentence, part, whole),
        });
      }
    }
  }
  return lines;
}

/** The text that some tokens of a line cover, as worded, but for characters that are not seen. */
export function sliceLine(line: Line, from: number, to: number): string {
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  return first && last ? withoutUnseen(line.text.slice(first.start - line.start, last.end - line.start)) : '';
}
