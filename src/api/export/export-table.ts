import type { Cell } from '../../exchange/csv-cell.ts';
import type { Parameters } from './read-parameters.ts';

/** One flat row: a value, or nothing, for each column of its table. */
export type Row = Readonly<Record<string, Cell>>;

/** Runs an operation of the API; its data. @throws AppError as the API's errors say. */
export type Run = <Data>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** A table that dashboards read. */
export interface ExportTable {
  /** As in the address: /export/<name>.csv. */
  readonly name: string;
  /** What may stand after the ?, each with what it means. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The columns, which may depend on what is asked for. @throws AppError BAD_USER_INPUT where that makes no table. */
  columns(parameters: Parameters): readonly string[];
  /** Rows by the page, in a stable order. */
  pages(run: Run, parameters: Parameters): AsyncIterable<readonly Row[]>;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** A page of a connection, as the queries of exports call it. */
export interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/** What exports ask for, page after page: `query` takes `after`. */
export async function* walkPages<Node>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  run: Run,
  pageOf: (data: never) => ListPage<Node> | null,
): AsyncGenerator<readonly Node[]> {
  for (let after: string | null = null; ; ) {
    const page = pageOf(await run<never>(query, { ...variables, after }));
    yield page?.nodes ?? [];
    if (!page?.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}
