/**
 * The small world that the API tests ask about; every organization beside those of the sample question is invented.
 * Who is whose partner: Astana Hub has four that are bound (three Serbian ones and Nomad Works, which has no country); its
 * talks with Morava Grid and its terminated contract with Rhein Bank make no partner. Anka Holding has 55 suppliers, for
 * paging.
 */

import type { Passage } from './articles.ts';

/** Countries with what they are called. */
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

/** The suppliers of Anka Holding. */
export const suppliers: Organization[] = Array.from({ length: 55 }, (_, index) => ({
  id: `organization:supplier-${index}`,
  name: `Anka Supplier ${String(index).padStart(2, '0')}`,
  kind: 'COMPANY',
  country: 'TR',
  basis: 'NAME',
}));

/** Organizations; `said` are the passages that name each. */
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
