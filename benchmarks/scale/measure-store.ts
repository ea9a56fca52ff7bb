import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';

/** Bytes on the disk of one database, by what they are for. */
export interface StoreBytes {
  readonly nodes: number;
  readonly relations: number;
  readonly properties: number;
  /** Indexes of values: look-ups by id, orders, ranges. */
  readonly indexes: number;
  /** Full text. */
  readonly fulltext: number;
  /** Labels, counts, ids that are free, and the like; not the transaction log. */
  readonly other: number;
}

/** A graph at one size. */
export interface StoreSize {
  readonly nodes: number;
  readonly relations: number;
  readonly bytes: StoreBytes;
}

function kindOf(file: string): keyof StoreBytes {
  if (file.includes('neostore.nodestore')) return 'nodes';
  if (file.includes('neostore.relationship')) return 'relations';
  if (file.includes('neostore.propertystore')) return 'properties';
  if (file.includes('fulltext')) return 'fulltext';
  return file.includes(`${path.sep}index${path.sep}`) ? 'indexes' : 'other';
}

async function sizesBelow(folder: string): Promise<StoreBytes> {
  const bytes = { nodes: 0, relations: 0, properties: 0, indexes: 0, fulltext: 0, other: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    // Blocks, not the length: stores are made longer before they are filled.
    const found = await stat(file).catch(() => null);
    bytes[kindOf(file)] += found ? Math.min(found.size, found.blocks * 512) : 0;
  }
  return bytes;
}

/** How many nodes and relations a database holds. */
export async function countAll(driver: Driver, database: string): Promise<Omit<StoreSize, 'bytes'>> {
  const count = async (query: string): Promise<number> =>
    (await driver.executeQuery(query, {}, { database })).records[0]!.get('count');
  return {
    nodes: await count('MATCH (n) RETURN count(n) AS count'),
    relations: await count('MATCH ()-[r]->() RETURN count(r) AS count'),
  };
}

/** What a database takes on the disk below the home of its server, which must be stopped: only then is all of it written out. */
export function measureStore(home: string, database: string): Promise<StoreBytes> {
  return sizesBelow(path.join(home, 'data', 'databases', database));
}
