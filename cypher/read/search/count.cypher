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
    UNWIND strict AS node
    RETURN node
    UNION ALL
    UNWIND CASE WHEN size(strict) < $few THEN ask.loose ELSE [] END AS round
    CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node
    RETURN node
  }
  RETURN collect(node) AS fitting
}
CALL (fitting) {
  UNWIND fitting AS node
  RETURN node
  UNION ALL
  UNWIND CASE WHEN fitting = [] THEN $asks ELSE [] END AS ask
  UNWIND ask.partial AS round
  CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node
  RETURN node
  UNION ALL
  MATCH (node:Name {key: $key})
  RETURN node
  UNION ALL
  MATCH (node:Country {code: $code})
  RETURN node
}
WITH collect(node) AS hits
CALL (hits) {
  UNWIND hits AS name
  WITH name
  WHERE name:Name
  MATCH (name)<-[named:KNOWN_AS]-(found:Party|Person)
  WHERE true /* named */
  RETURN found
  UNION ALL
  UNWIND hits AS found
  WITH found
  WHERE NOT found:Name
  RETURN found
}
WITH DISTINCT found
WHERE any(label IN labels(found) WHERE label IN $labels)
  AND true /* there */
RETURN count(found) AS total
