import type { Claim, PartyMention } from '../model/claim.ts';
import { contentHash } from '../model/content-hash.ts';
import { nameKey } from '../model/name-key.ts';
import { datesAgree } from '../model/partial-date.ts';
import { agreementStatuses } from '../ontology/agreement-statuses.ts';
import { type ClaimOf, compareText, groupMentions, isClaimOf, type Mention } from './mentions.ts';

/** The claims that report an agreement. */
export type AgreementClaim = ClaimOf<'agreement-reported'>;

/** Mentions that are one agreement, its id, and the ids of its parties. */
export interface ResolvedAgreement {
  readonly id: string;
  readonly mentions: readonly Mention<AgreementClaim>[];
}

/** Gives the id of the entity that a party of an article is. */
export type PartyIds = (articleId: string, party: PartyMention) => string;

interface Profile {
  readonly mention: Mention<AgreementClaim>;
  /** The ids of its parties and, where only one is named, the folded descriptions of the others: sorted. */
  readonly parties: string;
  readonly kind: string;
  readonly sector: string | null;
  readonly signedOn: string | null;
  /** The earliest and the latest date on which the article has it in any status; null where it tells none. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly latestStage: number;
}

const stages = new Map<string, number>(agreementStatuses.map(({ status, stage }) => [status, stage]));
const signedStage = stages.get('SIGNED')!;

function profileOf(mention: Mention<AgreementClaim>, idOf: PartyIds): Profile {
  const statements = mention.claims.map((claim) => claim.statement);
  const ids = statements.flatMap((statement) =>
    statement.parties.map((party) => idOf(mention.articleId, party)),
  );
  const named = [...new Set(ids)];
  const others =
    named.length > 1
      ? []
      : statements.flatMap((one) => one.unnamedParties.map((party) => nameKey(party.description)));
  const dates = statements.flatMap((statement) => statement.on ?? []).sort(compareText);
  const last = statements.toSorted((a, b) => stages.get(b.status)! - stages.get(a.status)!)[0]!;
  return {
    mention,
    parties: JSON.stringify([...named, ...new Set(others)].sort(compareText)),
    kind: last.kind,
    sector: statements.find((statement) => statement.sector !== null)?.sector ?? null,
    signedOn:
      statements.find((statement) => statement.status === 'SIGNED' && statement.on !== null)?.on ?? null,
    firstOn: dates[0] ?? null,
    lastOn: dates.at(-1) ?? null,
    latestStage: stages.get(last.status)!,
  };
}

function agree<Value>(a: Value | null, b: Value | null, same: (a: Value, b: Value) => boolean): boolean {
  return a === null || b === null || same(a, b);
}

/** Whether two articles can be speaking of one agreement of the same parties. */
function canBeOne(a: Profile, b: Profile): boolean {
  if (a.mention.articleId === b.mention.articleId) return false;
  if (a.kind !== b.kind && a.kind !== 'OTHER' && b.kind !== 'OTHER') return false;
  if (!agree(a.sector, b.sector, (x, y) => x === y)) return false;
  if (!agree(a.signedOn, b.signedOn, datesAgree)) return false;
  // What is still to be signed comes before the signing, what ended it after.
  const [early, late] = a.latestStage < b.latestStage ? [a, b] : [b, a];
  if (early.latestStage < signedStage && late.latestStage >= signedStage) {
    return agree(early.firstOn, late.lastOn, (x, y) => compareText(x, y) <= 0 || datesAgree(x, y));
  }
  return agree(early.signedOn, late.lastOn, (x, y) => compareText(x, y) <= 0 || datesAgree(x, y));
}

/** Gathers the reports of the same parties, the earliest first, each into the first agreement that it can be of. */
function gather(profiles: readonly Profile[]): Profile[][] {
  const ordered = profiles.toSorted(
    (a, b) =>
      compareText(a.firstOn ?? '9999', b.firstOn ?? '9999') ||
      a.latestStage - b.latestStage ||
      compareText(a.mention.key, b.mention.key),
  );
  const agreements: Profile[][] = [];
  for (const profile of ordered) {
    const fitting = agreements.find((agreement) => agreement.every((other) => canBeOne(other, profile)));
    if (fitting) fitting.push(profile);
    else agreements.push([profile]);
  }
  return agreements;
}

/**
 * Says which reports of all articles are of one agreement: those with the same parties whose kind, sector and dates do not
 * contradict each other. Two agreements that one article tells apart stay apart. A negotiation and the signing that came of
 * it are one agreement with two statuses.
 */
export function resolveAgreements(claims: readonly Claim[], idOf: PartyIds): ResolvedAgreement[] {
  const own = claims.filter((claim) => isClaimOf(claim, 'agreement-reported'));
  const groups = new Map<string, Profile[]>();
  for (const mention of groupMentions<AgreementClaim>(own, (claim) => claim.statement.agreement)) {
    const profile = profileOf(mention, idOf);
    groups.set(profile.parties, [...(groups.get(profile.parties) ?? []), profile]);
  }
  return [...groups.entries()].flatMap(([parties, profiles]) => {
    const taken = new Map<string, number>();
    return gather(profiles).map((agreement) => {
      const first = agreement[0]!;
      const name = contentHash(parties, first.kind, first.firstOn);
      const count = taken.get(name) ?? 0;
      taken.set(name, count + 1);
      return {
        id: `agreement:${count === 0 ? name : contentHash(name, count)}`,
        mentions: agreement.map((profile) => profile.mention),
      };
    });
  });
}
