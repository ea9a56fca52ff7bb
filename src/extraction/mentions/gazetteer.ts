import { countries } from '../../ontology/countries.ts';
import { supranationalBodies } from '../../ontology/supranational-bodies.ts';
import { type Token, tokenize } from '../tokens/tokenize.ts';

/** What a known name is. `pair` is two countries in one word: Kazakh-Serbian. */
export interface GazetteerEntry {
  readonly type: 'country' | 'demonym' | 'capital' | 'city' | 'supranational';
  /** ISO code; the full name for a supranational body. */
  readonly value: string;
  readonly words: readonly string[];
}

/** A known name found at a place of a line. */
export interface GazetteerHit {
  readonly entry: GazetteerEntry;
  readonly from: number;
  readonly to: number;
}

function fold(word: string): string {
  return word.replace(/[’‘ʻʼ]/g, "'");
}

function wordsOf(name: string): string[] {
  return tokenize(name, 0, name.length).map((token) => fold(token.text));
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
};

/** `Malmo` for Malmö. */
function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐıß]/g, (letter) => letters[letter]!);
}

/** Whether a name is another word without its marks, and long enough to be nothing else then. */
function isMarked(name: string): boolean {
  return name.length > 4 && withoutMarks(name) !== name;
}

function buildIndex(): ReadonlyMap<string, readonly GazetteerEntry[]> {
  const index = new Map<string, GazetteerEntry[]>();
  const seen = new Set<string>();
  const add = (type: GazetteerEntry['type'], value: string, name: string) => {
    const words = wordsOf(name.replace(/^the /, ''));
    const first = words[0]?.toLowerCase();
    const key = `${words.join(' ')}|${type === 'city' ? 'city' : ''}`;
    if (first === undefined || seen.has(key)) return;
    seen.add(key);
    const list = index.get(first) ?? [];
    list.push({ type, value, words });
    index.set(first, list);
  };
  for (const country of countries.filter(({ code }) => !/^(AQ|BV|HM|IO|GS|TF|UM)$/.test(code))) {
    for (const name of country.names) add('country', country.code, name);
    for (const demonym of country.demonyms) add('demonym', country.code, demonym);
  }
  for (const country of countries) {
    for (const capital of country.capitals) add('capital', country.code, capital);
    for (const city of country.cities) add('city', country.code, city);
  }
  // Where the press leaves the marks off, names that are known so go first.
  for (const country of countries) {
    for (const capital of country.capitals.filter(isMarked))
      add('capital', country.code, withoutMarks(capital));
    for (const city of country.cities.filter(isMarked)) add('city', country.code, withoutMarks(city));
  }
  for (const body of supranationalBodies)
    for (const name of body.names) add('supranational', body.name, name);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const index = buildIndex();

function matches(entry: GazetteerEntry, tokens: readonly Token[], from: number): boolean {
  return entry.words.every((word, offset) => {
    const token = tokens[from + offset];
    if (!token) return false;
    const text = fold(token.text);
    return (
      text === word ||
      (entry.type === 'supranational' && word.length > 4 && word === text.toUpperCase() && token.capital) ||
      (token.upper &&
        (word.length > (entry.type === 'city' ? 3 : 2) || offset > 0) &&
        text === word.toUpperCase()) ||
      (!token.capital && token.kind === 'word' && word === text)
    );
  });
}

function find(tokens: readonly Token[], from: number): GazetteerHit | null {
  const token = tokens[from]!;
  const entry = index.get(fold(token.lower))?.find((candidate) => matches(candidate, tokens, from));
  return entry ? { entry, from, to: from + entry.words.length } : null;
}

/** What was found in the lines that are being read: rules ask about the same word many times. */
const hits = new WeakMap<readonly Token[], (GazetteerHit | null | undefined)[]>();

/** The longest known name that begins at `from`, or undefined. The tokens must not change between two questions. */
export function lookUp(tokens: readonly Token[], from: number): GazetteerHit | undefined {
  const token = tokens[from];
  if (token?.kind !== 'word' || !token.capital) return undefined;
  let known = hits.get(tokens);
  if (!known) {
    known = new Array(tokens.length);
    hits.set(tokens, known);
  }
  let hit = known[from];
  if (hit === undefined) {
    hit = find(tokens, from);
    known[from] = hit;
  }
  return hit ?? undefined;
}

/** The entry of a single word by itself, whatever stands around it: a part of `Kazakh-Serbian`. */
export function lookUpWord(word: string): GazetteerEntry | undefined {
  const folded = fold(word);
  return index
    .get(folded.toLowerCase())
    ?.find(
      (entry) =>
        entry.words.length === 1 && (entry.words[0] === folded || entry.words[0]?.toUpperCase() === folded),
    );
}

/** Countries and cities in the parts of a hyphenated word: `Kazakh-Serbian` has two, `Kenya-based` one. */
export function lookUpCompound(word: string): readonly GazetteerEntry[] {
  if (!word.includes('-')) return [];
  return word
    .split('-')
    .map((part) => lookUpWord(part))
    .filter((entry) => entry !== undefined && entry.type !== 'supranational') as GazetteerEntry[];
}
