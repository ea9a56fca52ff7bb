import type { SearchAsk, SearchRound } from '../../graph/records.ts';
import type { SearchWord } from './search-words.ts';

/** How a hit fits, best first; an index may know better of a name: 7 is the name, 6 an alias, 5 the beginning of either. */
const tiers = { name: 4, text: 3, oneError: 2, twoErrors: 1, someWord: 0 } as const;

/** The type of entity that each full-text index leads to; names lead to several. */
const textIndexes = [
  { type: 'AGREEMENT', index: 'search_agreements', title: 'title' },
  { type: 'EVENT', index: 'search_events', title: 'name' },
  { type: 'ARTICLE', index: 'search_articles', title: 'title' },
] as const;
const namedTypes: readonly string[] = ['COUNTRY', 'ORGANIZATION', 'PERSON'];

/** From how many letters on a word of a text may go on: serbia finds Serbian and Serbia's. */
const shortestStem = 4;

type Render = (word: SearchWord) => readonly string[];

/** Words are letters and digits in lower case, so nothing in them means anything to Lucene. */
function everyWord(words: readonly SearchWord[], render: Render): string {
  return words.map((word) => `${word.optional ? '' : '+'}(${render(word).join(' ')})`).join(' ');
}

function inNames({ key, last }: SearchWord): readonly string[] {
  return last ? [`${key}^8`, `${key}*`] : [key];
}

/** Lucene leaves ё and й as they are, which folding makes е and и. */
function cyrillicForms(key: string): readonly string[] {
  return /[еи]/u.test(key) ? [key.replace(/[еи]/gu, '?')] : [];
}

function inTexts({ key, typed, last }: SearchWord): readonly string[] {
  return [
    `${key}^8`,
    ...(last || key.length >= shortestStem ? [`${key}*`] : []),
    ...(typed === key ? [] : [typed]),
    ...cyrillicForms(key),
  ];
}

function misspelt(render: Render, most: 1 | 2): Render {
  return (word) => {
    const errors = Math.min(word.errors, most);
    return errors === 0 ? render(word) : [...render(word), `${word.key}~${errors}`];
  };
}

function looseRounds(words: readonly SearchWord[], render: Render): SearchRound[] {
  const most = Math.max(...words.map(({ errors }) => errors));
  return [
    ...(most > 0 ? [{ text: everyWord(words, misspelt(render, 1)), tier: tiers.oneError }] : []),
    ...(most > 1 ? [{ text: everyWord(words, misspelt(render, 2)), tier: tiers.twoErrors }] : []),
  ];
}

function partialRounds(words: readonly SearchWord[], render: Render): SearchRound[] {
  const telling = words.filter((word) => !word.optional);
  if (telling.length < 2) return [];
  const text = telling.flatMap(misspelt(render, 1)).join(' ');
  return [{ text, tier: tiers.someWord }];
}

/** What is one word in a name may be typed as two. */
function joined(words: readonly SearchWord[]): string {
  return words.length === 2 ? ` OR ${words.map(({ key }) => key).join('')}*` : '';
}

function askNames(words: readonly SearchWord[]): SearchAsk {
  return {
    index: 'search_names',
    strict: [{ text: `(${everyWord(words, inNames)})${joined(words)}`, tier: tiers.name }],
    loose: looseRounds(words, inNames),
    partial: partialRounds(words, inNames),
  };
}

function askTexts(words: readonly SearchWord[], index: string, title: string): SearchAsk {
  const all = everyWord(words, inTexts);
  return {
    index,
    strict: [
      { text: `${title}:(${all})`, tier: tiers.name },
      { text: all, tier: tiers.text },
    ],
    loose: looseRounds(words, inTexts),
    partial: partialRounds(words, inTexts),
  };
}

/** What the full-text indexes that lead to these types are asked about the words, of which there is one at least. */
export function searchAsks(words: readonly SearchWord[], types: readonly string[]): SearchAsk[] {
  return [
    ...(namedTypes.some((type) => types.includes(type)) ? [askNames(words)] : []),
    ...textIndexes
      .filter(({ type }) => types.includes(type))
      .map(({ index, title }) => askTexts(words, index, title)),
  ];
}
