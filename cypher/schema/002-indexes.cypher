// The orders and ranges that connections page through.
CREATE INDEX organization_name_key IF NOT EXISTS FOR (n:Organization) ON (n.nameKey, n.id);
CREATE INDEX person_name_key IF NOT EXISTS FOR (n:Person) ON (n.nameKey, n.id);
CREATE INDEX organization_country IF NOT EXISTS FOR (n:Organization) ON (n.countryCode);
CREATE INDEX organization_kind IF NOT EXISTS FOR (n:Organization) ON (n.kind);
CREATE INDEX agreement_signed IF NOT EXISTS FOR (n:Agreement) ON (n.signedFrom, n.id);
CREATE INDEX agreement_status IF NOT EXISTS FOR (n:Agreement) ON (n.status);
CREATE INDEX agreement_kind IF NOT EXISTS FOR (n:Agreement) ON (n.kind);
CREATE INDEX event_starts IF NOT EXISTS FOR (n:Event) ON (n.startsFrom, n.id);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedFrom, n.id);
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
