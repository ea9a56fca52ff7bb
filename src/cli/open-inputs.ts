import packageJson from '../../package.json' with { type: 'json' };
import { createFetchPage } from '../article/fetch/fetch-page.ts';
import { openNetwork } from '../article/fetch/network.ts';
import { parseColumns, parseDelimiter } from '../article/rows/table-options.ts';
import type { ArticleFormat } from '../article/source.ts';
import type { CliContext } from './context.ts';
import type { InputOptions } from './input-options.ts';
import type { ReadOptions } from './read-source.ts';

/** What inputs are read with. @throws AppError BAD_USAGE where a mapping or a delimiter is none. */
export function readOptionsOf(
  context: CliContext,
  options: InputOptions,
  format: ArticleFormat | undefined,
): ReadOptions {
  const columns = options.columns === undefined ? undefined : parseColumns(options.columns);
  const delimiter = options.delimiter === undefined ? undefined : parseDelimiter(options.delimiter);
  return {
    format,
    table: { ...(columns ? { columns } : {}), ...(delimiter ? { delimiter } : {}) },
    stdin: context.stdin as AsyncIterable<Uint8Array | string>,
    fetchPage: createFetchPage(openNetwork(packageJson.version, context.shutdown.signal)),
  };
}
