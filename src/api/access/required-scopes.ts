import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Scope } from '../../access/scope.ts';
import { rootFieldsOf } from '../http/use-operation-names.ts';

/** Fields of the roots that need more than read; schema.graphql tells the same of each. */
export const requiredScopes: Readonly<Record<string, Scope>> = {
  'mutation ingestArticles': 'ingest',
  'mutation retractArticle': 'curate',
  'mutation mergeOrganizations': 'curate',
  'mutation splitOrganization': 'curate',
  'mutation setOrganizationCountry': 'curate',
  'mutation decideJudgement': 'curate',
  'mutation undoJudgement': 'curate',
  'query auditLog': 'admin',
};

/** The fields of Query that not everybody who may read may ask for. */
export const guardedQueries: readonly string[] = Object.keys(requiredScopes).flatMap((field) =>
  field.startsWith('query ') ? [field.slice('query '.length)] : [],
);

/** A field with the scope that it needs. */
export interface Needed {
  readonly field: string;
  readonly scope: Scope;
}

/** What an operation asks for that needs more than read. A mutation that is not on the list needs admin. */
export function scopesNeeded(
  document: DocumentNode,
  operationName: string | null | undefined,
): readonly Needed[] {
  const operation = getOperationAST(document, operationName);
  if (!operation) return [];
  const kind = operation.operation;
  const usual: Scope = kind === 'mutation' ? 'admin' : 'read';
  return [...rootFieldsOf(document, operation.selectionSet)]
    .filter((field) => !field.startsWith('__'))
    .map((field) => ({ field, scope: requiredScopes[`${kind} ${field}`] ?? usual }))
    .filter(({ scope }) => scope !== 'read');
}

/** The fields of Mutation in a schema, for tests that the list is whole. */
export function mutationFields(schema: GraphQLSchema): readonly string[] {
  return Object.keys(schema.getMutationType()?.getFields() ?? {});
}
