// A page of trade figures, latest period first, those without one last.
// mode: read
// param limit: number
// column node: import('../records.ts').TradeFigureRecord
// column sortKey: readonly (string | number)[]
MATCH (figure:TradeFigure)
WHERE true /* filter */
  AND true /* seek */
RETURN figure {
  .id, .flow, .amount, .currency, .comparator, .changePercent, .period,
  countryCodes: COLLECT {
    MATCH (figure)-[between:BETWEEN]->(country:Country)
    RETURN country.code ORDER BY between.ordinal
  }
} AS node, [coalesce(figure.periodFrom, ''), figure.id] AS sortKey
ORDER BY coalesce(figure.periodFrom, '') DESC, figure.id /* order */
LIMIT toInteger($limit)
