// Each two countries of two parties once, in either order.
// mode: read
MATCH (agreement)-[involved:INVOLVES]->(:Country)
UNWIND involved.partnerCodes AS partnerCountry
WITH *, involved.code AS country
