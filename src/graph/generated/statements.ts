// Generated from cypher/ by `npm run generate`. Do not edit.

import type { Statement } from '../statement.ts';

export interface LoadArticlesParams {
  readonly rows: { id: string, properties: object }[];
}
export type LoadArticlesRow = Record<string, never>;
/** Writes articles; one that is there keeps the instant at which it came. */
export const loadArticles: Statement<LoadArticlesParams, LoadArticlesRow> = { name: 'load/articles', mode: 'write' };

export interface LoadClaimsParams {
  readonly rows: { id: string, articleId: string, properties: object }[];
}
export type LoadClaimsRow = Record<string, never>;
/** Writes claims beside their articles. */
export const loadClaims: Statement<LoadClaimsParams, LoadClaimsRow> = { name: 'load/claims', mode: 'write' };

export type LoadClaimsOfAllParams = Record<string, never>;
export interface LoadClaimsOfAllRow {
  readonly id: string;
  readonly articleId: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
}
/** Every claim, as the derivation reads it. */
export const loadClaimsOfAll: Statement<LoadClaimsOfAllParams, LoadClaimsOfAllRow> = { name: 'load/claims-of-all', mode: 'read' };

export type LoadCountChangeParams = Record<string, never>;
export type LoadCountChangeRow = Record<string, never>;
/** Counts one change of articles or claims: the derived graph is behind until it is reconciled. */
export const loadCountChange: Statement<LoadCountChangeParams, LoadCountChangeRow> = { name: 'load/count-change', mode: 'write' };

export interface LoadCreateDerivedRelationsParams {
  readonly rows: { from: string, type: string, to: string, properties: object }[];
}
export type LoadCreateDerivedRelationsRow = Record<string, never>;
/** Adds relations between nodes of the derived graph. */
export const loadCreateDerivedRelations: Statement<LoadCreateDerivedRelationsParams, LoadCreateDerivedRelationsRow> = { name: 'load/create-derived-relations', mode: 'write' };

export interface LoadCreateSupportParams {
  readonly rows: { from: string, to: string }[];
}
export type LoadCreateSupportRow = Record<string, never>;
/** Adds relations from facts to the claims that support them. */
export const loadCreateSupport: Statement<LoadCreateSupportParams, LoadCreateSupportRow> = { name: 'load/create-support', mode: 'write' };

export interface LoadDeleteDerivedNodesParams {
  readonly ids: string[];
}
export type LoadDeleteDerivedNodesRow = Record<string, never>;
/** Takes nodes out of the derived graph, with their relations. */
export const loadDeleteDerivedNodes: Statement<LoadDeleteDerivedNodesParams, LoadDeleteDerivedNodesRow> = { name: 'load/delete-derived-nodes', mode: 'write' };

export interface LoadDeleteDerivedRelationsParams {
  readonly rows: { from: string, type: string, to: string, discriminator: string }[];
}
export type LoadDeleteDerivedRelationsRow = Record<string, never>;
/** Takes relations out of the derived graph; `title` tells roles of one person at one place apart. */
export const loadDeleteDerivedRelations: Statement<LoadDeleteDerivedRelationsParams, LoadDeleteDerivedRelationsRow> = { name: 'load/delete-derived-relations', mode: 'write' };

export interface LoadDeleteSupersededClaimsParams {
  readonly rows: { articleId: string, extractor: string }[];
}
export type LoadDeleteSupersededClaimsRow = Record<string, never>;
/** Takes away the claims that an earlier version of an extractor made of these articles. */
export const loadDeleteSupersededClaims: Statement<LoadDeleteSupersededClaimsParams, LoadDeleteSupersededClaimsRow> = { name: 'load/delete-superseded-claims', mode: 'write' };

export type LoadDerivedNodesParams = Record<string, never>;
export interface LoadDerivedNodesRow {
  readonly id: string;
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
}
/** Every node of the derived graph as it is. */
export const loadDerivedNodes: Statement<LoadDerivedNodesParams, LoadDerivedNodesRow> = { name: 'load/derived-nodes', mode: 'read' };

export type LoadDerivedRelationsParams = Record<string, never>;
export interface LoadDerivedRelationsRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}
/** Every relation of the derived graph as it is, those to claims among them. */
export const loadDerivedRelations: Statement<LoadDerivedRelationsParams, LoadDerivedRelationsRow> = { name: 'load/derived-relations', mode: 'read' };

export type LoadLockRevisionParams = Record<string, never>;
export interface LoadLockRevisionRow {
  readonly articles: number;
  readonly derived: number;
  readonly deriver: string | null;
}
/** Takes the graph's one lock until the transaction ends, and tells which revision of articles the derived graph stands at. */
export const loadLockRevision: Statement<LoadLockRevisionParams, LoadLockRevisionRow> = { name: 'load/lock-revision', mode: 'write' };

export interface LoadMarkDerivedParams {
  readonly derived: number;
  readonly deriver: string;
}
export type LoadMarkDerivedRow = Record<string, never>;
/** Says that the derived graph is what the deriver makes of the articles of this revision. */
export const loadMarkDerived: Statement<LoadMarkDerivedParams, LoadMarkDerivedRow> = { name: 'load/mark-derived', mode: 'write' };

export interface LoadMigrationRecordParams {
  readonly name: string;
  readonly checksum: string;
}
export type LoadMigrationRecordRow = Record<string, never>;
/** Remembers that a schema file was applied. */
export const loadMigrationRecord: Statement<LoadMigrationRecordParams, LoadMigrationRecordRow> = { name: 'load/migration-record', mode: 'write' };

export interface LoadWriteDerivedNodesParams {
  readonly rows: { id: string, labels: string[], staleLabels: string[], properties: object }[];
}
export type LoadWriteDerivedNodesRow = Record<string, never>;
/** Makes nodes of the derived graph what they should be: new ones come, labels and properties change. */
export const loadWriteDerivedNodes: Statement<LoadWriteDerivedNodesParams, LoadWriteDerivedNodesRow> = { name: 'load/write-derived-nodes', mode: 'write' };

export interface ReadKnownArticlesParams {
  readonly ids: string[];
}
export interface ReadKnownArticlesRow {
  readonly id: string;
  readonly extractor: string;
}
/** Which of these articles are there, and what extracted their claims. */
export const readKnownArticles: Statement<ReadKnownArticlesParams, ReadKnownArticlesRow> = { name: 'read/known-articles', mode: 'read' };

export type ReadMigrationsParams = Record<string, never>;
export interface ReadMigrationsRow {
  readonly name: string;
  readonly checksum: string;
}
/** The schema files that this database has. */
export const readMigrations: Statement<ReadMigrationsParams, ReadMigrationsRow> = { name: 'read/migrations', mode: 'read' };

export type ReadRevisionParams = Record<string, never>;
export interface ReadRevisionRow {
  readonly articles: number;
  readonly derived: number;
  readonly deriver: string | null;
}
/** Which revision of articles the derived graph stands at; no row in an empty database. */
export const readRevision: Statement<ReadRevisionParams, ReadRevisionRow> = { name: 'read/revision', mode: 'read' };
