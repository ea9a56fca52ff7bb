// Who is party to agreements or took part in events.
// mode: read
// param ids: string[]
// column from: string
// column type: string
// column to: string
// column properties: Record<string, unknown>
UNWIND $ids AS id
MATCH (end:Derived {id: id})<-[relation:PARTY_TO|TOOK_PART_IN]-(start)
RETURN start.id AS from, type(relation) AS type, end.id AS to, properties(relation) AS properties
