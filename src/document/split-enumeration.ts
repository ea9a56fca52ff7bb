import type { ParagraphSpan } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

const mark = /[:;,] (?:and )?(?=\(?([a-z]|[ivx]{1,4}|\d{1,2})\) )/g;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const numbers = letters.map((_, at) => String(at + 1));
const orders = [romans, letters, numbers];

/** Where the items of an enumeration in running text begin: `…: (a) …; (b) …`, each mark the next one of its kind. */
function startsOf(line: string): number[] {
  let starts: number[] = [];
  let order: readonly string[] | undefined;
  for (const match of line.matchAll(mark)) {
    const label = match[1]!;
    const at = match.index + match[0].length;
    if (match[0].startsWith(':') && starts.length < 2) {
      order = orders.find(([first]) => first === label);
      starts = order ? [at] : [];
    } else if (order && order[starts.length] === label) starts.push(at);
  }
  return starts.length > 1 ? starts : [];
}

const listHead =
  /^[^:;.]{0,40}\b(?:signed|exchanged|concluded|inked|documents|agreements|memorandums|memoranda|mous|contracts|deals|papers|outcomes|accords)\b[^:;.]{0,30}: (?=\S)/i;

/** Where the items behind a few words and a colon begin: `MoUs exchanged: A with B; C with D`. */
function startsBehindHead(line: string): number[] {
  const head = listHead.exec(line)?.[0];
  if (head === undefined || /\b(?:the )?(?:sides|parties|between|said|and)\b/i.test(head)) return [];
  const starts = [head.length];
  for (const match of line.matchAll(/; (?:and )?(?=(?:the )?\p{Lu})/gu))
    starts.push(match.index + match[0].length);
  return starts.length > 1 ? starts : [];
}

/** A paragraph with the items of an enumeration in its running text as paragraphs of their own; any other as it is. */
export function splitEnumeration(text: string, span: ParagraphSpan): ParagraphSpan[] {
  if (span.role !== 'prose') return [span];
  const line = text.slice(span.start, span.end);
  const marked = startsOf(line);
  const starts = (marked.length > 0 ? marked : startsBehindHead(line)).map((at) => at + span.start);
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return [span];
  // What follows the sentence of the last item is no part of it.
  const end = splitSentences(text, { start: last, end: span.end })[0]?.end ?? span.end;
  const items = starts.map(
    (start, at): ParagraphSpan => ({ start, end: starts[at + 1] ?? end, role: 'item' }),
  );
  const rest: ParagraphSpan[] = text.slice(end, span.end).trim() === '' ? [] : [{ ...span, start: end }];
  return [{ ...span, end: first }, ...items, ...rest];
}
