// Who took part in each event, by name.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').ParticipantRecord
UNWIND $keys AS key
MATCH (:Event {id: key})<-[fact:TOOK_PART_IN]-(participant:Party|Person)
WHERE true /* known */
RETURN key, participant {
  .id, .name, .code, .aliases, .kind, .countryCode, .countryBasis, .unplacedTitles
} AS node
ORDER BY participant.nameKey, participant.id
