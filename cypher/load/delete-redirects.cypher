// Takes away redirects of ids that are there again.
// mode: write
// param ids: string[]
UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
DELETE redirect
