import { contentHash } from '../../model/content-hash.ts';
import { nameKey } from '../../model/name-key.ts';
import { periodOf } from '../../model/partial-date.ts';
import { countryOf } from '../../ontology/countries.ts';
import { type AgreementClaim, stages } from '../../resolution/agreements/agreement-report.ts';
import { compareText } from '../../resolution/mentions.ts';
import { countryId } from '../../resolution/resolve.ts';
import type { ResolvedAgreement } from '../../resolution/resolve-agreements.ts';
import type { Properties } from '../graph-state.ts';
import { agreementTitle } from './agreement-title.ts';
import type { Derivation } from './derive-graph.ts';
import { involveCountries } from './involve-countries.ts';
import { type Change, statusHistory } from './status-history.ts';

/** The claims in the order in which they tell most: the latest status first, the surest, then by id. */
function byWeight(claims: readonly AgreementClaim[]): AgreementClaim[] {
  return claims.toSorted(
    (a, b) =>
      stages.get(b.statement.status)! - stages.get(a.statement.status)! ||
      b.confidence - a.confidence ||
      compareText(a.id, b.id),
  );
}

function firstGiven<Value>(
  claims: readonly AgreementClaim[],
  pick: (statement: AgreementClaim['statement']) => Value | null,
): Value | null {
  for (const claim of claims) {
    const value = pick(claim.statement);
    if (value !== null) return value;
  }
  return null;
}

function addStatuses({ state }: Derivation, id: string, history: readonly Change[]): void {
  history.forEach(({ status, on, heldFrom, claimIds }, ordinal) => {
    const changeId = `status-change:${contentHash(id, status, on)}`;
    state.addNode(changeId, ['StatusChange'], { status, on, heldFrom, ordinal });
    state.relate(id, 'HAS_STATUS', changeId);
    state.support(changeId, claimIds);
  });
}

/** Adds the described parties and returns their descriptions. */
function addUnnamedParties({ state }: Derivation, id: string, claims: readonly AgreementClaim[]): string[] {
  const descriptions: string[] = [];
  for (const claim of claims) {
    for (const { description, country } of claim.statement.unnamedParties) {
      const partyId = `unnamed-party:${contentHash(id, nameKey(description))}`;
      if (!state.nodes.has(partyId)) {
        state.addNode(partyId, ['UnnamedParty'], { description, ordinal: descriptions.length });
        state.relate(id, 'HAS_UNNAMED_PARTY', partyId);
        descriptions.push(description);
      }
      state.support(partyId, [claim.id]);
      if (country !== null) state.relate(partyId, 'BASED_IN', countryId(country));
    }
  }
  return descriptions;
}

/** Adds the parties and the event, and returns the parties' ids in the order in which the articles name them. */
function addTies({ state, resolution }: Derivation, id: string, claims: readonly AgreementClaim[]): string[] {
  const partyIds: string[] = [];
  for (const claim of claims) {
    for (const party of claim.statement.parties) {
      const partyId = resolution.participantId(claim.articleId, party);
      if (partyId === null) continue;
      partyIds.push(partyId);
      state.relate(partyId, 'PARTY_TO', id, { claims: [claim.id] });
    }
    const event =
      claim.statement.event === null ? null : resolution.entityId(claim.articleId, claim.statement.event);
    if (event !== null) state.relate(id, 'SIGNED_AT', event, { claims: [claim.id] });
  }
  return [...new Set(partyIds)];
}

function deriveAgreement(derivation: Derivation, { id, sides, mentions }: ResolvedAgreement): void {
  const { resolution, state } = derivation;
  const claims = byWeight(mentions.flatMap((mention) => mention.claims));
  const history = statusHistory(claims, resolution.publishedOn);
  const partyIds = addTies(derivation, id, claims);
  const unnamed = addUnnamedParties(derivation, id, claims);
  const parties = partyIds.map((partyId) => partyFacts(derivation, partyId));
  const signedOn = history.findLast((change) => change.status === 'SIGNED' && change.on !== null)?.on ?? null;
  const period = signedOn === null ? null : periodOf(signedOn);
  const kind = claims[0]!.statement.kind;
  const instrument = firstGiven(claims, (statement) => statement.instrument);
  const subject = firstGiven(claims, (statement) => statement.subject);
  const countries = parties.flatMap((party) => party.country ?? []);
  const properties: Properties = {
    title: agreementTitle({
      kind,
      instrument,
      subject,
      parties: [...parties.map((party) => party.name), ...unnamed],
    }),
    sides,
    kind,
    status: history.at(-1)!.status,
    instrument,
    sector: firstGiven(claims, (statement) => statement.sector),
    subject,
    signedOn,
    signedFrom: period?.from ?? null,
    signedTo: period?.to ?? null,
    sourceCount: resolution.countSources(mentions.map(({ articleId }) => articleId)),
    countryCodes: [...new Set(countries)].sort(compareText),
  };
  state.addNode(id, ['Agreement'], properties);
  involveCountries(state, id, properties, countries);
  state.support(id, claims.map((claim) => claim.id).sort(compareText));
  addStatuses(derivation, id, history);
}

/** The name and the country of a party: of itself, or where it is based. */
function partyFacts(
  { organizationOf }: Derivation,
  partyId: string,
): { name: string; country: string | null } {
  const organization = organizationOf(partyId);
  if (organization) return organization;
  const code = partyId.slice(countryId('').length);
  return { name: countryOf(code)?.name ?? code, country: code };
}

/** Adds the agreements with their parties, statuses and events. */
export function deriveAgreements(derivation: Derivation): void {
  for (const agreement of derivation.resolution.agreements) deriveAgreement(derivation, agreement);
}
