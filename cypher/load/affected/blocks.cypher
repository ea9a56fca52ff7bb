// How many groups of names blocks have, and which: of a block of more than `most` none is told.
// mode: read
// param ids: string[]
// param most: number
// column id: string
// column size: number
// column groups: string[]
UNWIND $ids AS id
MATCH (block:Block {id: id})
WITH block, COUNT { (block)<-[:IN_BLOCK]-() } AS size
RETURN block.id AS id, size,
  CASE WHEN size <= $most THEN COLLECT { MATCH (block)<-[:IN_BLOCK]-(group:NameGroup) RETURN group.id } ELSE [] END AS groups
