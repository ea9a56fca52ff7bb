// Where organizations are based.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').BaseRecord
UNWIND $keys AS key
MATCH (:Organization {id: key})-[fact:BASED_IN]->(country:Country)
WHERE true /* known */
RETURN key, {countryCode: country.code, countryBasis: fact.basis} AS node
