// Generated from cypher/ by `npm run generate`. Do not edit.

import type { Statement } from '../statement.ts';

export interface LoadMigrationRecordParams {
  readonly name: string;
  readonly checksum: string;
}
export type LoadMigrationRecordRow = Record<string, never>;
/** Remembers that a schema file was applied. */
export const loadMigrationRecord: Statement<LoadMigrationRecordParams, LoadMigrationRecordRow> = { name: 'load/migration-record', mode: 'write' };

export type ReadMigrationsParams = Record<string, never>;
export interface ReadMigrationsRow {
  readonly name: string;
  readonly checksum: string;
}
/** The schema files that this database has. */
export const readMigrations: Statement<ReadMigrationsParams, ReadMigrationsRow> = { name: 'read/migrations', mode: 'read' };
