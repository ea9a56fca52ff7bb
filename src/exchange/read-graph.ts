import {
  exportAgreements,
  exportArticles,
  exportClaims,
  exportEvents,
  exportEvidence,
  exportJudgements,
  exportNodes,
  exportRedirects,
  exportRelations,
  exportTiedParties,
  exportTradeFigures,
  exportWithdrawnArticles,
  exportWithdrawnClaims,
} from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { Statement } from '../graph/statement.ts';
import { bindingStatuses } from '../ontology/agreement-statuses.ts';
import type { GraphReader, Properties, SourceRecord } from './graph-reader.ts';
import { stands, undatedJudgement, withoutInstants } from './timeless.ts';

/** How to read: `onRow` hears of every row. */
export interface ReadOptions {
  readonly timeless: boolean;
  readonly onRow?: () => void;
}

/** A row with properties as the statements of cypher/export give them. */
interface Row {
  readonly id?: string;
  readonly properties?: Record<string, unknown>;
  readonly labels?: readonly string[];
}

/** The id stands beside the properties, not among them; Derived goes without saying. */
function tidy<Given extends Row>(row: Given) {
  const { properties = {}, labels } = row;
  const others = { ...properties };
  if (row.id !== undefined) delete others.id;
  return {
    ...row,
    properties: others as Properties,
    ...(labels ? { labels: labels.filter((label) => label !== 'Derived').sort() } : {}),
  };
}

async function* none(): AsyncGenerator<never> {}

/** The graph in the database, to be exported; it must not change meanwhile. */
export function readGraph(graph: Graph, { timeless, onRow }: ReadOptions): GraphReader {
  async function* plain<Params extends object, Given>(statement: Statement<Params, Given>, params: Params) {
    for await (const row of graph.stream(statement, params)) {
      onRow?.();
      yield timeless ? withoutInstants(row) : row;
    }
  }
  async function* rows<Params extends object, Given extends Row>(
    statement: Statement<Params, Given>,
    params: Params,
  ) {
    for await (const row of plain(statement, params)) yield tidy(row);
  }
  async function* judgements(): AsyncGenerator<SourceRecord> {
    for await (const row of rows(exportJudgements, {}))
      if (!timeless) yield row;
      else if (stands(row)) yield undatedJudgement(row);
  }
  return {
    timeless,
    articles: () => rows(exportArticles, {}),
    claims: () => rows(exportClaims, {}),
    judgements,
    withdrawnArticles: () => (timeless ? none() : rows(exportWithdrawnArticles, {})),
    withdrawnClaims: () => (timeless ? none() : rows(exportWithdrawnClaims, {})),
    redirects: () => (timeless ? none() : rows(exportRedirects, {})),
    nodes: (prefix = '') => rows(exportNodes, { prefix }),
    relations: (prefix = '') => rows(exportRelations, { prefix }),
    agreements: () => rows(exportAgreements, {}),
    events: () => rows(exportEvents, {}),
    tradeFigures: () => rows(exportTradeFigures, {}),
    evidence: () => plain(exportEvidence, {}),
    tiedParties: () => rows(exportTiedParties, { binding: [...bindingStatuses] }),
  };
}
