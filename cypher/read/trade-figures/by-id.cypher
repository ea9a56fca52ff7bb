// Trade figures by id.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').TradeFigureRecord
UNWIND $keys AS key
MATCH (figure:TradeFigure {id: key})
RETURN key, figure {
  .id, .flow, .amount, .currency, .comparator, .changePercent, .period,
  countryCodes: COLLECT {
    MATCH (figure)-[between:BETWEEN]->(country:Country)
    RETURN country.code ORDER BY between.ordinal
  }
} AS node
