// Takes away relations from facts to claims, found from the claim: a fact may have very many.
// mode: write
// param rows: { from: string, to: string }[]
UNWIND $rows AS row
MATCH (claim:Claim|WithdrawnClaim {id: row.to})<-[support:SUPPORTED_BY]-(fact:Derived {id: row.from})
DELETE support
