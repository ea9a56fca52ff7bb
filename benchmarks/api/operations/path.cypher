MATCH (from:Party {id: $from}), (to:Party {id: $to})
MATCH path = SHORTEST 1 (from) (()-[:PARTY_TO]->(agreement:Agreement WHERE agreement.status IN ['SIGNED', 'IN_FORCE'])<-[:PARTY_TO]-()){1,4} (to)
RETURN {paths: collect({length: size(agreement)})} AS data
