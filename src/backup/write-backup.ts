import { AppError } from '../errors.ts';
import { readGraph } from '../exchange/read-graph.ts';
import { writeJsonl } from '../exchange/write-jsonl.ts';
import { loadImportState, readMigrations } from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import { discardBackup, prepareFolder, sealBackup, writePart } from './backup-folder.ts';
import { type BackupManifest, backupVersion } from './manifest.ts';
import { type Moment, readOneMoment } from './read-one-moment.ts';
import { writeRecords } from './records.ts';

/** What a backup needs to know. */
export interface BackupOptions {
  readonly folder: string;
  /** The version of this program. */
  readonly release: string;
  readonly now: () => Date;
  readonly report: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
}

const tellEvery = 10_000;

/** What every manifest says of a graph at a moment. */
export async function describeGraph(
  graph: Graph,
  moment: Moment,
  { release, now }: Pick<BackupOptions, 'release' | 'now'>,
): Promise<Pick<BackupManifest, 'format' | 'version' | 'release' | 'createdAt' | 'revision' | 'migrations'>> {
  const migrations = (await graph.read(readMigrations, {})).map(({ name }) => name);
  const { articles, derived, deriver } = moment;
  return {
    format: 'diplograph-backup',
    version: backupVersion,
    release,
    createdAt: now().toISOString(),
    revision: { articles, derived, deriver },
    migrations,
  };
}

/** The text of an export, which tells at its end how many lines of each type it had. */
async function* withCounts(
  text: AsyncIterable<string>,
  onCounts: (counts: Record<string, number>) => void,
): AsyncGenerator<string> {
  let last = '';
  for await (const piece of text) {
    last = piece;
    yield piece;
  }
  onCounts((JSON.parse(last) as { counts: Record<string, number> }).counts);
}

async function writeGraph(
  graph: Graph,
  moment: Moment,
  { folder, release, now, report, signal }: BackupOptions,
): Promise<BackupManifest> {
  let rows = 0;
  let records = 0;
  let counts: Record<string, number> = {};
  const onRow = () => {
    rows += 1;
    if (rows % tellEvery === 0) report(`${rows} rows`);
  };
  const text = withCounts(writeJsonl(readGraph(graph, { timeless: false, onRow }), release), (found) => {
    counts = found;
  });
  const files = [
    await writePart(folder, 'graph.jsonl', text, signal),
    await writePart(
      folder,
      'records.jsonl',
      writeRecords(graph, () => {
        records += 1;
      }),
      signal,
    ),
  ];
  const described = await describeGraph(graph, moment, { release, now });
  return { ...described, kind: 'graph', neo4j: null, counts: { ...counts, record: records }, files };
}

/** @throws AppError BAD_USAGE where only a part of a graph is there */
export async function requireWhole(graph: Graph): Promise<void> {
  const [state] = await graph.read(loadImportState, {});
  if ((state?.importing ?? null) !== null)
    throw new AppError(
      'BAD_USAGE',
      'Expected a whole graph to back up; an import or a restore into this one is under way, or was cut off. Let it end, or run it again',
    );
}

/**
 * Writes the graph into a folder, at one revision, while others go on: an export in JSONL, what stands beside the graph, and a
 * manifest that is written last. What fails leaves nothing behind.
 * @throws AppError BAD_USAGE where the folder holds anything, or the graph is only a part of one; OUTPUT_FAILED where it cannot be written; and as `Graph.stream` does
 */
export async function writeBackup(graph: Graph, options: BackupOptions): Promise<BackupManifest> {
  const { folder, report } = options;
  await requireWhole(graph);
  await prepareFolder(folder);
  try {
    const manifest = await readOneMoment(graph, report, (moment) => writeGraph(graph, moment, options));
    await sealBackup(folder, manifest);
    return manifest;
  } catch (error) {
    await discardBackup(folder);
    throw error;
  }
}
