import { readFileSync } from 'node:fs';
import { codes, organizationId } from './synthetic-world.ts';

/** A question: asked of the API in GraphQL, and of a bare handler as one statement that answers with the same JSON. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly statement: string;
  /** Whether the two answer the same; else the statement only does the least that such a question takes. */
  readonly same: boolean;
  /** What it is asked with, by turns. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const folder = new URL('operations/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

// Ranks of hubs, of the middling, and of nearly unknown ones.
const ranks = [20, 60, 150, 300, 500, 700, 850, 990];
const spread = [0, 2, 5, 10, 20, 50, 100, 150];

const variables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  partners: ranks.map((rank, index) => ({ id: organizationId(rank), country: codes[index % 3] })),
  agreements: spread.map((rank) => ({ country: codes[rank], kind: 'MEMORANDUM', from: '2015', to: '2024' })),
  organizations: spread.slice(0, 6).map((rank) => ({ country: codes[rank] })),
  counts: spread.map((rank) => ({ country: codes[rank] })),
  search: ['elbrus', 'dunav energy', 'nimbus', 'lumen water'].map((query) => ({ query })),
  path: ranks
    .slice(1)
    .map((rank, index) => ({ from: organizationId(ranks[index]!), to: organizationId(rank) })),
  node: ranks.map((rank) => ({ id: organizationId(rank) })),
  'by-name': ['elbrus energy', 'aral rail', 'jura bio', 'orion m'].map((name) => ({ name })),
  'of-country': spread.map((rank) => ({ country: codes[rank] })),
};

/** Every operation, or those of these names. */
export function readOperations(names: readonly string[]): readonly Operation[] {
  const known = Object.keys(variables);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`--only: expected names among ${known.join(', ')}; got ${unknown.join(', ')}`);
  return (names.length > 0 ? names : known).map((name) => ({
    name,
    query: read(`${name}.graphql`),
    statement: read(`${name}.cypher`),
    // The API's ranking weighs more than the index does, and its lists end with undated agreements.
    same: name !== 'search' && name !== 'of-country',
    variables: variables[name]!,
  }));
}
