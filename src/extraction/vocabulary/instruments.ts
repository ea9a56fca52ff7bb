import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import { readGroups, readWords } from './read-words.ts';

/** How freely a noun may be read as an instrument: `weak` ones only where a signing verb or parties go with them. */
export type InstrumentStrength = 'strong' | 'weak';

/** Head nouns of instruments, singular and lower case, by the kind they make when nothing else decides. */
export const instrumentHeads = readGroups<AgreementKind>(`
MEMORANDUM: memorandum mou moc mom-of-cooperation aide-mémoire
CONTRACT: contract lease wet-lease concession loan subcontract purchase credit mortgage order tender licence license franchise swap offtake code-share codeshare guarantee facility line grant financing financing-deal supply sale
TREATY: treaty convention fta covenant
JOINT_DECLARATION: declaration communiqué communique statement
OTHER: convenio agreement deal accord pact protocol protocols-of-intent minutes arrangement partnership settlement plan roadmap programme program letter loi notes sheet charter statutes statute supplement addendum annex amendment undertaking understanding text document instrument paper compact venture package tie-up alliance heads
`);

/** Nouns of the table above that mean an instrument only in the light of a verb or of parties. */
export const weakInstruments = readWords(`
lease concession loan purchase credit mortgage order tender licence license franchise swap offtake guarantee facility line grant
financing supply sale declaration communiqué communique partnership settlement plan roadmap programme program letter notes sheet
charter statutes statute supplement addendum annex amendment undertaking understanding text document instrument paper
compact venture package tie-up alliance minutes arrangement protocol code-share codeshare convention
`);

/** What a noun needs beside it to mean an instrument at all: not every line is one of credit. */
export const neededCues: ReadonlyMap<string, RegExp> = new Map([
  [
    'facility',
    /^(credit|loan|finance|financing|guarantee|swap|funding|prepayment|revolving|overdraft|refinancing|lending|trade-finance)$/,
  ],
  ['line', /^(credit|loan|finance|trade-finance|swap|financing|funding|guarantee)$/],
  ['plan', /^(action|work|cooperation|implementation|joint|consultations?)$/],
  ['programme', /^(country|cooperation|exchange|executive|joint|work|working|implementation)$/],
  ['program', /^(cooperation|exchange|executive|joint|work|working|implementation)$/],
  ['sheet', /^(term|terms)$/],
  ['heads', /^(terms|agreement)$/],
  ['notes', /^(diplomatic|exchange|verbale|exchanged)$/],
  [
    'letter',
    /^(cooperation|partnership|intent|intentions?|agreement|understanding|commitment|mandate|engagement|interest)$/,
  ],
  ['understanding', /^(memorandum|formal|written|reached)$/],
  ['supply', /^(contract)$/],
  ['sale', /^(contract)$/],
  ['credit', /^(export|buyer|concessional|tied|soft)$/],
  ['tender', /^(contract)$/],
  ['paper', /^(working|joint|similar|analogous|identical)$/],
  ['instrument', /^(legal|grant|financing)$/],
  ['package', /^(financing|loan|funding|support)$/],
  ['text', /^(similar|analogous|identical|third|fourth|fifth|sixth|second|single|agreed)$/],
  [
    'document',
    /^(similar|analogous|identical|first|second|third|fourth|fifth|other|last|tripartite|trilateral|framework|cooperation|joint|bilateral|legal|final)$/,
  ],
  ['mortgage', /^(ship)$/],
  ['settlement', /^(debt|claims)$/],
  ['alliance', /^(strategic)$/],
  ['statement', /^(joint)$/],
  ['declaration', /^(joint|intent|political|cooperation|summit)$/],
]);

/** Plural forms that do not end in a plain s. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['memoranda', 'memorandum'],
  ['treaties', 'treaty'],
  ['facilities', 'facility'],
  ['supplies', 'supply'],
]);

/** Words before or after the head that decide the kind; the first group in this order that has one wins. */
export const kindCues: readonly (readonly [AgreementKind, ReadonlySet<string>])[] = [
  ['MEMORANDUM', readWords('memorandum memoranda memorandums mou mous moc')],
  ['JOINT_DECLARATION', readWords('declaration communiqué communique statement')],
  ['FRAMEWORK_AGREEMENT', readWords('framework umbrella master')],
  [
    'CONTRACT',
    readWords(`purchase supply loan credit lease leasing licence license licensing concession engineering shareholder shareholders
    offtake off-take codeshare service services construction sharing
    storage financing grant sale sales procurement procurements employment swap guarantee
    turnkey epc ppa public-private ppp rental connection maintenance transfer distribution franchise transit tolling
    catering charter custody custodian underwriting brokerage escrow freight subscription acquisition share investment project
    interconnection insurance reinsurance throughput delivery
    venture development exploration equity farm-in farm-out hosting manufacturing interline`),
  ],
  [
    'COOPERATION_AGREEMENT',
    readWords('cooperation partnership collaboration collaborative twinning cooperative academic exchange'),
  ],
];

/** Words that make an agreement of two states a treaty. */
export const treatyCues = readWords(`
trade tax taxation visa visas visa-free air extradition border boundary security defence defense access readmission
intergovernmental interstate investment investments road transport customs assistance totalization
treaty bilateral sentenced delimitation double protection avoidance services mutual legal social pension free consular military fisheries fishing labour labor
haulage rail railway transit aviation maritime shipping readmission nuclear peaceful migration manpower hydrographic phytosanitary
`);
