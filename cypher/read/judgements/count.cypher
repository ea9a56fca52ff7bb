// How many judgements wait for a person.
// mode: read
// column total: number
MATCH (judgement:Judgement {verdict: 'unsure'})
WHERE true /* filter */
RETURN count(judgement) AS total
