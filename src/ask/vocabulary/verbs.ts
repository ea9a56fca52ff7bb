import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Entry } from './function-words.ts';
import type { Deed } from './senses.ts';

/** What verbs say, in every form that a question uses. */
const deeds: Readonly<Record<Deed, string>> = {
  sign: 'sign|signs|signed|signing|conclude|concludes|concluded|concluding|ink|inks|inked|seal|sealed|enter into|enters into|entered into|entering into|reach|reached|reaches|agree|agrees|agreed|agree on|agreed on|agree to|agreed to|agree upon|agreed upon|strike|struck|award|awarded|awards|make|made|makes|adopt|adopted|finalize|finalized|finalise|finalised|co sign|co signed|be signatory to|exchange|exchanged|close|closed|win|won',
  negotiate:
    'negotiate|negotiates|negotiated|negotiating|discuss|discusses|discussed|discussing|in talks|in negotiation|in negotiations|under negotiation|in talks with|hold talks|holds talks|holding talks|talk|talking|being negotiated|under discussion|conduct negotiations|conducting negotiations|still negotiating|in the process of negotiating',
  plan: 'plan|plans|planning|expect|expects|expecting|intend|intends|intending|going|about to|due|set|prepare|prepares|preparing|scheduled|want|wants|hope|hopes',
  apply:
    'apply|applies|enter into force|enters into force|entered into force|take effect|takes effect|took effect|come into force|comes into force|came into force|go into effect|went into effect|renew|renewed|begin to apply',
  end: 'end|ends|ended|terminate|terminates|cancel|cancels|denounce|denounces|scrap|scraps|scrapped|break off|broke off|drop|dropped|quit|annul|annulled|tear up|tore up|withdraw from|withdrew from|call off|called off|pull out of|pulled out of',
  suspend: 'suspend|suspends|freeze|freezes|froze|pause|pauses|put on hold',
  expire: 'expire|expires|lapse|lapses|run out|ran out|runs out',
  deny: 'deny|denies|refute|refuted|reject|rejects|rejected|refuse|refuses|refused|dispute|disputed',
  partner:
    'partner|partners|partnered|partnering|cooperate|cooperates|cooperated|cooperating|co operate|co operates|collaborate|collaborates|collaborated|collaborating|work with|works with|working with|worked with|work|works|working|worked|team up|teams up|teamed up|tied|join forces|joined forces|join|joined|do business|does business|doing business|did business|ally|allied|partnerships|partnership|in partnership|in cooperation|cooperation partners with|in business',
  base: 'based|located|headquartered|come from|comes from|comes|come|registered|seated|situated|home|domiciled|belong|belongs|belonging|reside|resides|operate from|hail from',
  connect:
    'connect|connects|connected|connecting|link|links|linked|linking|relate|relates|related|relating|tie|ties|join up|associated|get from|lead from|leads',
  attend:
    'attend|attends|attended|attending|take part|takes part|took part|taken part|taking part|participate|participates|participated|participating|present|appear|appeared|speak|spoke|take part in|took part in|participate in|participated in|join in|be at|host|hosts|hosted',
  occur:
    'take place|takes place|took place|taken place|taking place|held|happen|happens|happened|occur|occurs|occurred|organized|organised|begin|began|start|started',
  visit: 'visit|visits|visited|visiting|travel to|travelled to|traveled to|went to|go to|flew to|come to',
  trade: 'trade|trades|traded|trading|exchange goods',
  involve:
    'involve|involves|involved|involving|include|includes|including|cover|covers|concern|concerns|relate to|relates to',
  mention:
    'mention|mentions|mentioned|mentioning|say|says|said|tell|told|tells|write|written|wrote|report|reported|reports|speak of|speaks of|spoke of|name|names|named|support|supports|supporting|back|backs|state|stated|states',
  know: 'know|known|knows|knew',
  compare: 'compare|compares|compared|comparison of|comparison between|comparing|comparison',
  share: 'share|shares|shared|sharing|have in common|has in common',
  exist: 'exist|exists|existed|existing|on record|available|recorded|listed|found|in place',
  call: 'called|named|known as|also called',
  export: 'export|exports|exported|sell to|sells to|sold to',
  change:
    'change|changes|changed|changing|develop|develops|developed|grow|grows|grew|grown|evolve|evolved|rise|rose|fall|fell',
  import: 'import|imports|imported|buy from|buys from|bought from',
};

const status = (phrases: string, ...statuses: readonly AgreementStatus[]): Entry => [
  phrases,
  { is: 'status', statuses },
];

/** Words that tell where an agreement stands, before its noun or after a form of to be. */
const statusWords: readonly Entry[] = [
  status('signed|concluded|sealed|inked|binding|current|existing', 'SIGNED', 'IN_FORCE'),
  status(
    'negotiating|negotiated|under negotiation|in negotiation|being negotiated|being discussed|in talks|open|pending talks|under discussion|not yet signed|unsigned',
    'NEGOTIATING',
  ),
  status(
    'planned|expected|upcoming|pending|forthcoming|future|scheduled|to be signed|awaiting signature|ready for signing|ready to be signed|expected to be signed|planned to be signed|due to be signed|prepared|announced|initialled',
    'PLANNED',
  ),
  status(
    'in force|in effect|effective|active|valid|applicable|applied|into force|still in force|currently in force',
    'IN_FORCE',
  ),
  status(
    'terminated|cancelled|canceled|ended|denounced|annulled|scrapped|called off|broken off',
    'TERMINATED',
  ),
  status('suspended|frozen|paused|on hold|put on hold', 'SUSPENDED'),
  status('expired|lapsed|completed|fulfilled', 'EXPIRED'),
  status('denied|refuted|rejected|said not to exist', 'DENIED'),
];

/** Verbs and words of status. */
export const verbs: readonly Entry[] = [
  ...Object.entries(deeds).map(([deed, phrases]): Entry => [phrases, { is: 'verb', deed: deed as Deed }]),
  ...statusWords,
];

/** Words that put things in an order. */
export const ranks: readonly Entry[] = [
  ['first|earliest|oldest', { is: 'rank', order: 'earliest' }],
  ['last|latest|newest|most recent|most recently|recent|recently|lately', { is: 'rank', order: 'latest' }],
  [
    'most|the most|biggest|largest|top|greatest|most active|main|most important|highest number of|largest number of|most frequent|most common|greatest number of|highest',
    { is: 'rank', order: 'most' },
  ],
  ['fewest|least|smallest number of|lowest number of|smallest|least active', { is: 'rank', order: 'fewest' }],
];
