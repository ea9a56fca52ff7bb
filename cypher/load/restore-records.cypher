// Writes what stands beside the graph as a backup has it, in the place of what has the same id.
// mode: write
// param rows: { id: string, labels: string[], properties: object, integers: string[] }[]
// param known: string[]
CALL () {
  UNWIND $rows AS row
  WITH collect(row.id) AS ids
  MATCH (old)
  WHERE old.id IN ids AND none(label IN labels(old) WHERE label IN $known)
  DETACH DELETE old
}
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
FOREACH (key IN row.integers | SET node[key] = toInteger(node[key]))
