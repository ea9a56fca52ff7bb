// The frames of events, and of those that one of these took part in.
// mode: read
// param events: string[]
// param participants: string[]
// column frame: string
CALL () {
  UNWIND $events AS id
  MATCH (event:Event {id: id})
  RETURN event
  UNION
  UNWIND $participants AS id
  MATCH (:Derived {id: id})-[:TOOK_PART_IN]->(event:Event)
  RETURN event
}
RETURN DISTINCT event.frame AS frame
