// Ids that went away and lead nowhere, or that are there at the same time.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (redirect:Redirect)
WHERE NOT EXISTS { MATCH (:Derived {id: redirect.to}) } OR EXISTS { MATCH (:Derived {id: redirect.id}) }
RETURN redirect.id AS id, 'leads to ' + redirect.to + ', which is not there, or stands for a node itself' AS detail
ORDER BY id LIMIT toInteger($limit)
