// How many agreements were signed at each event.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
CALL (key) {
  MATCH (:Event {id: key})<-[fact:SIGNED_AT]-(agreement:Agreement)
  WHERE true /* filter */
  RETURN count(agreement) AS total
}
RETURN key, total
