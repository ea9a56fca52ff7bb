/**
 * The small world that the API tests ask about; every organization beside those of the sample question is invented.
 * Who is whose partner: Astana Hub has four that are bound (three Serbian ones and Nomad Works, which has no country); its
 * talks with Morava Grid and its terminated contract with Rhein Bank make no partner. Anka Holding has 55 suppliers, for
 * paging.
 */

/** An article: its sentences, by which claims name their passages. */
export const articles = [
  {
    id: 'article:forum',
    title: 'Forum in Belgrade',
    publisher: 'Morning Steppe',
    url: 'https://news.example/forum',
    publishedOn: '2026-02-26',
    sentences: {
      hub: 'Astana Hub signed memorandums with three Serbian organizations.',
      arms: 'Great Sky and Yugoimport SDPR signed a framework agreement on defense.',
      talks: 'Kazakh Invest is negotiating with Serbian pharmaceutical companies.',
      visit: 'President Tokayev met President Vučić in Belgrade — “a new page”.',
      trade: 'Trade rose by 12.5 per cent to more than 107 million dollars in 2025.',
    },
  },
  {
    id: 'article:review',
    title: 'A year of ties',
    publisher: null,
    url: null,
    publishedOn: '2026-03',
    sentences: {
      hub: 'The memorandums of Astana Hub apply since the forum.',
      bank: 'Rhein Bank ended its contract with Astana Hub in May 2024.',
      contract: 'Serbia, Rhein Bank and Great Sky concluded an energy contract on 15 January.',
      suppliers: 'Anka Holding works with many suppliers.',
    },
  },
  {
    id: 'article:undated',
    title: null,
    publisher: null,
    url: null,
    publishedOn: null,
    sentences: {
      nomad: 'Nomad Works and Astana Hub have signed an agreement.',
      trade: 'Trade between Germany and Kazakhstan fell by 3.2 per cent.',
    },
  },
] as const;

/** A passage, as article/sentence. */
type Passage = `article:${string}/${string}`;

export const countries = [
  { code: 'RS', name: 'Serbia', aliases: ['Republic of Serbia'], said: ['article:forum/hub'] },
  {
    code: 'KZ',
    name: 'Kazakhstan',
    aliases: ['Republic of Kazakhstan'],
    said: ['article:forum/visit', 'article:undated/trade', 'article:forum/talks'],
  },
  { code: 'DE', name: 'Germany', aliases: [], said: ['article:undated/trade'] },
  { code: 'TR', name: 'Türkiye', aliases: ['Turkey'], said: [] },
] as const;

interface Organization {
  id: string;
  name: string;
  aliases?: string[];
  kind: string;
  country?: string;
  basis?: string;
  said?: Passage[];
}

const suppliers: Organization[] = Array.from({ length: 55 }, (_, index) => ({
  id: `organization:supplier-${index}`,
  name: `Anka Supplier ${String(index).padStart(2, '0')}`,
  kind: 'COMPANY',
  country: 'TR',
  basis: 'NAME',
}));

export const organizations: Organization[] = [
  {
    id: 'organization:astana-hub',
    name: 'Astana Hub',
    aliases: ['Astana-Hub', 'Astana Hub Technopark'],
    kind: 'TECHNOPARK',
    country: 'KZ',
    basis: 'NAME',
    said: ['article:forum/hub', 'article:review/hub', 'article:review/bank', 'article:undated/nomad'],
  },
  {
    id: 'organization:cdt',
    name: 'Center for Digital Transformation',
    kind: 'GOVERNMENT_AGENCY',
    country: 'RS',
    basis: 'LISTED_WITH',
    said: ['article:forum/hub'],
  },
  {
    id: 'organization:see-up',
    name: 'SEE UP Accelerator',
    kind: 'ACCELERATOR',
    country: 'RS',
    basis: 'LISTED_WITH',
    said: ['article:forum/hub'],
  },
  {
    id: 'organization:bstp',
    name: 'Belgrade Science and Technology Park',
    kind: 'TECHNOPARK',
    country: 'RS',
    basis: 'NAME',
    said: ['article:forum/hub'],
  },
  { id: 'organization:morava-grid', name: 'Morava Grid', kind: 'COMPANY', country: 'RS', basis: 'STATED' },
  {
    id: 'organization:yugoimport',
    name: 'Yugoimport SDPR',
    aliases: ['Yugoimport-SDPR'],
    kind: 'COMPANY',
    country: 'RS',
    basis: 'DEMONYM',
    said: ['article:forum/arms'],
  },
  {
    id: 'organization:great-sky',
    name: 'Great Sky',
    kind: 'COMPANY',
    country: 'KZ',
    basis: 'STATED',
    said: ['article:forum/arms'],
  },
  {
    id: 'organization:kazakh-invest',
    name: 'Kazakh Invest',
    kind: 'GOVERNMENT_AGENCY',
    country: 'KZ',
    basis: 'NAME',
    said: ['article:forum/talks'],
  },
  {
    id: 'organization:rhein-bank',
    name: 'Rhein Bank',
    kind: 'BANK',
    country: 'DE',
    basis: 'CITY',
    said: ['article:review/bank'],
  },
  { id: 'organization:nomad-works', name: 'Nomad Works', kind: 'OTHER', said: ['article:undated/nomad'] },
  {
    id: 'organization:physics-rs',
    name: 'Institute of Physics',
    kind: 'RESEARCH_INSTITUTE',
    country: 'RS',
    basis: 'CITY',
  },
  {
    id: 'organization:physics-de',
    name: 'Institute of Physics',
    kind: 'RESEARCH_INSTITUTE',
    country: 'DE',
    basis: 'CITY',
  },
  {
    id: 'organization:zivkovic',
    name: 'Đorđe Živković “Nova” Fund',
    kind: 'FUND',
    country: 'RS',
    basis: 'STATED',
  },
  {
    id: 'organization:anka',
    name: 'Anka Holding',
    kind: 'COMPANY',
    country: 'TR',
    basis: 'STATED',
    said: ['article:review/suppliers'],
  },
  ...suppliers,
];

