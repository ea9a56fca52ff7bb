// How many fit a search, as read/search/page has them.
// mode: read
// param asks: readonly import('../records.ts').SearchAsk[]
// param key: string
// param titles: readonly string[]
// param code: string
// param labels: readonly string[]
// param few: number
// param most: number
// column total: number
CALL () {
  UNWIND $asks AS ask
  CALL (ask) {
    UNWIND ask.strict AS round
    CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node
    RETURN collect(node) AS strict
  }
  CALL (ask, strict) {
    RETURN strict AS nodes
    UNION ALL
    UNWIND CASE WHEN size(strict) < $few THEN ask.loose ELSE [] END AS round
    CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node
    RETURN collect(node) AS nodes
  }
  WITH ask.index = 'search_names' AS names, nodes
  WHERE nodes <> []
  RETURN collect({names: names, nodes: nodes}) AS fitting
}
CALL (fitting) {
  UNWIND fitting AS round
  RETURN round
  UNION ALL
  UNWIND CASE WHEN fitting = [] THEN $asks ELSE [] END AS ask
  UNWIND ask.partial AS round
  CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node
  WITH ask, collect(node) AS nodes
  RETURN {names: ask.index = 'search_names', nodes: nodes} AS round
  UNION ALL
  MATCH (node:Name {key: $key})
  RETURN {names: true, nodes: collect(node)} AS round
}
WITH collect(round) AS rounds
CALL (rounds) {
  UNWIND rounds AS round
  WITH round.nodes AS nodes
  WHERE round.names
  UNWIND nodes AS name
  MATCH (name)<-[named:KNOWN_AS]-(found:Party|Person)
  WHERE true /* named */
  RETURN found
  UNION ALL
  UNWIND rounds AS round
  WITH round.nodes AS nodes
  WHERE NOT round.names
  UNWIND nodes AS found
  RETURN found
  UNION ALL
  MATCH (found:Country {code: $code})
  RETURN found
}
WITH DISTINCT found
WHERE any(label IN labels(found) WHERE label IN $labels)
  AND true /* there */
RETURN count(found) AS total
