// A page of countries, by name.
// mode: read
// param limit: number
// column node: import('../records.ts').CountryRecord
// column sortKey: readonly (string | number)[]
MATCH (country:Country)
WHERE true /* filter */
  AND true /* seek */
RETURN country {.id, .code, .name} AS node, [country.nameKey, country.id] AS sortKey
ORDER BY country.nameKey, country.id /* order */
LIMIT toInteger($limit)
