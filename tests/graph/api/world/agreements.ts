import type { AgreementStatus } from '../../../../src/ontology/agreement-statuses.ts';
import type { Passage } from './articles.ts';
import { suppliers } from './parties.ts';

interface Agreement {
  id: string;
  title: string;
  kind: string;
  history: { status: AgreementStatus; on?: string; said: Passage }[];
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

/** Agreements; the last change of status is the latest. */
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
