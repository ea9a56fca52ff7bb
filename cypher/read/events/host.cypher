// Codes of the countries in which events were held.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: string
UNWIND $keys AS key
MATCH (event:Event {id: key})
CALL (event) {
  MATCH (event)-[fact:HELD_IN]->(country:Country)
  WHERE true /* known */
  RETURN country.code AS node
  ORDER BY country.code
}
RETURN key, node
