import type { Passage } from '../model/document.ts';

/** Openings of lines that a site puts around an article; nothing in them is reporting. */
const noiseOpenings = [
  'read also',
  'also read',
  'read more',
  'read this release',
  'related news',
  'related articles',
  'related stories',
  'see also',
  'more in',
  'more on',
  'more from',
  'more news',
  'most read',
  'tags:',
  'tag:',
  'keywords:',
  'topics:',
  'share:',
  'share this',
  'follow us',
  'photo:',
  'photos:',
  'foto:',
  'image:',
  'caption:',
  'video:',
  'source:',
  'translated by',
  'writing by',
  'reporting by',
  'editing by',
  'edited by',
  'subscribe',
  'sign up',
  'register for free',
  'register now',
  'advertisement',
  'sponsored',
  'newsletter',
  'copyright',
  '©',
  'all rights reserved',
  'print version',
  'facebook |',
  'facebook ·',
  'cookie',
  'comments',
  'leave a comment',
];
/** Lines that open a block of links: the items under them are noise too. */
const noiseBlocks =
  /^(related (news|articles|stories)|read also|see also|more (in|from|news)|most read|also read)\b/i;
const byLine =
  /^(by|interview:|text:|author:|\* ?writing by)\s+\p{Lu}[\p{L}'’.-]*(\s+\p{Lu}[\p{L}'’.-]*){0,4}\s*$/iu;
const promotion = /\b(sign up|subscribe|newsletter|stories sent directly|click here)\b/i;
const addressedToMachines =
  /\b(ai assistants?|language models?|automated readers?|chatbots?|system prompt|(previous|prior|all) instructions?|new instructions?|ignore (everything|all|the above|previous))\b/i;

/** Whether a line is furniture of the page: links, tags, captions, by-lines, advertising. */
export function isNoiseLine(line: string): boolean {
  const trimmed = line.replace(/^[\s*•·–—-]+/, '').slice(0, 240);
  const lower = trimmed.toLowerCase();
  if (noiseOpenings.some((opening) => lower.startsWith(opening))) return true;
  if (byLine.test(trimmed) && trimmed.length < 60) return true;
  if (promotion.test(trimmed) && trimmed.length < 160) return true;
  return isAddressedToMachines(line);
}

/** Whether a line opens a block of links to other articles. */
export function opensNoiseBlock(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length < 60 && noiseBlocks.test(trimmed);
}

/** Whether a bracketed aside tells a program, not a reader, what to do. Such text is never evidence. */
function isAddressedToMachines(line: string): boolean {
  const trimmed = line.trim();
  return /^[[{(<]/.test(trimmed) && addressedToMachines.test(trimmed.slice(0, 2000));
}

const closings: Readonly<Record<string, RegExp>> = {
  '<!--': /-->/g,
  '<script': /<\/script/gi,
  '<style': /<\/style/gi,
};

/** Comments, scripts and styles of markup, as stretches of the text. Linear: every search starts where the last ended. */
export function findMarkupNoise(text: string): Passage[] {
  const found: Passage[] = [];
  const open = /<!--|<script\b|<style\b/gi;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const closing = closings[match[0].toLowerCase()]!;
    closing.lastIndex = match.index;
    const at = closing.exec(text)?.index ?? -1;
    const close = at < 0 ? text.length : text.indexOf('>', at);
    const end = close < 0 ? text.length : close + 1;
    found.push({ start: match.index, end });
    open.lastIndex = end;
  }
  return found;
}
