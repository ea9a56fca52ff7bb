import type { ExtractedClaim, PartyMention, Statement } from '../../model/claim.ts';
import type { Passage } from '../../model/document.ts';
import type { RenderedTreaty } from './render-treaty.ts';
import type { Treaty, TreatyParty } from './treaty.ts';

type OrganizationParty = Extract<TreatyParty, { type: 'organization' }>;

function claim(rule: string, statement: Statement, { start, end }: Passage): ExtractedClaim {
  return { statement, passage: { start, end }, rule: `table/${rule}`, confidence: 1 };
}

function organizationClaims(party: OrganizationParty, organization: string, at: Passage): ExtractedClaim[] {
  const { kind, country } = party;
  const named = party.spellings.map((name, index) => {
    const acronym = /^[\p{Lu}\p{N}.-]{2,10}$/u.test(name);
    const form = index === 0 ? 'full' : acronym ? 'acronym' : 'short';
    return claim('organization', { type: 'organization-named', organization, name, form, kind }, at);
  });
  if (country === null) return named;
  return [
    ...named,
    claim('home', { type: 'organization-based', organization, country, basis: 'STATED' }, at),
  ];
}

/** What the rows of a treaty claim: its parties, and the treaty once for each status, each with the lines that say it. */
export function claimTreaty(treaty: Treaty, rendered: RenderedTreaty): ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  const mentions: PartyMention[] = [];
  const at = rendered.parties;
  let organizations = 0;
  for (const party of treaty.parties) {
    if (at === null || party.type === 'described') continue;
    if (party.type === 'country') {
      mentions.push({ type: 'country', country: party.country });
      claims.push(claim('country', { type: 'country-named', country: party.country }, at));
      continue;
    }
    organizations += 1;
    const organization = `o${organizations}`;
    mentions.push({ type: 'organization', organization });
    claims.push(...organizationClaims(party, organization, at));
    const home = party.country;
    if (home !== null && at) claims.push(claim('country', { type: 'country-named', country: home }, at));
  }
  const { kind, instrument, sector, subject } = treaty;
  const described = treaty.parties.filter(({ type }) => type === 'described');
  for (const { status, on } of treaty.statuses)
    claims.push(
      claim(
        status.toLowerCase().replace('_', '-'),
        {
          type: 'agreement-reported',
          agreement: 'a1',
          kind,
          status,
          on,
          instrument,
          sector,
          subject,
          parties: mentions,
          unnamedParties: described.map(({ wording }) => ({ description: wording, country: null })),
          event: null,
        },
        rendered.statuses.get(status)!,
      ),
    );
  return dropRepeated(claims);
}

/** A state that is a party and the home of another is named once. */
function dropRepeated(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const named = new Set<string>();
  return claims.filter(({ statement }) => {
    if (statement.type !== 'country-named') return true;
    return !named.has(statement.country) && named.add(statement.country);
  });
}
