// Countries by code.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').CountryRecord
UNWIND $keys AS key
CALL (key) {
  MATCH (country:Country {code: key})
  RETURN country {.id, .code, .name} AS node
}
RETURN key, node
