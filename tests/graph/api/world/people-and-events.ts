/** People with their roles. */
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

/** Events with those who took part. */
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

/** Figures for trade, the reporting side first. */
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
