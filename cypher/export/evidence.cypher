// Which claim of which article supports which fact, by fact and claim; what the rules judged is no fact.
// mode: read
// column fact: string
// column claim: string
// column article: string
// column quote: string
// column start: number
// column end: number
// column extractor: string
// column rule: string
// column confidence: number
MATCH (fact:Derived)
USING INDEX fact:Derived(id)
WHERE fact.id STARTS WITH '' AND NOT fact.id STARTS WITH 'judgement:'
MATCH (fact)-[:SUPPORTED_BY]->(claim)-[:IN]->(article)
RETURN fact.id AS fact, claim.id AS claim, article.id AS article, claim.quote AS quote, claim.start AS start, claim.end AS end,
  claim.extractor AS extractor, claim.rule AS rule, claim.confidence AS confidence
ORDER BY fact, claim, article
