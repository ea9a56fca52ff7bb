// People by the last word of their names.
// mode: read
// param lastNames: string[]
// column id: string
UNWIND $lastNames AS lastName
MATCH (person:Person {lastName: lastName})
RETURN person.id AS id
