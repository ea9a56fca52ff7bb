// How many judgements wait for a person.
// mode: read
// column count: number
MATCH (judgement:Judgement {verdict: 'unsure'})
RETURN count(judgement) AS count
