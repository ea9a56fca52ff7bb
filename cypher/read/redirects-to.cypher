// The ids that went away and lead to this one.
// mode: read
// param to: string
// column id: string
MATCH (redirect:Redirect {to: $to})
RETURN redirect.id AS id
ORDER BY id
