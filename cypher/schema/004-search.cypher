// Full text, without regard to diacritics. Names are folded already (nameKey in src/model/name-key.ts): only blanks part them.
CREATE FULLTEXT INDEX search_names IF NOT EXISTS FOR (n:Name) ON EACH [n.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX search_agreements IF NOT EXISTS FOR (n:Agreement) ON EACH [n.title, n.subject, n.sector]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_events IF NOT EXISTS FOR (n:Event) ON EACH [n.name, n.place]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX search_articles IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
