import type { SearchHitRecord } from '../../graph/records.ts';
import { countryOf } from '../../ontology/countries.ts';
import { markWords, type TextRange } from './mark-words.ts';
import type { SearchWord } from './search-words.ts';

/** A piece of what was found, with the words that fit; `offset` is where the piece begins in the whole field. */
export interface Highlight {
  readonly field: 'NAME' | 'ALIAS' | 'TITLE' | 'SUBJECT' | 'PLACE' | 'TEXT';
  readonly text: string;
  readonly offset: number;
  /** Within `text`. */
  readonly ranges: readonly TextRange[];
}

const pieceLength = 240;
const before = 60;
/** The most aliases that one hit shows. */
const mostAliases = 3;

interface Field {
  readonly field: Highlight['field'];
  readonly text: string;
}

function fieldsOf(node: SearchHitRecord['node']): Field[] {
  if ('ingestedAt' in node) return node.title === null ? [] : [{ field: 'TITLE', text: node.title }];
  if ('title' in node)
    return [
      { field: 'TITLE', text: node.title },
      ...(node.subject === null ? [] : [{ field: 'SUBJECT' as const, text: node.subject }]),
    ];
  const own: Field = { field: 'NAME', text: node.name };
  if ('place' in node) return node.place === null ? [own] : [own, { field: 'PLACE', text: node.place }];
  const code = 'code' in node ? node.code : null;
  const aliases = code === null ? (node.aliases ?? []) : (countryOf(code)?.names ?? []);
  return [
    own,
    ...aliases.filter((alias) => alias !== node.name).map((text) => ({ field: 'ALIAS' as const, text })),
  ];
}

/** The stretch of about 240 letters in which most words stand, cut between words. */
function cutPiece(text: string, ranges: readonly TextRange[]): TextRange {
  let best = 0;
  let most = 0;
  for (let first = 0, next = 0; first < ranges.length; first += 1) {
    while (next < ranges.length && ranges[next]!.end <= ranges[first]!.start + pieceLength - before)
      next += 1;
    if (next - first > most) {
      most = next - first;
      best = first;
    }
  }
  const at = Math.max(0, ranges[best]!.start - before);
  const blank = at === 0 ? -1 : text.indexOf(' ', at);
  const start = at === 0 ? 0 : blank === -1 || blank >= ranges[best]!.start ? ranges[best]!.start : blank + 1;
  const limit = Math.max(start + pieceLength, ranges[best]!.end);
  if (limit >= text.length) return { start, end: text.length };
  const cut = text.lastIndexOf(' ', limit);
  return { start, end: cut > ranges[best]!.end ? cut : ranges[best]!.end };
}

function highlight({ field, text }: Field, words: readonly SearchWord[]): Highlight[] {
  const ranges = markWords(text, words);
  if (ranges.length === 0) return [];
  const piece = text.length <= pieceLength ? { start: 0, end: text.length } : cutPiece(text, ranges);
  return [
    {
      field,
      text: text.slice(piece.start, piece.end),
      offset: piece.start,
      ranges: ranges
        .filter(({ start, end }) => start >= piece.start && end <= piece.end)
        .map(({ start, end }) => ({ start: start - piece.start, end: end - piece.start })),
    },
  ];
}

/** What of a hit is read only where it is shown. */
export interface HighlightSources {
  /** The text of an article. */
  readonly readText: (articleId: string) => Promise<string | null>;
  /** What an entity was called at the moment of the search; null where that is all it is called. */
  readonly wasCalled: (id: string) => Promise<ReadonlySet<string> | null>;
}

/**
 * What of a hit fits the words: name or title first, then at most three aliases, those with most of the words first, the
 * subject, and a piece of the article's text. Plain text, whatever stands in it.
 */
export async function highlightHit(
  { node }: SearchHitRecord,
  words: readonly SearchWord[],
  { readText, wasCalled }: HighlightSources,
): Promise<readonly Highlight[]> {
  const fields = fieldsOf(node);
  const called = fields.some(({ field }) => field === 'ALIAS') ? await wasCalled(node.id) : null;
  const found = fields
    .filter(({ field, text }) => field !== 'ALIAS' || called === null || called.has(text))
    .flatMap((field) => highlight(field, words));
  const aliases = found
    .filter(({ field }) => field === 'ALIAS')
    .toSorted((a, b) => b.ranges.length - a.ranges.length)
    .slice(0, mostAliases);
  const text = 'ingestedAt' in node ? await readText(node.id) : null;
  return [
    ...found.filter(({ field }) => field === 'NAME' || field === 'TITLE'),
    ...aliases,
    ...found.filter(({ field }) => field === 'SUBJECT' || field === 'PLACE'),
    ...(text === null ? [] : highlight({ field: 'TEXT', text }, words)),
  ];
}
