// A page of people, by name.
// mode: read
// param limit: number
// column node: import('../records.ts').PersonRecord
// column sortKey: readonly (string | number)[]
/* from */
MATCH (person:Person)
WHERE true /* filter */
  AND true /* seek */
RETURN person {.id, .name, .unplacedTitles} AS node, [person.nameKey, person.id] AS sortKey
ORDER BY person.nameKey, person.id /* order */
LIMIT toInteger($limit)
