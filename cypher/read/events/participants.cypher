// Who took part in each event, by name.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').ParticipantRecord
UNWIND $keys AS key
MATCH (event:Event {id: key})
CALL (event) {
  MATCH (event)<-[fact:TOOK_PART_IN]-(participant:Party|Person)
  WHERE true /* known */
  RETURN participant {
    .id, .name, .code, .aliases, .kind, .countryCode, .countryBasis, .unplacedTitles
  } AS node
  ORDER BY participant.nameKey, participant.id
}
RETURN key, node
