// What is no longer current but not lost: articles that were superseded or retracted, and ids that went away.
CREATE CONSTRAINT withdrawn_article_id IF NOT EXISTS FOR (n:WithdrawnArticle) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT withdrawn_claim_id IF NOT EXISTS FOR (n:WithdrawnClaim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE INDEX redirect_to IF NOT EXISTS FOR (n:Redirect) ON (n.to);
CREATE INDEX withdrawn_article_url IF NOT EXISTS FOR (n:WithdrawnArticle) ON (n.url);
CREATE INDEX judgement_verdict IF NOT EXISTS FOR (n:Judgement) ON (n.verdict);
CREATE INDEX judgement_at IF NOT EXISTS FOR (n:Judgement) ON (n.at);
