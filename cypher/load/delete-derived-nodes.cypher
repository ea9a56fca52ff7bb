// Takes nodes out of the derived graph, with their relations.
// mode: write
// param ids: string[]
UNWIND $ids AS id
MATCH (node:Derived {id: id})
DETACH DELETE node
