// The figures for trade by id, each with its two countries, the reporting side first.
// mode: read
// column id: string
// column properties: Record<string, unknown>
// column countries: string[]
MATCH (figure:TradeFigure)
USING INDEX figure:TradeFigure(id)
WHERE figure.id STARTS WITH ''
RETURN figure.id AS id, properties(figure) AS properties,
  COLLECT { MATCH (figure)-[side:BETWEEN]->(country) RETURN country.code ORDER BY side.ordinal, country.code } AS countries
ORDER BY id
