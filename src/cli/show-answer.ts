import { execute } from '../api/execute.ts';
import type { Graph } from '../graph/graph.ts';
import { wrapText } from './wrap-text.ts';

/** The answer to a question, as the API gives it. */
export interface ShownAnswer {
  readonly question: string;
  readonly understood: boolean;
  readonly reason: string | null;
  readonly text: string;
  readonly query: string | null;
  readonly variables: string | null;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly evidence: readonly {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly article: {
      readonly id: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly publishedOn: string | null;
      readonly url: string | null;
    };
  }[];
}

const operation = `query Ask($question: String!) {
  ask(question: $question) {
    question understood reason text query variables
    nodes {
      __typename id
      ... on Party { name }
      ... on Person { name }
      ... on Agreement { title status signedOn }
      ... on Event { name startsOn }
      ... on Article { headline: title publishedOn }
    }
    evidence { quote start end article { id title publisher publishedOn url } }
  }
}`;

/** Asks the graph a question in English, through the API. @throws what the API could not answer with. */
export async function readAnswer(graph: Graph, question: string, now: () => Date): Promise<ShownAnswer> {
  let failure: unknown;
  const { data, errors } = await execute(
    {
      graph,
      now,
      onUnexpectedError: (error) => {
        failure = error;
      },
    },
    { query: operation, variables: { question } },
  );
  if (errors) throw failure ?? errors[0];
  return (data as unknown as { readonly ask: ShownAnswer }).ask;
}

/** The answer for people: what it is, the sentences with their articles, and the operation. */
export function showAnswer({ text, evidence, query, variables }: ShownAnswer): string {
  const passages = evidence.map(({ quote, article }, index) => {
    const source = [article.publishedOn, article.publisher, article.title ?? article.url ?? article.id];
    return `${index + 1}. ${source.filter(Boolean).join(', ')}\n${wrapText(`“${quote}”`, '   ')}`;
  });
  return [
    wrapText(text, ''),
    ...(passages.length > 0 ? [`\nWhat says so:\n${passages.join('\n')}`] : []),
    ...(query ? [`\nThe operation:\n${query}\n\nIts variables:\n${variables ?? '{}'}`] : []),
  ].join('\n');
}
