import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../errors.ts';
import { type CheckedExport, checkExport } from '../exchange/check-export.ts';
import { checkQuotes } from '../exchange/check-quotes.ts';
import { compareDerived, type DerivedDifference } from '../exchange/compare-derived.ts';
import type { ExportLine } from '../exchange/export-line.ts';
import { readExport } from '../exchange/read-export.ts';
import { readGraph } from '../exchange/read-graph.ts';
import type { Graph } from '../graph/graph.ts';
import {
  beginRestore,
  finishRestore,
  removeRestored,
  restoreSources,
  type SourceRow,
} from '../load/restore-sources.ts';
import { loadItems } from '../pipeline.ts';

/** A file that can be read more than once, and how to tell of it. */
export interface ImportFile {
  readonly path: string;
  readonly name: string;
  /** Takes away what was kept for the import. */
  discard(): Promise<void>;
}

/**
 * The file to import; what comes on the standard input is kept beside until it is read, because it is read more than once.
 * @throws AppError INPUT_NOT_FOUND where there is no such file, BAD_USER_INPUT where it is a folder
 */
export async function openImport(given: string, stdin: NodeJS.ReadableStream): Promise<ImportFile> {
  if (given === '-') {
    const folder = await mkdtemp(path.join(tmpdir(), 'diplograph-import-'));
    const discard = () => rm(folder, { recursive: true, force: true });
    const kept = path.join(folder, 'export.jsonl');
    await pipeline(stdin, createWriteStream(kept, { mode: 0o600 })).catch(async (error) => {
      await discard();
      throw error;
    });
    return { path: kept, name: 'standard input', discard };
  }
  const found = await stat(given).catch(() => null);
  if (!found)
    throw new AppError('INPUT_NOT_FOUND', `Expected an export in JSONL; there is no file at ${given}`);
  if (!found.isFile())
    throw new AppError(
      'BAD_USER_INPUT',
      `${given}: expected a file; got something else. What comes through a pipe is imported with: import -`,
    );
  return { path: given, name: given, discard: async () => undefined };
}

function linesOf({ path: file, name }: ImportFile): AsyncGenerator<ExportLine> {
  return readExport(createReadStream(file), name);
}

async function* sourceRows(lines: AsyncIterable<ExportLine>): AsyncGenerator<SourceRow> {
  for await (const line of lines) {
    if (line.type === 'node' || line.type === 'relation' || line.type === 'end') return;
    if (line.type !== 'diplograph-export') yield line;
  }
}

/** What came of an import. */
export interface Imported extends CheckedExport {
  readonly difference: DerivedDifference;
}

/**
 * Reads all of a file that is to be imported, and changes nothing.
 * @throws AppError BAD_USER_INPUT where it is no export, or not right
 */
export async function checkImport(file: ImportFile): Promise<CheckedExport> {
  const checked = await checkExport(createReadStream(file.path), file.name);
  await checkQuotes(() => linesOf(file), file.name);
  return checked;
}

/** How an import is done. */
export interface ImportOptions {
  /** Whether the graph is emptied first, where it holds anything. */
  readonly replace?: boolean;
  /** Runs when the graph is empty, before anything is written. */
  readonly onEmpty?: () => Promise<void>;
}

/**
 * Takes an export in JSONL into an empty graph: reads all of it first, writes articles, claims and judgements, derives the rest
 * afresh, and compares that with what the export says. `report` hears of the stages.
 * @throws AppError BAD_USER_INPUT where the file is not right, BAD_USAGE where the graph was not empty: then it is as before
 */
export async function importExport(
  graph: Graph,
  file: ImportFile,
  now: () => Date,
  report: (message: string) => void,
  { replace = false, onEmpty }: ImportOptions = {},
): Promise<Imported> {
  report('checking the file');
  const checked = await checkImport(file);
  const { header, counts, digest } = checked;
  await beginRestore(graph, digest, { replace });
  await onEmpty?.();
  let written = 0;
  const total = (counts.article ?? 0) + (counts.claim ?? 0);
  const onRows = (count: number) => {
    written += count;
    report(`${written} records written (${total} articles and claims in the file)`);
  };
  try {
    await restoreSources(graph, sourceRows(linesOf(file)), now(), onRows);
  } catch (error) {
    if (error instanceof AppError && error.code === 'BAD_USER_INPUT') await removeRestored(graph);
    throw error;
  }
  report('deriving');
  await loadItems({ graph, items: [], now });
  await finishRestore(graph);
  const difference = await compareDerived(linesOf(file), readGraph(graph, { timeless: header.timeless }));
  return { ...checked, difference };
}