export const people = [
  {
    id: 'person:tokayev',
    name: 'Kassym-Jomart Tokayev',
    aliases: ['Tokayev'],
    unplacedTitles: [],
    holds: [{ title: 'President', party: 'country:KZ' }],
    said: ['article:forum/visit'],
  },
  {
    id: 'person:vucic',
    name: 'Aleksandar Vučić',
    aliases: [],
    unplacedTitles: [],
    holds: [{ title: 'President', party: 'country:RS' }],
    said: ['article:forum/visit'],
  },
  {
    id: 'person:omarova',
    name: 'Aigerim Omarova',
    aliases: [],
    unplacedTitles: ['Envoy'],
    holds: [
      { title: 'Director', party: 'organization:great-sky' },
      { title: 'Adviser', party: 'country:KZ' },
    ],
    said: ['article:forum/arms'],
  },
] as const;

export const events = [
  {
    id: 'event:visit',
    kind: 'VISIT',
    name: 'Visit of Tokayev to Serbia',
    startsOn: '2026-02-26',
    place: 'Belgrade',
    country: 'RS',
    participants: ['person:tokayev', 'person:vucic', 'country:KZ'],
    said: ['article:forum/visit'],
  },
  {
    id: 'event:forum',
    kind: 'FORUM',
    name: 'Business forum',
    startsOn: '2026-02',
    place: 'Belgrade',
    country: 'RS',
    participants: ['organization:astana-hub'],
    said: ['article:forum/hub'],
  },
  {
    id: 'event:talks',
    kind: 'NEGOTIATION',
    name: 'Talks',
    startsOn: null,
    place: null,
    country: null,
    participants: [],
    said: ['article:forum/talks'],
  },
] as const;

interface Agreement {
  id: string;
  title: string;
  kind: string;
  history: { status: string; on?: string; said: Passage }[];
  signedOn?: string;
  sector?: string;
  subject?: string;
  parties: string[];
  unnamed?: { description: string; country?: string }[];
  event?: string;
  said: Passage[];
}

const hub = 'organization:astana-hub';

const supplies: Agreement[] = suppliers.map((supplier, index) => {
  // Some share a date and some have none, so that order falls back on the id.
  const signedOn = index % 11 === 0 ? undefined : `2025-0${1 + (index % 3)}-1${index % 5}`;
  return {
    id: `agreement:supply-${String(index).padStart(2, '0')}`,
    title: `Supply contract ${index}`,
    kind: 'CONTRACT',
    history: [{ status: 'SIGNED', said: 'article:review/suppliers' }],
    ...(signedOn ? { signedOn } : {}),
    sector: 'supply',
    parties: ['organization:anka', supplier.id],
    said: ['article:review/suppliers'],
  };
});

