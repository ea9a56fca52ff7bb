// A page of what fits a search, best first. Each ask is of one full-text index: where its strict rounds find but few, its
// loose ones count too, and where nothing is found at all the partial ones. A whole tier goes before what is known of a thing.
// mode: read
// param asks: readonly import('../records.ts').SearchAsk[]
// param key: string
// param titles: readonly string[]
// param code: string
// param labels: readonly string[]
// param few: number
// param most: number
// param limit: number
// column node: import('../records.ts').SearchHitRecord
// column sortKey: readonly (string | number)[]
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
WITH collect({node: node, tier: tier, relevance: relevance}) AS hits
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS name, hit.tier AS tier
  WHERE name:Name
  MATCH (name)<-[named:KNOWN_AS]-(found:Party|Person)
  WHERE true /* named */
  RETURN found, CASE
    WHEN name.key = $key AND found.nameKey = $key THEN 7
    WHEN name.key = $key THEN 6
    WHEN name.key STARTS WITH $key THEN 5
    ELSE tier
  END AS fit
  UNION ALL
  UNWIND hits AS hit
  WITH hit.node AS found, hit.tier AS tier, hit.relevance AS relevance
  WHERE NOT found:Name
  RETURN found, CASE WHEN toLower(coalesce(found.title, found.name)) IN $titles THEN 7 ELSE tier END
    + CASE WHEN found:Article THEN relevance / (relevance + 10) ELSE 0 END AS fit
}
WITH found, max(fit) AS fit
WHERE any(label IN labels(found) WHERE label IN $labels)
  AND true /* there */
WITH found, fit, CASE WHEN found:Article THEN 0.0 ELSE toFloat(COUNT { (found)-[:SUPPORTED_BY]->() }) END AS known
WITH found, round(fit + known / (known + 10), 6) AS score, found.id AS id
WHERE true /* seek */
ORDER BY score DESC, id /* order */
LIMIT toInteger($limit)
RETURN {
  score: score,
  node: CASE
    WHEN found:Party THEN found {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis}
    WHEN found:Person THEN found {.id, .name, .aliases, .unplacedTitles}
    WHEN found:Agreement THEN found {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount}
    WHEN found:Event THEN found {
      .id, .kind, .name, .startsOn, .place,
      countryCode: head([(found)-[:HELD_IN]->(country:Country) | country.code])
    }
    ELSE found {.id, .url, .title, .publisher, .publishedOn, .language, .ingestedAt}
  END
} AS node, [score, id] AS sortKey
