/** How deep quotes and lists may stand in each other: nobody writes deeper ones, and parsers of Markdown recurse. */
const deepest = 12;
/** Widest indentation, in characters. */
const widest = 48;
/** Longest paragraph, in characters: the time for links and emphasis grows with its square. */
const longest = 16_000;

const marker = /(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))[ \t]*/y;

/** A line without the marks of quotes and lists that stand too deep in each other. */
function flattenLine(line: string): string {
  const indent = /^[ \t]*/.exec(line)![0].length;
  let at = indent;
  let kept = indent;
  for (let depth = 0; ; depth += 1) {
    marker.lastIndex = at;
    const found = marker.exec(line);
    if (!found) break;
    at += found[0].length;
    if (depth < deepest) kept = at;
  }
  if (indent <= widest && kept === at) return line;
  return line.slice(Math.max(0, indent - widest), kept) + line.slice(at);
}

/** Where to cut a stretch that is too long: after a sentence, else after a word, else where the limit is. */
function cutBefore(text: string, from: number): number {
  const limit = from + longest;
  for (const end of ['. ', ' ']) {
    const at = text.lastIndexOf(end, limit - end.length);
    if (at > from + longest / 2) return at + end.length;
  }
  return limit;
}

function cutLine(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (line.length - from > longest) {
    const to = cutBefore(line, from);
    pieces.push(line.slice(from, to), '');
    from = to;
  }
  return [...pieces, line.slice(from)];
}

/**
 * The same Markdown for whatever people write; of monstrous text, marks of quotes and lists more than 12 deep are left out,
 * indentation is cut at 48 blanks, and a blank line is put in after 16,000 characters without one. So a parser takes time in
 * proportion to the length and no deep recursion.
 */
export function tameMarkdown(markdown: string): string {
  const lines: string[] = [];
  let length = 0;
  for (const given of markdown.split('\n')) {
    for (const line of cutLine(flattenLine(given))) {
      if (line.trim() === '') length = 0;
      else if (length > 0 && length + line.length > longest) {
        lines.push('');
        length = 0;
      }
      length += line === '' ? 0 : line.length + 1;
      lines.push(line);
    }
  }
  return lines.join('\n');
}
