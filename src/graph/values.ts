import neo4j, { type Record as DriverRecord } from 'neo4j-driver';

/** A record as a plain object: numbers as numbers, nodes and relations as their properties, lists and maps likewise. */
export function toRow<Row>(record: DriverRecord): Row {
  return Object.fromEntries(record.keys.map((key) => [key, toValue(record.get(key))])) as Row;
}

function toValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toValue);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toValue(value.properties);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
}
