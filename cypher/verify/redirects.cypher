// Ids that went away and yet stand for a node, or lead to another that went away. Where all that one led to was retracted it
// leads to nothing, until that is undone.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (redirect:Redirect)
WHERE EXISTS { MATCH (:Derived {id: redirect.id}) } OR EXISTS { MATCH (:Redirect {id: redirect.to}) }
RETURN redirect.id AS id, 'leads to ' + redirect.to + ', and stands for a node itself or leads on from there' AS detail
ORDER BY id LIMIT toInteger($limit)
