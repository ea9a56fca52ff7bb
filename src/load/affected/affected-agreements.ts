import {
  loadAffectedAgreements,
  loadAffectedAgreementsOfSides,
  loadAffectedPartsOfAgreements,
} from '../../graph/generated/statements.ts';
import type { Claim } from '../../model/claim.ts';
import { isClaimOf } from '../../resolution/mentions.ts';
import { type FactsOfOrganization, partyOfReading, type Reading } from '../../resolution/resolve.ts';
import { type AgreementResolution, resolveAgreements, sidesOf } from '../../resolution/resolve-agreements.ts';
import { idsOf, readClaimsOf } from './affected-entities.ts';
import { ask } from './ask.ts';
import type { ReadChange } from './change.ts';
import type { MentionIndex } from './mention-index.ts';
import type { OrganizationFacts } from './organization-facts.ts';

/** The agreements that a change has an effect on. */
export interface AffectedAgreements extends AgreementResolution {
  /** Ids of those of before, and of what belongs to them. */
  readonly before: readonly string[];
  readonly parts: readonly string[];
}

/** What agreements follow from, beside the change itself. */
export interface AgreementChange {
  readonly index: MentionIndex;
  readonly facts: OrganizationFacts;
  /** Parties that became others, or are called otherwise, and events that became others. */
  readonly parties: readonly string[];
  readonly events: readonly string[];
}

/** The organizations that claims have for parties, as far as a reading tells. */
function partiesOf(claims: readonly Claim[], reading: Reading): string[] {
  return claims.flatMap((claim) => {
    if (!isClaimOf(claim, 'agreement-reported')) return [];
    return claim.statement.parties.flatMap((party) =>
      party.type === 'country' ? [] : (reading.participantId(claim.articleId, party) ?? []),
    );
  });
}

/** Learns all that the reports of these claims are compared by. */
async function contextOf(claims: readonly Claim[], { index, facts }: AgreementChange) {
  const articles = claims.map(({ articleId }) => articleId);
  await index.learn(articles);
  await index.date(articles);
  const reading = index.reading();
  await facts.learn(partiesOf(claims, reading));
  const factsOf: FactsOfOrganization = (id) => facts.of(id) ?? { country: null, ministry: false };
  return { ...reading, partyOf: partyOfReading(reading, factsOf) };
}

/** The agreements of all sides that reports of the change are of, before or now, or whose parties or events changed. */
export async function findAffectedAgreements(
  change: ReadChange,
  also: AgreementChange,
): Promise<AffectedAgreements> {
  const { transaction } = change;
  const claims = change.claims.filter((claim) => isClaimOf(claim, 'agreement-reported'));
  const before = new Set<string>();
  const asked = new Set<string>();
  const first = await ask(transaction, loadAffectedAgreements, {
    ids: idsOf('agreement', change.facts),
    parties: [...also.parties],
    events: [...also.events],
  });
  let ids = first.map(({ id }) => id);
  let sides = new Set([...first.map((row) => row.sides), ...sidesOf(claims, await contextOf(claims, also))]);
  while (ids.length > 0 || sides.size > 0) {
    for (const side of sides) asked.add(side);
    const rows = await ask(transaction, loadAffectedAgreementsOfSides, { sides: [...sides] });
    const fresh = [...new Set([...ids, ...rows.map(({ id }) => id)])].filter((id) => !before.has(id));
    for (const id of fresh) before.add(id);
    const known = (await readClaimsOf(change, fresh)).claims.filter((claim) =>
      isClaimOf(claim, 'agreement-reported'),
    );
    claims.push(...known);
    const found = sidesOf(known, await contextOf(known, also));
    sides = new Set([...found].filter((side) => !asked.has(side)));
    ids = [];
  }
  const parts = await ask(transaction, loadAffectedPartsOfAgreements, { ids: [...before] });
  return {
    ...resolveAgreements(claims, await contextOf(claims, also), change.judgements),
    before: [...before],
    parts: parts.map(({ id }) => id),
  };
}
