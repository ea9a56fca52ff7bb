import neo4j, { type Record as DriverRecord } from 'neo4j-driver';

/** A record as a plain object: numbers as numbers, nodes and relations as their properties, lists and maps likewise. */
export function toRow<Row>(record: DriverRecord): Row {
  return Object.fromEntries(record.keys.map((key) => [key, toValue(record.get(key))])) as Row;
}

/** In place: the driver made the record for us alone, and a copy of a large answer costs more than its reading. */
function toValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const inner: unknown = value[index];
      if (typeof inner === 'object') value[index] = toValue(inner);
    }
    return value;
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toValue(value.properties);
  const map = value as Record<string, unknown>;
  for (const key of Object.keys(map)) if (typeof map[key] === 'object') map[key] = toValue(map[key]);
  return map;
}
