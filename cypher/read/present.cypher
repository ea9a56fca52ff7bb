// Which of these ids stand for a node of the derived graph.
// mode: read
// param ids: string[]
// column id: string
UNWIND $ids AS id
MATCH (node:Derived {id: id})
RETURN node.id AS id
