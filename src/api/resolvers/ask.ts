import { execute, type GraphQLResolveInfo, type GraphQLSchema, parse } from 'graphql';
import type { AskEvidence } from '../../ask/answer.ts';
import { ask } from '../../ask/ask.ts';
import type { Candidate, LookUp } from '../../ask/candidate.ts';
import type { Operation, RunOperation } from '../../ask/operation.ts';
import { readNamesBearers } from '../../graph/generated/statements.ts';
import type { Graph } from '../../graph/graph.ts';
import { type ApiContext, createContext } from '../context.ts';
import { nodeOf } from './query-nodes.ts';

/** What the graph calls by these names. */
function lookUpIn(graph: Graph): LookUp {
  return async (keys) => {
    const found = new Map<string, Candidate[]>();
    for (const { key, id, name, kind, countryCode } of await graph.read(readNamesBearers, { keys })) {
      const type = kind === null ? 'person' : 'organization';
      found.set(key, [...(found.get(key) ?? []), { id, type, name, kind, countryCode }]);
    }
    return found;
  };
}

/** Runs an operation on the schema that the question came to; it may change nothing. */
function runOn(schema: GraphQLSchema, { whole, turn }: ApiContext): RunOperation {
  const contextValue = createContext(whole, null, turn);
  return async ({ query, variables }) => {
    const { data, errors } = await execute({
      schema,
      document: parse(query),
      contextValue,
      variableValues: variables,
    });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return data as Readonly<Record<string, unknown>>;
  };
}

const likeNames = `query Like($query: String!) {
  search(query: $query, types: [ORGANIZATION, PERSON, COUNTRY], first: 3) {
    edges { score node { ... on Party { name } ... on Person { name } } }
  }
}`;

/** Names like one that the graph does not have. */
function suggestFrom(run: RunOperation) {
  return async (name: string): Promise<readonly string[]> => {
    const data = await run({ query: likeNames, variables: { query: name } });
    const { edges } = data.search as {
      readonly edges: readonly { readonly score: number; readonly node: { readonly name?: string } }[];
    };
    // Below one a hit has only some of the words.
    return edges.flatMap(({ score, node }) => (score >= 1 && node.name ? node.name : []));
  };
}

const variablesOf = ({ variables }: Operation): string => JSON.stringify(variables, null, 2);
const evidenceOf = (evidence: readonly AskEvidence[]): readonly AskEvidence[] => evidence;

/** Query.ask */
export async function answerQuestion(
  _root: unknown,
  { question }: { readonly question: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const run = runOn(info.schema, context);
  const answer = await ask(question, {
    lookUp: lookUpIn(context.graph),
    run,
    suggest: suggestFrom(run),
    today: context.now().toISOString().slice(0, 10),
  });
  const asOf = answer.operation?.variables.asOf;
  if (typeof asOf === 'string') context.moments.enter({ asOf }, info);
  const nodes = await Promise.all(answer.nodes.map((id) => nodeOf(id, context)));
  return {
    ...answer,
    query: answer.operation?.query ?? null,
    variables: answer.operation ? variablesOf(answer.operation) : null,
    // A country of which nothing is known is no node.
    nodes: nodes.filter((node) => node !== null),
    evidence: evidenceOf(answer.evidence),
  };
}
