// Full text, without regard to diacritics, and when things became known. Names are folded already (nameKey in src/model/name-key.ts): only blanks part them.
CREATE FULLTEXT INDEX search_names IF NOT EXISTS FOR (n:Name) ON EACH [n.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX search_agreements IF NOT EXISTS FOR (n:Agreement) ON EACH [n.title, n.subject, n.sector]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_events IF NOT EXISTS FOR (n:Event) ON EACH [n.name, n.place]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_articles IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// When each became known, for what has changed since.
CREATE INDEX agreement_known IF NOT EXISTS FOR (n:Agreement) ON (n.knownFrom);
CREATE INDEX status_change_known IF NOT EXISTS FOR (n:StatusChange) ON (n.knownFrom);
CREATE INDEX organization_known IF NOT EXISTS FOR (n:Organization) ON (n.knownFrom);
CREATE INDEX person_known IF NOT EXISTS FOR (n:Person) ON (n.knownFrom);
CREATE INDEX event_known IF NOT EXISTS FOR (n:Event) ON (n.knownFrom);
