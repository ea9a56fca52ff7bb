// Takes away a part of the graph, with what is derived; to be run until nothing is left.
// mode: write
// param most: number
// column removed: number
MATCH (node:Article|Claim|Judgement|WithdrawnArticle|WithdrawnClaim|Redirect|Derived)
WITH node LIMIT toInteger($most)
DETACH DELETE node
RETURN count(*) AS removed
