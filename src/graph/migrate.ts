import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { AppError } from '../errors.ts';
import { loadForgetMarks, loadMigrationRecord, readMigrations } from './generated/statements.ts';
import type { Graph } from './graph.ts';

const schemaFolder = new URL('../../cypher/schema/', import.meta.url);

/** One file of cypher/schema. */
interface Migration {
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

function knownMigrations(): Migration[] {
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

/**
 * Brings the database to the newest schema: applies, in order, the files of cypher/schema that it has not seen, and
 * waits until their indexes answer. Each command is written so that it may run twice, so a run that was cut off is
 * simply repeated. Resolves to the names of those that were applied.
 * @throws AppError BAD_CONFIG where the database was migrated by a newer release, or by a file that was edited since.
 */
export async function migrate(graph: Graph): Promise<string[]> {
  const known = knownMigrations();
  const applied = new Map((await graph.read(readMigrations, {})).map((row) => [row.name, row.checksum]));
  for (const name of applied.keys()) {
    if (!known.some((migration) => migration.name === name)) {
      throw new AppError(
        'BAD_CONFIG',
        `The database has the migration ${name}, which this release does not know: it was used by a newer one. Upgrade Diplograph, or use another database.`,
      );
    }
  }
  const fresh = known.filter((migration) => !applied.has(migration.name));
  for (const { name, checksum } of known) {
    const before = applied.get(name);
    if (before !== undefined && before !== checksum) {
      throw new AppError(
        'BAD_CONFIG',
        `cypher/schema/${name}.cypher was changed after the database had it. Migrations go forward only: put the change in a new file.`,
      );
    }
  }
  for (const { name, checksum, commands } of fresh) {
    await graph.runSchema(commands);
    // The schema that marks need may not be there yet.
    await graph.write((transaction) => transaction.run(loadMigrationRecord, { name, checksum }), {
      repeatable: true,
    });
  }
  if (fresh.length > 0) await graph.runSchema(['CALL db.awaitIndexes(120)']);
  await graph.write((transaction) => transaction.run(loadForgetMarks, { done: [] }), { repeatable: true });
  return fresh.map((migration) => migration.name);
}
