// Begins with the events in which this country, organization or person took part.
// mode: read
// param participant: string
MATCH (participant:Party|Person)-[:TOOK_PART_IN]->(event:Event)
WHERE participant.id = $participant
WITH DISTINCT event
