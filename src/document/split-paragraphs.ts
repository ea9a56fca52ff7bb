import type { ParagraphRole, Passage } from '../model/document.ts';
import { findMarkupNoise, isNoiseLine, opensNoiseBlock } from './find-noise.ts';

/** A paragraph's stretch and role, before it is cut into sentences. */
export interface ParagraphSpan extends Passage {
  readonly role: ParagraphRole;
}

const bullet = /^\s*([•▪◦‣●*·]|[-–—]\s|\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|\d{1,3}\s*\|)/;
const headingLimit = 160;
/** How much of the line above tells whether it was broken off. */
const lookBack = 80;

/** Lines of the text, cut at line breaks and at markup noise, which they leave out. */
function splitLines(text: string): Passage[] {
  const lines: Passage[] = [];
  const noise = [...findMarkupNoise(text), { start: text.length, end: text.length }];
  let from = 0;
  for (const gap of noise) {
    while (from < gap.start) {
      const next = text.indexOf('\n', from);
      const end = next < 0 || next > gap.start ? gap.start : next;
      lines.push({ start: from, end });
      from = end === next ? end + 1 : end;
      if (end === gap.start) break;
    }
    from = gap.end;
  }
  return lines;
}

const closingTags = /(?:<\/[a-z][a-z0-9]{0,9}>\s?){1,6}$/i;

function roleOf(marked: string): ParagraphRole {
  const line = marked.replace(closingTags, '');
  if (bullet.test(line)) return 'item';
  if (line.includes(' | ') || line.includes('\t')) return 'item';
  if (line.length <= headingLimit && !/[.!?…:;,"”»)]\s*$/.test(line)) return 'heading';
  return 'prose';
}

/** Whether a line goes on with the sentence of the line above: text that was wrapped at a fixed width. */
function continues(above: string, line: string): boolean {
  return (
    above.length > 50 &&
    !/[.!?:;|]["”’)]?\s*$/.test(above) &&
    /^\s*[\p{Ll}(]/u.test(line) &&
    !bullet.test(line)
  );
}

/** The paragraphs of a text with what they are; blank lines, page furniture and markup noise are left out. */
export function splitParagraphs(text: string): ParagraphSpan[] {
  const spans: ParagraphSpan[] = [];
  let inNoise = false;
  let wrapped = false;
  for (const { start, end } of splitLines(text)) {
    const line = text.slice(start, end);
    if (line.trim() === '') {
      inNoise = false;
      wrapped = false;
      continue;
    }
    const above = spans.at(-1);
    if (
      wrapped &&
      above &&
      continues(text.slice(Math.max(above.start, above.end - lookBack), above.end), line)
    ) {
      spans[spans.length - 1] = {
        start: above.start,
        end,
        role: above.role === 'heading' ? 'prose' : above.role,
      };
      continue;
    }
    if (opensNoiseBlock(line)) inNoise = true;
    wrapped = false;
    if ((inNoise && spans.length > 0) || isNoiseLine(line)) continue;
    spans.push({ start, end, role: roleOf(line) });
    wrapped = true;
  }
  return spans;
}
