// People by the last word of their names.
// mode: read
// param lastNames: string[]
// column id: string
// column lastName: string
// column nameKey: string
// column joinedByLastName: boolean
UNWIND $lastNames AS lastName
MATCH (person:Person {lastName: lastName})
RETURN person.id AS id, lastName, person.nameKey AS nameKey,
  coalesce(person.joinedByLastName, false) AS joinedByLastName
