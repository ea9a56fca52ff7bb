import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import {
  loadForgetMarks,
  loadLockSchema,
  loadMigrationRecord,
  readMigrations,
} from './generated/statements.ts';
import type { Graph } from './graph.ts';

const schemaFolder = new URL('../../cypher/schema/', import.meta.url);

/** One file of cypher/schema. */
export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly commands: readonly string[];
}

/** The commands of a schema file: separated by semicolons at a line's end, comments left out. */
export function schemaCommands(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((command) => command.trim())
    .filter((command) => command !== '');
}

/** Every file of cypher/schema, in order. */
export function knownMigrations(): Migration[] {
  return readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const source = readFileSync(new URL(file, schemaFolder), 'utf8');
      return {
        name: file.slice(0, -'.cypher'.length),
        checksum: createHash('sha256').update(source).digest('hex'),
        commands: schemaCommands(source),
      };
    });
}

/** The file that holds what instances take turns by. */
const lockFile = '009-schema-lock';
const attempts = 5;
const pauseMs = 200;

/**
 * The files that the database has not seen, in order.
 * @throws AppError BAD_CONFIG where it was migrated by a newer release, or by a file that was edited since.
 */
async function findFresh(graph: Graph, known: readonly Migration[]): Promise<Migration[]> {
  const applied = new Map((await graph.read(readMigrations, {})).map((row) => [row.name, row.checksum]));
  for (const name of applied.keys()) {
    if (!known.some((migration) => migration.name === name)) {
      throw new AppError(
        'BAD_CONFIG',
        `The database has the migration ${name}, which this release does not know: it was used by a newer one. Upgrade Diplograph, or use another database.`,
      );
    }
  }
  for (const { name, checksum } of known) {
    const before = applied.get(name);
    if (before !== undefined && before !== checksum) {
      throw new AppError(
        'BAD_CONFIG',
        `cypher/schema/${name}.cypher was changed after the database had it. Migrations go forward only: put the change in a new file.`,
      );
    }
  }
  return known.filter((migration) => !applied.has(migration.name));
}

/** The schema that marks of writes need may not be there yet. */
const unmarked = { repeatable: true } as const;

/** Takes away the marks of processes that did not end well. */
async function forgetMarks(graph: Graph): Promise<[]> {
  await graph.write((transaction) => transaction.run(loadForgetMarks, { done: [] }), unmarked);
  return [];
}

/** Several instances may make this constraint at once; who loses the race finds it there the next time. */
async function makeLock(graph: Graph, known: readonly Migration[]): Promise<void> {
  const { commands } = known.find(({ name }) => name === lockFile)!;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await graph.runSchema(commands);
    } catch (error) {
      if (attempt === attempts || !(error instanceof AppError) || error.code !== 'DATABASE_FAILED')
        throw error;
      await delay(pauseMs * attempt);
    }
  }
}

/**
 * Brings the database to the newest schema: applies, in order, the files of cypher/schema that it has not seen, and
 * waits until their indexes answer. Instances that start at once take turns: one applies, the others find it done. Each
 * command is written so that it may run twice, so a run that was cut off is simply repeated. Resolves to the names of
 * those that were applied.
 * @param known what there is to apply; the files of cypher/schema
 * @throws AppError BAD_CONFIG where the database was migrated by a newer release, or by a file that was edited since: then
 * nothing is changed.
 */
export async function migrate(
  graph: Graph,
  known: readonly Migration[] = knownMigrations(),
): Promise<string[]> {
  if ((await findFresh(graph, known)).length === 0) return forgetMarks(graph);
  await makeLock(graph, known);
  const applied = await graph.write(
    async (transaction) => {
      await transaction.run(loadLockSchema, {});
      const fresh = await findFresh(graph, known);
      for (const { name, checksum, commands } of fresh) {
        // In sessions of their own: Neo4j does not mix schema with data, and the lock's label is none of theirs.
        await graph.runSchema(commands);
        await graph.write((record) => record.run(loadMigrationRecord, { name, checksum }), unmarked);
      }
      return fresh.map(({ name }) => name);
    },
    { ...unmarked, unhurried: true },
  );
  // Also where another instance applied them: its indexes may still be under way.
  await graph.runSchema(['CALL db.awaitIndexes(120)']);
  await forgetMarks(graph);
  return applied;
}
