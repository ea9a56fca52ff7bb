import type { Entry } from './function-words.ts';

/** What questions call the sectors of agreements; the sector's own name comes first. */
const table = `
defense|defence|military|arms|weapons
pharmaceuticals|pharmaceutical|pharma|medicines|medicine|drugs
biotechnology|biotech
health|healthcare|medical
aviation|air transport|airline|airlines|air services
space|satellite|satellites
nuclear|uranium|atomic
energy|power|electricity|oil|gas|renewable|renewables|renewable energy|wind|solar|hydropower|wind energy|wind power
mining|minerals|mineral|lithium|metals
rail|railway|railways|trains
logistics|freight|shipping|cargo
transport|transportation|road transport|maritime|ports
agriculture|agricultural|farming|agrarian
fisheries|fishing
digital|ict|information technology|tech|technology|software|digital economy|digitalization
education|educational|training|academic
science|scientific|research
culture|cultural
tourism|travel
finance|financial|banking
investment|investments
trade|commerce|customs
textiles|textile
food
water
environment|environmental|climate
labour|labor|employment
construction|infrastructure
visa|visas
security|police
media|news
sport|sports
industry|industrial|manufacturing
diplomacy|diplomatic
cybersecurity|cyber
supply
`;

/** The sectors that name or words of them stand for. Words of two sectors stand for both. */
function readSectors(): Entry[] {
  const bySector = table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  const sectors = new Map<string, string[]>();
  for (const [sector = '', ...words] of bySector)
    for (const word of [sector, ...words]) sectors.set(word, [...(sectors.get(word) ?? []), sector]);
  return [...sectors].map(
    ([word, named]): Entry => [word, { is: 'sector', sectors: [...new Set([word, ...named])] }],
  );
}

/** Words that name a sector. */
export const sectorWords: readonly Entry[] = readSectors();
