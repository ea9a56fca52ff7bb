// The last names of people, and of those who hold a role in one of these organizations.
// mode: read
// param people: string[]
// param holders: string[]
// column lastName: string
CALL () {
  UNWIND $people AS id
  MATCH (person:Person {id: id})
  RETURN person
  UNION
  UNWIND $holders AS id
  MATCH (:Organization {id: id})<-[:HOLDS]-(person:Person)
  RETURN person
}
RETURN DISTINCT person.lastName AS lastName
