// How many agreements were signed at each event.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
MATCH (event:Event {id: key})
CALL (event) {
  MATCH (event)<-[fact:SIGNED_AT]-(agreement:Agreement)
  WHERE true /* filter */
  RETURN count(agreement) AS total
}
RETURN key, total
