// Takes away a part of what an import has written; to be run until nothing is left.
// mode: write
// param most: number
// column removed: number
MATCH (node:Article|Claim|Judgement|WithdrawnArticle|WithdrawnClaim|Redirect)
WITH node LIMIT toInteger($most)
DETACH DELETE node
RETURN count(*) AS removed