export const agreements: Agreement[] = [
  {
    id: 'agreement:hub-cdt',
    title: 'Memorandum: Astana Hub and CDT',
    kind: 'MEMORANDUM',
    history: [{ status: 'SIGNED', on: '2026-02-26', said: 'article:forum/hub' }],
    signedOn: '2026-02-26',
    sector: 'digital',
    subject: 'digital services',
    parties: [hub, 'organization:cdt'],
    event: 'event:forum',
    said: ['article:forum/hub', 'article:review/hub'],
  },
  {
    id: 'agreement:hub-see-up',
    title: 'Memorandum: Astana Hub and SEE UP',
    kind: 'MEMORANDUM',
    history: [{ status: 'SIGNED', on: '2026-02-26', said: 'article:forum/hub' }],
    signedOn: '2026-02-26',
    sector: 'digital',
    parties: [hub, 'organization:see-up'],
    event: 'event:forum',
    said: ['article:forum/hub'],
  },
  {
    id: 'agreement:hub-bstp',
    title: 'Memorandum: Astana Hub and the park',
    kind: 'MEMORANDUM',
    history: [
      { status: 'SIGNED', on: '2026-02', said: 'article:forum/hub' },
      { status: 'IN_FORCE', on: '2026-03', said: 'article:review/hub' },
    ],
    signedOn: '2026-02',
    sector: 'digital economy',
    parties: [hub, 'organization:bstp'],
    said: ['article:forum/hub'],
  },
  {
    id: 'agreement:hub-morava',
    title: 'Talks: Astana Hub and Morava Grid',
    kind: 'OTHER',
    history: [{ status: 'NEGOTIATING', said: 'article:forum/talks' }],
    sector: 'energy',
    parties: [hub, 'organization:morava-grid'],
    said: ['article:forum/talks'],
  },
  {
    id: 'agreement:hub-rhein',
    title: 'Contract: Astana Hub and Rhein Bank',
    kind: 'CONTRACT',
    history: [
      { status: 'SIGNED', on: '2023', said: 'article:review/bank' },
      { status: 'TERMINATED', on: '2024-05', said: 'article:review/bank' },
    ],
    signedOn: '2023',
    parties: [hub, 'organization:rhein-bank'],
    said: ['article:review/bank'],
  },
  {
    id: 'agreement:hub-nomad',
    title: 'Agreement: Astana Hub and Nomad Works',
    kind: 'COOPERATION_AGREEMENT',
    history: [{ status: 'SIGNED', said: 'article:undated/nomad' }],
    parties: [hub, 'organization:nomad-works'],
    said: ['article:undated/nomad'],
  },
  {
    id: 'agreement:arms',
    title: 'Framework agreement on defense',
    kind: 'FRAMEWORK_AGREEMENT',
    history: [{ status: 'SIGNED', on: '2026-02-26', said: 'article:forum/arms' }],
    signedOn: '2026-02-26',
    sector: 'defense',
    parties: ['organization:great-sky', 'organization:yugoimport'],
    said: ['article:forum/arms'],
  },
  {
    id: 'agreement:treaty',
    title: 'Treaty: Kazakhstan and Serbia',
    kind: 'TREATY',
    history: [{ status: 'SIGNED', on: '2025', said: 'article:forum/visit' }],
    signedOn: '2025',
    parties: ['country:KZ', 'country:RS'],
    event: 'event:visit',
    said: ['article:forum/visit'],
  },
  {
    id: 'agreement:invest',
    title: 'Talks of Kazakh Invest',
    kind: 'OTHER',
    history: [{ status: 'NEGOTIATING', said: 'article:forum/talks' }],
    sector: 'pharmaceuticals',
    parties: ['organization:kazakh-invest'],
    unnamed: [
      { description: 'Serbian pharmaceutical companies', country: 'RS' },
      { description: 'investors' },
    ],
    event: 'event:talks',
    said: ['article:forum/talks'],
  },
  {
    id: 'agreement:energy',
    title: 'Energy contract',
    kind: 'CONTRACT',
    history: [{ status: 'IN_FORCE', on: '2026-01-15', said: 'article:review/contract' }],
    signedOn: '2026-01-15',
    sector: 'energy',
    parties: ['country:RS', 'organization:rhein-bank', 'organization:great-sky'],
    said: ['article:review/contract'],
  },
  ...supplies,
];

export const tradeFigures = [
  {
    id: 'trade-figure:rs-kz',
    flow: 'TURNOVER',
    amount: 107_000_000,
    currency: 'USD',
    comparator: 'OVER',
    changePercent: 12.5,
    period: '2025',
    countries: ['RS', 'KZ'],
    said: ['article:forum/trade'],
  },
  {
    id: 'trade-figure:kz-de',
    flow: 'TURNOVER',
    amount: null,
    currency: null,
    comparator: 'EXACT',
    changePercent: -3.2,
    period: null,
    countries: ['DE', 'KZ'],
    said: ['article:undated/trade'],
  },
] as const;
