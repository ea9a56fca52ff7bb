import { agreementKinds } from '../../ontology/agreement-kinds.ts';
import { type OrganizationKind, organizationKinds } from '../../ontology/organization-kinds.ts';
import type { Entry } from './function-words.ts';
import type { Thing } from './senses.ts';

/** How people also call the kinds of organization: singular forms, then plural ones. */
const kindWords: Readonly<Partial<Record<OrganizationKind, readonly [string, string]>>> = {
  COMPANY: [
    'company|business|enterprise|corporation|private company|state owned company|commercial company',
    'companies|businesses|enterprises|corporations|private companies|state owned companies|commercial companies',
  ],
  GOVERNMENT_AGENCY: [
    'agency|government agency|state agency|public agency|authority|public body|government body|state body|committee|regulator',
    'agencies|government agencies|state agencies|public agencies|authorities|public bodies|government bodies|state bodies|committees|regulators',
  ],
  MINISTRY: ['ministry|government department', 'ministries|government departments'],
  UNIVERSITY: [
    'university|college|academy|higher education institution',
    'universities|colleges|academies|higher education institutions',
  ],
  RESEARCH_INSTITUTE: [
    'research institute|institute|laboratory|lab|research center|research centre|research institution|scientific institute',
    'research institutes|institutes|laboratories|labs|research centers|research centres|research institutions|scientific institutes|think tanks',
  ],
  ACCELERATOR: [
    'accelerator|incubator|startup accelerator|hub',
    'accelerators|incubators|startup accelerators|hubs',
  ],
  TECHNOPARK: [
    'technopark|technology park|science park|tech park|industrial park|science and technology park|special economic zone|economic zone',
    'technoparks|technology parks|science parks|tech parks|industrial parks|science and technology parks|special economic zones|economic zones',
  ],
  FUND: ['fund|investment fund', 'funds|investment funds'],
  BANK: ['bank', 'banks'],
  NGO: [
    'ngo|foundation|association|non governmental organization|nonprofit|civil society organization|union|league',
    'ngos|foundations|associations|non governmental organizations|non governmental organisations|nonprofits|civil society organizations|unions|leagues',
  ],
  CHAMBER: [
    'chamber|chamber of commerce|business council|employers federation',
    'chambers|chambers of commerce|business councils|employers federations',
  ],
  INTERGOVERNMENTAL: [
    'intergovernmental organization|international organization|intergovernmental organisation|international organisation|multilateral organization',
    'intergovernmental organizations|international organizations|intergovernmental organisations|international organisations|multilateral organizations|multilateral banks',
  ],
  MEDIA: [
    'newspaper|news agency|broadcaster|media organization',
    'media|newspapers|news agencies|broadcasters|media organizations|media outlets',
  ],
};

const anyKind: readonly [string, string] = [
  'firm|organization|organisation|entity|institution|body|actor|party|player|participant',
  'firms|organizations|organisations|entities|institutions|bodies|actors|parties|players|signatories',
];

function organizationNouns(): Entry[] {
  return [
    [anyKind[0], { is: 'organizations', kinds: null, plural: false }],
    [anyKind[1], { is: 'organizations', kinds: null, plural: true }],
    ...organizationKinds.flatMap(({ kind, noun, plural }): Entry[] => {
      // The last kind is everything else that is named, not what people mean by an organization.
      if (kind === 'OTHER') return [];
      const [one = '', many = ''] = kindWords[kind] ?? [];
      return [
        [`${noun}|${one}`, { is: 'organizations', kinds: [kind], plural: false }],
        [`${plural}|${many}`, { is: 'organizations', kinds: [kind], plural: true }],
      ];
    }),
  ];
}

/** Instruments by their kind; agreement, deal and pact may be of any kind. */
const agreementNouns: readonly Entry[] = [
  [
    'agreement|agreements|deal|deals|accord|accords|pact|pacts|document|documents|arrangement|arrangements|instrument|instruments|signing|signings|signature|signatures|text|texts|cooperation',
    { is: 'agreements', kinds: null },
  ],
  [
    'memorandum|memorandums|memoranda|mou|mous|moc|mocs|memo|memos|memorandum of understanding|memorandums of understanding|memoranda of understanding|memorandum of cooperation|memorandums of cooperation|memoranda of cooperation|cooperation memorandum|cooperation memorandums|cooperation memoranda|memorandum on cooperation|memorandums on cooperation|memoranda on cooperation',
    { is: 'agreements', kinds: ['MEMORANDUM'] },
  ],
  [
    'framework agreement|framework agreements|framework|frameworks|framework deal|framework deals',
    { is: 'agreements', kinds: ['FRAMEWORK_AGREEMENT'] },
  ],
  [
    'cooperation agreement|cooperation agreements|partnership agreement|partnership agreements|agreement on cooperation|agreements on cooperation|agreement of cooperation|agreements of cooperation|cooperation deal|cooperation deals|collaboration agreement|collaboration agreements',
    { is: 'agreements', kinds: ['COOPERATION_AGREEMENT'] },
  ],
  ['contract|contracts', { is: 'agreements', kinds: ['CONTRACT'] }],
  ['treaty|treaties|convention|conventions', { is: 'agreements', kinds: ['TREATY'] }],
  [
    'joint declaration|joint declarations|declaration|declarations|joint statement|joint statements|communique|communiques|joint communique|joint communiques',
    { is: 'agreements', kinds: ['JOINT_DECLARATION'] },
  ],
  ['letter of intent|letters of intent', { is: 'agreements', kinds: ['OTHER'], words: ['letter', 'intent'] }],
  ['protocol|protocols', { is: 'agreements', kinds: ['OTHER'], words: ['protocol'] }],
  ['loan agreement|loan agreements|loan|loans', { is: 'agreements', kinds: ['CONTRACT'], words: ['loan'] }],
  [
    'free trade agreement|free trade agreements|fta|ftas',
    { is: 'agreements', kinds: null, words: ['free', 'trade'] },
  ],
  ['supply contract|supply contracts', { is: 'agreements', kinds: ['CONTRACT'], words: ['supply'] }],
  [
    'talks|negotiations|negotiation|ongoing negotiations|ongoing talks',
    { is: 'agreements', kinds: null, statuses: ['NEGOTIATING'] },
  ],
];

