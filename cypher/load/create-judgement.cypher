// Records what a person decided.
// mode: write
// param id: string
// param properties: object
MERGE (judgement:Judgement {id: $id})
SET judgement += $properties
