// The ids that went away, each with the one that stays.
// mode: read
// column id: string
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (redirect:Redirect)
USING INDEX redirect:Redirect(id)
WHERE redirect.id STARTS WITH ''
RETURN redirect.id AS id, properties(redirect) AS properties, [] AS integers
ORDER BY id
