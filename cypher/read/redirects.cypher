// Where ids that went away lead.
// mode: read
// param ids: string[]
// column id: string
// column to: string
UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
RETURN redirect.id AS id, redirect.to AS to
