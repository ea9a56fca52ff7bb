// A page of what each article says of the country of the organization, earliest article first. The statement is JSON.
// mode: read
// param keys: readonly string[]
// param limit: number
// column key: string
// column node: import('../records.ts').ReportRecord
// column sortKey: readonly (string | number)[]
UNWIND $keys AS key
MATCH (organization:Organization {id: key})
CALL (organization) {
  MATCH (organization)-[:SUPPORTED_BY]->(claim:Claim {type: 'organization-based'})-[:IN]->(article:Article)
  WHERE true /* known */
    AND true /* seek */
  RETURN {
    statement: claim.statement,
    evidence: claim {
      .quote, .start, .end, .extractor, .confidence,
      article: article {.id, .url, .title, .publisher, .publishedOn, .language, .ingestedAt}
    }
  } AS node, [coalesce(article.publishedFrom, '~'), article.id, claim.start, claim.id] AS sortKey
  ORDER BY coalesce(article.publishedFrom, '~'), article.id, claim.start, claim.id /* order */
  LIMIT toInteger($limit)
}
RETURN key, node, sortKey
