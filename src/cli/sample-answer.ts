import Table from 'cli-table3';
import { exampleTabs } from '../api/example-tabs.ts';
import { execute } from '../api/execute.ts';
import type { Graph } from '../graph/graph.ts';
import { wrapText } from './wrap-text.ts';

/** What the sample question's operation selects. */
interface SampleAnswer {
  readonly organizations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly name: string;
      readonly kind: string;
      readonly countryBasis: string | null;
      readonly partners: {
        readonly edges: readonly {
          readonly node: { readonly name: string };
          readonly agreements: readonly SampleAgreement[];
        }[];
      };
    }[];
  };
}

interface SampleAgreement {
  readonly title: string;
  readonly status: string;
  readonly signedOn: string | null;
  readonly evidence: {
    readonly nodes: readonly {
      readonly quote: string;
      readonly article: { readonly publishedOn: string | null };
    }[];
  };
}

/**
 * Asks the graph which Serbian firms partner with Astana Hub, by the same operation as the playground's first tab, and
 * sets the answer as a table with the sentences that say so.
 */
export async function sampleAnswer(graph: Graph): Promise<string> {
  const { data, errors } = await execute({ graph }, exampleTabs[0]!);
  if (errors) throw errors[0];
  const { organizations } = data as unknown as SampleAnswer;
  const table = new Table({
    head: ['', 'Serbian partner', 'Kind', 'Country known by', 'Status', 'Signed'],
    style: { head: [], border: [] },
  });
  const quotes: string[] = [];
  for (const { name, kind, countryBasis, partners } of organizations.nodes) {
    for (const agreement of partners.edges
      .filter(({ node }) => node.name === 'Astana Hub')
      .flatMap((edge) => edge.agreements)) {
      const evidence = agreement.evidence.nodes[0];
      table.push([
        table.length + 1,
        name,
        kind,
        countryBasis ?? '',
        agreement.status,
        agreement.signedOn ?? '',
      ]);
      if (evidence)
        quotes.push(
          `${table.length}. ${evidence.article.publishedOn ?? ''}\n${wrapText(`“${evidence.quote}”`, '   ')}`,
        );
    }
  }
  return `\nWhich Serbian firms partner with Astana Hub? ${organizations.totalCount}:\n${table.toString()}\n${quotes.join('\n')}`;
}
