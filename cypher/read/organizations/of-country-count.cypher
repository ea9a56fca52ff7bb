// How many organizations are based in each country. Keys are country codes.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
CALL (key) {
  MATCH (organization:Organization {countryCode: key})
  WHERE true /* filter */
  RETURN count(organization) AS total
}
RETURN key, total
