import { readGroups, readWords } from './read-words.ts';

/**
 * How a verb of dealing tells the other party: `sell … to B`, `buy … from B`, `hire B`, `partner with B`.
 */
export type DealPattern = 'to' | 'from' | 'object' | 'with';

/** Verbs that make a deal by themselves, without a noun of an instrument: inflected, in lower case. */
export const dealVerbs = readGroups<DealPattern>(`
to: entrust entrusts entrusted entrusting sell sells sold selling supply supplies supplied supplying deliver delivers delivered delivering license licenses licensed licence licenced lend lends lent lending lease leases leased leasing award awards awarded awarding cede cedes ceded outsource outsources outsourced rent rents rented subcontract subcontracts subcontracted
from: buy buys bought buying purchase purchases purchased purchasing acquire acquires acquired acquiring order orders ordered ordering procure procures procured procuring borrow borrows borrowed source sources sourced charter charters chartered chartering
object: appoint appoints appointed choose chooses chose chosen select selects selected pick picks picked hire hires hired commission commissions commissioned contracted tap taps tapped engage engages engaged retain retains retained enlist enlists enlisted
with: partner partners partnered partnering team teams teamed teaming tie ties tied tying ally allied merge merges merged merging
`);

/** Phrases that stand between a deal verb of the pattern `with` and its partner: `teamed up with`. */
export const dealParticles = /^(up|forces)$/;

/** Nouns that mean a deal where parties and a verb go with them, though none of an instrument. */
export const dealNouns = readWords(`
lease loan stake shares shareholding acquisition merger takeover venture franchise order orders supply supplies delivery deliveries
purchase sale concession credit facility licence license wet-lease code-share codeshare interline off-take offtake
handling berth berths award
`);
