import type { Driver } from 'neo4j-driver';

/** The whole graph as sorted lines: each node with labels and properties, each relation with its ends and properties, but those of withdrawn claims; not what migrations take turns by, nor the marks of writes. */
export async function dumpGraph(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery(
    'MATCH (n) WHERE NOT n:SchemaLock AND NOT n:WriteMark RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const relations = await driver.executeQuery(
    'MATCH (a)-[r]->(b) WHERE NOT a:WithdrawnClaim RETURN coalesce(a.id, a.name) AS start, type(r) AS type, coalesce(b.id, b.name) AS end, properties(r) AS properties',
  );
  const sorted = (properties: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(properties).sort());
  return [
    ...nodes.records.map((record) =>
      JSON.stringify([record.get('labels').sort(), sorted(record.get('properties'))]),
    ),
    ...relations.records.map((record) =>
      JSON.stringify([
        record.get('start'),
        record.get('type'),
        record.get('end'),
        sorted(record.get('properties')),
      ]),
    ),
  ].sort();
}
