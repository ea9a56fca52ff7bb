import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ReadMapping, readMapping } from '../article/table/read-mapping.ts';
import { readTable, requireColumns } from '../article/table/read-table.ts';
import { AppError, errorCodes } from '../errors.ts';
import { type ArticleResult, loadItems } from '../pipeline.ts';
import type { CliContext } from './context.ts';
import { type Tally, tallyLine } from './ingest-files.ts';
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

/** Loads a table of treaties by a mapping, tells what was rejected, and sums up; sets the exit code where some were. */
export async function importTable(
  context: CliContext,
  table: string,
  options: { readonly mapping: string; readonly json?: boolean },
): Promise<void> {
  const mapping = await openMapping(options.mapping);
  await requireFile(table, 'a table of treaties');
  const source = { name: table, open: () => createReadStream(table) };
  await requireColumns(source, mapping);
  const items = readTable(source, mapping);
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
  );
  context.err(tallyLine(tally));
  if (tally.REJECTED > 0) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
}
