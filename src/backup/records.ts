import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { exportedLabels } from '../exchange/exported-labels.ts';
import { sortedJson } from '../exchange/sorted-json.ts';
import { splitLines } from '../exchange/split-lines.ts';
import { exportRecords, loadRestoreRecords } from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';

/** Labels of what is exported, derived, or bookkeeping of this one database; all other nodes are records. */
const graphLabels: readonly string[] = [
  ...exportedLabels,
  'Revision',
  'Migration',
  'SchemaLock',
  'WriteMark',
];

const rowsAtOnce = 1_000;
const plainName = /^[A-Za-z][A-Za-z0-9]{0,63}$/;
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(z.number()),
  z.array(z.boolean()),
]);
const label = z
  .string()
  .regex(plainName)
  .refine((name) => !graphLabels.includes(name));

const record = z.strictObject({
  labels: z.array(label).min(1),
  properties: z.record(z.string().regex(plainName), value).refine(({ id }) => typeof id === 'string'),
  integers: z.array(z.string()),
});

/** A node beside the graph: who may use it, what was done by whom. */
type BackupRecord = z.infer<typeof record>;

/** The records of a graph as lines of JSON, always in the same order. `onRow` hears of each. */
export async function* writeRecords(graph: Graph, onRow: () => void): AsyncGenerator<string> {
  for await (const row of graph.stream(exportRecords, { known: [...graphLabels] })) {
    onRow();
    yield `${sortedJson({ ...row, labels: row.labels.toSorted() })}\n`;
  }
}

/** Reads the records of a backup, line by line. @throws AppError BAD_USER_INPUT that names the line */
export async function* readRecords(file: string): AsyncGenerator<BackupRecord> {
  for await (const { number, text } of splitLines(createReadStream(file), file)) {
    let parsed: ReturnType<typeof record.safeParse> | null = null;
    try {
      parsed = record.safeParse(JSON.parse(text));
    } catch {
      // Told below, as whatever else is no record.
    }
    if (!parsed?.success)
      throw new AppError(
        'BAD_USER_INPUT',
        `${file}:${number}: expected a record with labels, properties, an id among them, and integers; got something else`,
      );
    yield parsed.data;
  }
}

/** Writes the records of a backup, in the place of those that have the same ids; others stay. */
export async function restoreRecords(graph: Graph, file: string): Promise<void> {
  let batch: BackupRecord[] = [];
  const flush = async () => {
    const rows = batch.map((row) => ({ ...row, id: String(row.properties.id) }));
    batch = [];
    if (rows.length > 0)
      await graph.write((transaction) =>
        transaction.run(loadRestoreRecords, { rows, known: [...graphLabels] }),
      );
  };
  for await (const row of readRecords(file)) {
    batch.push(row);
    if (batch.length === rowsAtOnce) await flush();
  }
  await flush();
}