const eventNouns: readonly Entry[] = [
  [
    'visit|visits|official visit|official visits|state visit|state visits|working visit|working visits|trip|trips',
    { is: 'events', kinds: ['VISIT'] },
  ],
  [
    'forum|forums|fora|business forum|business forums|economic forum|economic forums|investment forum',
    { is: 'events', kinds: ['FORUM'] },
  ],
  [
    'council meeting|council meetings|commission meeting|commission meetings|business council meeting|business council meetings',
    { is: 'events', kinds: ['COUNCIL_MEETING'] },
  ],
  ['summit|summits', { is: 'events', kinds: ['SUMMIT'] }],
  ['round of talks|rounds of talks|consultations', { is: 'events', kinds: ['NEGOTIATION'] }],
  [
    'conference|conferences|exhibition|exhibitions|fair|fairs|congress|congresses',
    { is: 'events', kinds: ['CONFERENCE'] },
  ],
  ['ceremony|ceremonies|signing ceremony|signing ceremonies', { is: 'events', kinds: ['CEREMONY'] }],
  ['event|events|meeting|meetings', { is: 'events', kinds: null }],
];

const thing = (phrases: string, what: Thing): Entry => [phrases, { is: 'thing', thing: what }];

const things: readonly Entry[] = [
  thing('country|countries|state|states|nation|nations', 'countries'),
  thing(
    'sector|sectors|field|fields|area|areas|industry|industries|sphere|spheres|domain|domains|areas of cooperation|fields of cooperation|sectors of cooperation',
    'sectors',
  ),
  thing(
    'article|articles|source|sources|report|reports|story|stories|evidence|sentence|sentences|quote|quotes|news|passages',
    'articles',
  ),
  thing('alias|aliases|other name|other names|alternative names|names|spellings|also known as', 'names'),
  thing('status|state of play|current status|stage', 'status'),
  thing('kind|kinds|type|types|sort|kind of organization|type of organization|kind of entity', 'kind'),
  thing('date|dates|day|signing date|date of signing', 'date'),
  thing('year|years', 'year'),
  thing('month|months', 'month'),
  thing(
    'connection|connections|link|links|path|paths|chain|chains|relation|relations|relationship|relationships|tie|ties|route',
    'links',
  ),
  thing('headquarters|home country|seat|location|base', 'home'),
  thing('role|roles|position|positions|job|post|title|titles', 'roles'),
  thing('history|status history|timeline', 'history'),
  thing('number|total', 'number'),
  thing('subject|topic|content|purpose|subject matter', 'subject'),
];

/** Titles that people hold; further words of a title stand beside one of these. */
const titleNouns =
  'president|presidents|minister|ministers|prime minister|prime ministers|premier|ambassador|ambassadors|director|directors|general director|ceo|chief executive|chief executives|chief executive officer|head|heads|chairman|chairwoman|chair|chairperson|rector|governor|secretary|mayor|deputy minister|deputy prime minister|foreign minister|foreign ministers|leader|leaders|king|chancellor|cabinet secretary|adviser|advisor|envoy|spokesman|spokeswoman|spokesperson|founder|manager|vice president|deputy|official|officials|executive|executives';

/** Nouns of what a question can ask for or name. */
export const nouns: readonly Entry[] = [
  ...organizationNouns(),
  ...agreementNouns,
  ...eventNouns,
  ...things,
  [
    'partner|partners|counterparty|counterparties|counterpart|counterparts|partner organizations|partner organisations|cooperation partners|cooperation partner|collaborators',
    { is: 'partners' },
  ],
  ['person|people|persons|individuals|politician|politicians', { is: 'people' }],
  [titleNouns, { is: 'title' }],
  ['government|governments', { is: 'government' }],
  ['side|sides|part', { is: 'side' }],
  [
    'trade|trade volume|trade volumes|trade turnover|turnover|volume of trade|bilateral trade|mutual trade|trade figures|trade figure|commerce|value of trade|trade flows|trade data',
    { is: 'trade', flow: 'any' },
  ],
  ['exports|export', { is: 'trade', flow: 'exports' }],
  ['imports|import', { is: 'trade', flow: 'imports' }],
  ['common|in common|shared|mutual', { is: 'common' }],
  ['shortest|direct', { is: 'path-shape' }],
  ['bilateral', { is: 'bilateral' }],
];

/** The nouns of the ontology for kinds of agreement, as texts of answers use them: singular and plural. */
export const agreementNames: ReadonlyMap<string, readonly [string, string]> = new Map(
  agreementKinds.map(({ kind, title, plural }) => [
    kind,
    kind === 'OTHER'
      ? (['other agreement', 'other agreements'] as const)
      : ([title.toLowerCase(), plural] as const),
  ]),
);
