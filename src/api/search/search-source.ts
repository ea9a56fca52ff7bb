import { readSearchCount, readSearchPage } from '../../graph/generated/statements.ts';
import type { Graph } from '../../graph/graph.ts';
import { allOf, fragment, type Holes } from '../../graph/predicate.ts';
import type { SearchHitRecord } from '../../graph/records.ts';
import { nameKey } from '../../model/name-key.ts';
import type { ListSource } from '../connection.ts';
import { known, knownIn, visible } from '../filters/moment-conditions.ts';
import { statementSource } from '../loaders/statement-source.ts';
import { isNow, type Moment } from '../moment.ts';
import { searchAsks } from './search-asks.ts';
import type { SearchWord } from './search-words.ts';

/** The label of each type of entity. */
const labels: Readonly<Record<string, string>> = {
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
  AGREEMENT: 'Agreement',
  EVENT: 'Event',
  ARTICLE: 'Article',
};

/** Every type of entity, as in the schema. */
export const entityTypes: readonly string[] = Object.keys(labels);

/** Fewer strict hits than this, and words with typing errors count too. */
const few = 10;
/** What one look into an index brings at most; so many times more where types of names are picked from among all. */
const mostHits = 500;
const sifted = 10;

/** What to search for. */
export interface Search {
  readonly query: string;
  /** One at least. */
  readonly words: readonly SearchWord[];
  readonly types: readonly string[];
  readonly moment: Moment;
}

function parameters({ query, words, types }: Search) {
  const names = ['COUNTRY', 'ORGANIZATION', 'PERSON'].filter((type) => types.includes(type));
  const trimmed = query.trim();
  return {
    asks: searchAsks(words, types),
    key: nameKey(query),
    titles: [trimmed.toLowerCase()],
    code: /^[A-Za-z]{2}$/.test(trimmed) ? trimmed.toUpperCase() : '',
    labels: types.flatMap((type) => labels[type] ?? []),
    few,
    most: names.length === 3 || names.length === 0 ? mostHits : mostHits * sifted,
  };
}

function conditions(moment: Moment): Holes {
  if (isNow(moment)) return {};
  const exists = fragment('found-exists', {}, { visible: visible(moment) });
  return {
    ...knownIn('named', 'named-known', moment),
    there: allOf([...known('found-known', moment), exists]),
  };
}

function noHits(): ListSource<SearchHitRecord> {
  return { read: async () => [], count: async () => 0 };
}

/** What fits the search, best first; nothing where no word or no type is left. Each read is one statement. */
export function searchSource(graph: Graph, search: Search): ListSource<SearchHitRecord> {
  if (search.words.length === 0 || search.types.length === 0) return noHits();
  const list = { page: readSearchPage, count: readSearchCount };
  return statementSource(graph, list, parameters(search), async () => conditions(search.moment));
}
