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
    CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node, score
    RETURN collect({node: node, tier: round.tier, score: score}) AS strict
  }
  CALL (ask, strict) {
    UNWIND strict AS hit
    RETURN hit
    UNION ALL
    UNWIND CASE WHEN size(strict) < $few THEN ask.loose ELSE [] END AS round
    CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node, score
    RETURN {node: node, tier: round.tier, score: score} AS hit
  }
  RETURN collect(hit) AS fitting
}
CALL (fitting) {
  UNWIND fitting AS hit
  RETURN hit.node AS node, hit.tier AS tier, hit.score AS relevance
  UNION ALL
  UNWIND CASE WHEN fitting = [] THEN $asks ELSE [] END AS ask
  UNWIND ask.partial AS round
  CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node, score
  RETURN node, round.tier AS tier, score AS relevance
  UNION ALL
  MATCH (node:Name {key: $key})
  RETURN node, 0 AS tier, 0.0 AS relevance
  UNION ALL
  MATCH (node:Country {code: $code})
  RETURN node, 6 AS tier, 0.0 AS relevance
}
CALL (node, tier, relevance) {
  MATCH (node)<-[named:KNOWN_AS]-(found:Party|Person)
  WHERE node:Name AND true /* named */
  RETURN found, CASE
    WHEN node.key = $key AND found.nameKey = $key THEN 7
    WHEN node.key = $key THEN 6
    WHEN node.key STARTS WITH $key THEN 5
    ELSE tier
  END AS fit, toFloat(COUNT { (found)-[:SUPPORTED_BY]->() }) AS known
  UNION ALL
  UNWIND CASE WHEN node:Name THEN [] ELSE [node] END AS found
  RETURN found,
    CASE WHEN toLower(coalesce(found.title, found.name)) IN $titles THEN 7 ELSE tier END AS fit,
    CASE WHEN found:Article THEN relevance ELSE toFloat(COUNT { (found)-[:SUPPORTED_BY]->() }) END AS known
}
WITH found, max(round(fit + known / (known + 10.0), 6)) AS score
WHERE any(label IN labels(found) WHERE label IN $labels)
  AND true /* there */
RETURN count(found) AS total
