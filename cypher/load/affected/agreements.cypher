// Which of these are agreements, and the agreements that one of the parties is party to, or that were signed at one of the events.
// mode: read
// param ids: string[]
// param parties: string[]
// param events: string[]
// column id: string
// column sides: string
CALL () {
  UNWIND $ids AS id
  MATCH (agreement:Agreement {id: id})
  RETURN agreement
  UNION
  UNWIND $parties AS id
  MATCH (:Organization {id: id})-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement
  UNION
  UNWIND $events AS id
  MATCH (:Event {id: id})<-[:SIGNED_AT]-(agreement:Agreement)
  RETURN agreement
}
RETURN agreement.id AS id, agreement.sides AS sides
