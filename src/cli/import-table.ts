import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Item } from '../article/item.ts';
import { opensRejects } from '../article/rejects/reject-record.ts';
import { type ReadMapping, readMapping } from '../article/table/read-mapping.ts';
import { readRejectedTable } from '../article/table/read-rejected-table.ts';
import { readTable, requireColumns } from '../article/table/read-table.ts';
import { AppError, errorCodes } from '../errors.ts';
import { type ArticleResult, loadItems } from '../pipeline.ts';
import type { CliContext } from './context.ts';
import { keepRejects, type Tally, tallyLine } from './ingest-files.ts';
import { openRunRejects, tellRejects } from './open-run-rejects.ts';
import { withDatabase } from './with-database.ts';

const shipped = path.resolve(import.meta.dirname, '../../seeds/mappings');
const mostMappingBytes = 1024 * 1024;
const tellEvery = 100;

async function requireFile(file: string, what: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new AppError('INPUT_NOT_FOUND', `Expected ${what}; there is none at ${file}`);
  if (!found.isFile()) throw new AppError('BAD_USER_INPUT', `Expected ${what}; ${file} is no file`);
  return file;
}

/**
 * Reads a mapping by its path, or one of those that are shipped by its name.
 * @throws AppError INPUT_NOT_FOUND where there is none, BAD_USER_INPUT where it is wrong.
 */
export async function openMapping(given: string): Promise<ReadMapping> {
  const own = path.join(shipped, `${given}.yaml`);
  const isName = /^[a-z0-9-]+$/.test(given) && (await stat(given).catch(() => null)) === null;
  const isShipped = isName && (await stat(own).catch(() => null)) !== null;
  const file = await requireFile(
    isShipped ? own : given,
    'a mapping, by its path or the name of a shipped one',
  );
  if ((await stat(file)).size > mostMappingBytes)
    throw new AppError('BAD_USER_INPUT', `${file}: expected a mapping of at most 1 MiB; got more`);
  return readMapping(await readFile(file, 'utf8'), given);
}

/** One object a line for each treaty: source, outcome, id, and its error. */
function jsonLine({ source, outcome, id, error }: ArticleResult): string {
  return JSON.stringify({
    source,
    outcome,
    id,
    ...(error ? { error: { code: error.code, message: error.message } } : {}),
  });
}

/** Whether a file holds what was rejected of tables, and no table. */
async function holdsRejects(file: string): Promise<boolean> {
  for await (const chunk of createReadStream(file, { end: 255 })) return opensRejects(String(chunk));
  return false;
}

async function* linesOf(file: string): AsyncIterable<string> {
  yield* createInterface({ input: createReadStream(file) });
}

/** The treaties of a table, or those of tables that were rejected before. */
async function openTreaties(file: string, mapping: ReadMapping): Promise<AsyncIterable<Item>> {
  if (await holdsRejects(file)) return readRejectedTable(file, linesOf(file), mapping);
  const table = { name: file, open: () => createReadStream(file) };
  await requireColumns(table, mapping);
  return readTable(table, mapping);
}

/** How a table is imported. */
export interface TableOptions {
  readonly mapping: string;
  readonly json?: boolean;
  /** Where what is rejected is kept. */
  readonly rejects?: string;
}

/**
 * Loads a table of treaties by a mapping, or what was rejected of one, tells what was rejected, and sums up; sets the exit code
 * where some were.
 */
export async function importTable(context: CliContext, file: string, options: TableOptions): Promise<void> {
  const mapping = await openMapping(options.mapping);
  await requireFile(file, 'a table of treaties');
  const rejects = openRunRejects(context, options.rejects);
  const items = keepRejects(await openTreaties(file, mapping), rejects);
  const tally: Tally = { LOADED: 0, UNCHANGED: 0, UPDATED: 0, REJECTED: 0 };
  let done = 0;
  await withDatabase(context, ({ graph }) =>
    context.step('Treaties', async (report) => {
      const onResult = (result: ArticleResult) => {
        tally[result.outcome] += 1;
        done += 1;
        if (options.json) context.out(jsonLine(result));
        else if (result.error) context.out(`REJECTED  ${result.error.message}`);
        if (done % tellEvery === 0) report(`${done} treaties`);
      };
      await loadItems({ graph, items, now: context.now, onResult });
    }),
  ).finally(() => rejects.close());
  context.err(tallyLine(tally));
  await tellRejects(context, rejects, `import --mapping ${options.mapping}`);
  if (tally.REJECTED > 0) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
}
