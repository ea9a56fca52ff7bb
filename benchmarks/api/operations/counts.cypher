MATCH (agreement:Agreement)
WHERE $country IN agreement.countryCodes AND agreement.sector IS NOT NULL
WITH agreement.sector AS sector, agreement.status AS status, count(*) AS count
ORDER BY count DESC, [sector, status]
RETURN {agreementCounts: collect({key: [sector, status], count: count})} AS data
