// How many trade figures there are.
// mode: read
// column total: number
MATCH (figure:TradeFigure)
WHERE true /* filter */
RETURN count(figure) AS total
