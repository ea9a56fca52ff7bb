// Ends transactions that were left open at the server, as a connection that broke off may; told by what they were begun with.
// mode: write
// param tries: string[]
// column ended: string
SHOW TRANSACTIONS YIELD transactionId, metaData
WHERE metaData.diplographWrite IN $tries
TERMINATE TRANSACTIONS transactionId YIELD transactionId AS ended
RETURN ended
