import { readWords } from './read-words.ts';

/**
 * Sectors with the words that speak for them, in lower case, stems ending in `*`. One sector a line; where two have equally many words in
 * a sentence, the earlier line wins.
 */
const table = `
defense: defense defence military artillery weapon* arms ammunition missile* howitzer* armoured armored munition* drone* explosive* naval army high-energy
pharmaceuticals: pharmaceutical* medicine* drug* generic* insulin
biotechnology: biotech* vaccine* genom* virolog*
health: health hospital* medical nursing doctor* clinic* cardiolog* oncolog* dengue patient*
aviation: aviation airline* airways code-share codeshare aircraft flight* airport* wet-lease air
space: space satellite* launch orbit*
nuclear: nuclear uranium reactor*
energy: energy power electricity grid wind solar gas oil pipeline* hydropower hydroelectric petroleum interconnection hydrogen lng renewable* battery-storage megawatt* exploration
mining: mining mine mines mineral* lithium copper geolog* rare-earth cobalt nickel ore ores
rail: rail railway* locomotive* metro wagon* train trains commuter
logistics: logistic* container* freight cargo warehouse* cold-storage dry-port terminal*
transport: transport road roads port ports maritime shipping ferry bus buses highway* corridor tunnel bridge*
agriculture: agricultur* agrarian farm* crop* grain wheat dairy tractor* livestock cashew fertiliser* fertilizer* seed seeds irrigation tea coffee wine* harvester* beef poultry
fisheries: fish fisher* aquaculture shrimp
digital: digital* software startup* start-up* ict cyber* ai data artificial fintech cloud e-government semiconductor* telecom* broadband
education: education* university universities academic student* training scholarship* teacher* school* vocational
science: science* scientific research laborator* polar physics
culture: cultur* museum* film* heritage library theatre art arts
tourism: touris* hotel* travel
finance: financ* bank* credit loan* currency tax taxation swap investment-fund insurance stock payment* fund guarantee
investment: investment* investor*
trade: trade chamber commerce export* import* customs business
textiles: textile* garment* apparel cotton
food: food halal meat restaurant* confectionery
water: water irrigation sewage desalination spillway wastewater
environment: environment* climate forest* waste carbon biodiversity emission*
labour: labour labor employment worker* migrant* pension social-security totalization
construction: construct* building* housing cement infrastructure
tourism: visa-free
visa: visa visas passport*
security: security police border counter-terrorism extradition
media: media news broadcast* journalism
sport: sport* football olympic*
industry: industr* manufactur* plant factory assembly localization steel machinery
diplomacy: diplomatic foreign strategic
`;

/** One sector with the exact words and the stems that speak for it. */
export interface SectorWords {
  readonly sector: string;
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/** The sectors of the table, in its order. */
export const sectorVocabulary: readonly SectorWords[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const colon = line.indexOf(':');
    const entries = [...readWords(line.slice(colon + 1))];
    return {
      sector: line.slice(0, colon),
      words: new Set(entries.filter((entry) => !entry.endsWith('*'))),
      stems: entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)),
    };
  });
