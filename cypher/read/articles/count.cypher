// How many articles there are.
// mode: read
// column total: number
MATCH (article:Article)
WHERE true /* filter */
RETURN count(article) AS total
