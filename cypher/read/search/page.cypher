// A page of what fits a search, best first. Each ask is of one full-text index: where its strict rounds find but few, its
// loose ones count too, and where nothing is found at all the partial ones. A whole tier goes before what is known of a thing.
// Hits go from step to step as one list a round: as a map for each they took a third of the time.
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
    WITH ask, round.tier AS tier, collect(node) AS nodes, collect(score) AS scores
    RETURN collect({names: ask.index = 'search_names', tier: tier, nodes: nodes, scores: scores}) AS strict
  }
  CALL (ask, strict) {
    UNWIND strict AS round
    RETURN round
    UNION ALL
    WITH ask, reduce(hits = 0, round IN strict | hits + size(round.nodes)) AS hits
    UNWIND CASE WHEN hits < $few THEN ask.loose ELSE [] END AS round
    CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node, score
    WITH ask, round.tier AS tier, collect(node) AS nodes, collect(score) AS scores
    RETURN {names: ask.index = 'search_names', tier: tier, nodes: nodes, scores: scores} AS round
  }
  RETURN collect(round) AS fitting
}
CALL (fitting) {
  UNWIND fitting AS round
  RETURN round
  UNION ALL
  UNWIND CASE WHEN fitting = [] THEN $asks ELSE [] END AS ask
  UNWIND ask.partial AS round
  CALL db.index.fulltext.queryNodes(ask.index, round.text, {limit: toInteger($most)}) YIELD node, score
  WITH ask, round.tier AS tier, collect(node) AS nodes, collect(score) AS scores
  RETURN {names: ask.index = 'search_names', tier: tier, nodes: nodes, scores: scores} AS round
  UNION ALL
  MATCH (node:Name {key: $key})
  RETURN {names: true, tier: 0, nodes: collect(node), scores: []} AS round
}
WITH collect(round) AS rounds
CALL (rounds) {
  UNWIND rounds AS round
  WITH round.tier AS tier, round.nodes AS nodes
  WHERE round.names
  UNWIND nodes AS name
  MATCH (name)<-[named:KNOWN_AS]-(found:Party|Person)
  WHERE true /* named */
  RETURN found, CASE
    WHEN name.key = $key AND found.nameKey = $key THEN 7
    WHEN name.key = $key THEN 6
    WHEN name.key STARTS WITH $key THEN 5
    ELSE tier
  END AS fit
  UNION ALL
  UNWIND rounds AS round
  WITH round
  WHERE NOT round.names
  UNWIND range(0, size(round.nodes) - 1) AS at
  WITH round.nodes[at] AS found, round.tier AS tier, round.scores[at] AS relevance
  RETURN found, CASE WHEN toLower(coalesce(found.title, found.name)) IN $titles THEN 7 ELSE tier END
    + CASE WHEN found:Article THEN round(relevance / (relevance + 10), 6) ELSE 0 END AS fit
  UNION ALL
  MATCH (found:Country {code: $code})
  RETURN found, 6 AS fit
}
WITH found, max(fit) AS fit
WHERE any(label IN labels(found) WHERE label IN $labels)
  AND true /* there */
WITH found, fit + 1 - 10.0 / (10 + COUNT { (found)-[:SUPPORTED_BY]->() }) AS score, found.id AS id
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
