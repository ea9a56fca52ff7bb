import type {
  AgreementReported,
  Claim,
  EventReported,
  OrganizationNamed,
  PartyMention,
  Statement,
} from '../src/model/claim.ts';
import { identifyClaim } from '../src/model/identify-claim.ts';
import type { CountryBasis } from '../src/ontology/country-bases.ts';

/** A claim of an article; each statement of an article gets a passage of its own. */
export function claim(articleId: string, statement: Statement): Claim {
  const start = JSON.stringify(statement).length;
  return identifyClaim(
    { statement, passage: { start, end: start + 10 }, rule: 'test', confidence: 1 },
    articleId,
    'test@1',
  );
}

/** The naming claim of an organization; its local id is its name. */
export function named(articleId: string, name: string, more: Partial<OrganizationNamed> = {}): Claim {
  return claim(articleId, {
    type: 'organization-named',
    organization: name,
    name,
    form: 'full',
    kind: 'OTHER',
    ...more,
  });
}

/** The claim of an organization's country. */
export function based(
  articleId: string,
  organization: string,
  country: string,
  basis: CountryBasis = 'STATED',
): Claim {
  return claim(articleId, { type: 'organization-based', organization, country, basis });
}

/** A party: two capitals are a country's code, anything else the local id of an organization. */
export function party(name: string): PartyMention {
  return /^[A-Z]{2}$/.test(name)
    ? { type: 'country', country: name }
    : { type: 'organization', organization: name };
}

/** The claim of a signed memorandum between the parties given, changed as `more` says. */
export function agreed(
  articleId: string,
  parties: readonly string[],
  more: Partial<AgreementReported> = {},
): Claim {
  return claim(articleId, {
    type: 'agreement-reported',
    agreement: `a ${parties.join(' ')}`,
    kind: 'MEMORANDUM',
    status: 'SIGNED',
    on: '2026-02-26',
    instrument: null,
    sector: null,
    subject: null,
    parties: parties.map(party),
    unnamedParties: [],
    event: null,
    ...more,
  });
}

/** The claim of a forum, changed as `more` says. */
export function held(articleId: string, more: Partial<EventReported> = {}): Claim {
  return claim(articleId, {
    type: 'event-reported',
    event: 'e1',
    kind: 'FORUM',
    name: null,
    startsOn: '2026-02-26',
    place: 'Astana',
    country: 'KZ',
    participants: [party('RS'), party('KZ')],
    ...more,
  });
}
