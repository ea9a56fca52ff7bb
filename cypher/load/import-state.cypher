// Whether the graph holds anything, and the digest of the export that is being imported into it.
// mode: read
// column occupied: boolean
// column importing: string | null
OPTIONAL MATCH (revision:Revision {id: 'graph'})
RETURN EXISTS { (:Article|Claim|Judgement|WithdrawnArticle|WithdrawnClaim|Redirect|Derived) } AS occupied,
  revision.importing AS importing
