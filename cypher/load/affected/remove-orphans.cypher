// Takes away countries, names and blocks that nothing refers to any more.
// mode: write
// param countries: string[]
// param names: string[]
// param blocks: string[]
CALL () {
  UNWIND $countries AS id
  MATCH (country:Country {id: id})
  WHERE NOT EXISTS { (country)-[relation]-() WHERE type(relation) <> 'KNOWN_AS' }
  OPTIONAL MATCH (country)-[:KNOWN_AS]->(name:Name)
  WITH country, collect(name) AS names
  DETACH DELETE country
  WITH names UNWIND names AS name
  RETURN collect(name.id) AS freed
}
CALL (freed) {
  UNWIND freed + $names AS id
  MATCH (name:Name:Derived {id: id})
  WHERE NOT EXISTS { (name)<-[:KNOWN_AS]-() }
  WITH DISTINCT name
  DELETE name
}
UNWIND $blocks AS id
MATCH (block:Block {id: id})
WHERE NOT EXISTS { (block)<-[:IN_BLOCK]-() }
WITH DISTINCT block
DELETE block
