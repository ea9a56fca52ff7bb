// Agreements by their sides.
// mode: read
// param sides: string[]
// column id: string
UNWIND $sides AS sides
MATCH (agreement:Agreement {sides: sides})
RETURN agreement.id AS id
