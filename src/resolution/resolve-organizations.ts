import type { Claim } from '../model/claim.ts';
import type { Judgement, PersonalJudgement } from '../model/judgement.ts';
import { makeJudgement } from './make-judgement.ts';
import { compareText, type Mention } from './mentions.ts';
import { findCandidates } from './organizations/block-organizations.ts';
import { applyDecisions, byInstant, type CuratedCountry, type Decided } from './organizations/decided.ts';
import { findComponents } from './organizations/find-components.ts';
import { joinJudged } from './organizations/join-judged.ts';
import { judgeOrganizations, type PairVerdict } from './organizations/judge-organizations.ts';
import type { CameAt, Naming, OrganizationClaim, PartOfName } from './organizations/naming.ts';
import { groupByName, type OrganizationGroup, orderOfGroups } from './organizations/organization-group.ts';

/** Groups of names that are one organization, and the id of it. */
export interface ResolvedOrganization {
  readonly id: string;
  /** By key. */
  readonly groups: readonly OrganizationGroup[];
  readonly namings: readonly Naming[];
  /** Those that are at hand. */
  readonly mentions: readonly Mention<OrganizationClaim>[];
  /** The country that a person gave it, and by which judgement; null where none did. */
  readonly curated: CuratedCountry | null;
}

/** The organizations of all articles, and why they are so many and not more or fewer. */
export interface OrganizationResolution {
  readonly organizations: readonly ResolvedOrganization[];
  readonly judgements: readonly Judgement[];
  /** By id of a group the first id of all groups whose fate may depend on it: whatever changes, changes within these. */
  readonly components: ReadonlyMap<string, string>;
}

/** Named in the author of every judgement; a new number tells that the rules have changed. */
const author = 'rules/organizations@2';

function nameOf(group: OrganizationGroup): string {
  return group.names[0]?.name ?? group.key;
}

/** For each spelling of its full names the first claim that has it, and when that came. */
export function firstClaims(group: OrganizationGroup): ReadonlyMap<string, string | null> {
  const first = new Map<string, readonly [claimId: string, cameAt: string | null]>();
  for (const [name, claimId, cameAt] of group.namings.flatMap((naming) => naming.first)) {
    const known = first.get(name);
    if (known === undefined || claimId < known[0]) first.set(name, [claimId, cameAt]);
  }
  return new Map(first.values());
}

function claimsOf(group: OrganizationGroup): string[] {
  return [...firstClaims(group).keys()];
}

/** An organization is called by the first of its groups' keys, so that a further spelling seldom gives it another id. */
function resolvedOf(cluster: readonly OrganizationGroup[], decided: Decided): ResolvedOrganization {
  const groups = cluster.toSorted(orderOfGroups);
  const ids = new Set(groups.map(({ id }) => id));
  const merged = decided.same.findLast(
    (one) => ids.has(one.into) && one.groups.some(({ id }) => ids.has(id)),
  );
  const curated = groups.flatMap((group) => decided.countryOf(group) ?? []);
  return {
    id: merged?.into ?? groups[0]!.id,
    groups,
    namings: groups.flatMap((group) => group.namings),
    mentions: groups.flatMap((group) => group.mentions),
    curated:
      curated.toSorted((a, b) => compareText(b.at, a.at) || compareText(b.judgement, a.judgement))[0] ?? null,
  };
}

/** Which judgement, if any, says that a name means another organization in one article; a later one counts. */
export function partsDecided(judgements: readonly PersonalJudgement[]): PartOfName {
  const parts = new Map<string, string>();
  for (const { id, decision } of judgements.toSorted(byInstant)) {
    if (decision.action !== 'split') continue;
    for (const articleId of decision.articles)
      for (const { key } of decision.apart) parts.set(`${articleId} ${key}`, id);
  }
  return (key, articleId) => parts.get(`${articleId} ${key}`) ?? null;
}

/** One name in several articles is a judgement too: the one that a person may want to undo. */
function judgeNamesakes(group: OrganizationGroup, id: string): Judgement[] {
  if (group.articles.size < 2) return [];
  const home = group.home.country === null ? [] : [`country ${group.home.country}`];
  const why = [`same name: ${group.key}`, ...home];
  return [
    makeJudgement({
      author,
      sides: [group.id],
      about: [id],
      verdict: 'same',
      score: 1,
      why,
      names: [nameOf(group)],
      claims: claimsOf(group),
    }),
  ];
}

/** What there is to join, and what is known beside it. */
export interface Joining {
  readonly groups: readonly OrganizationGroup[];
  /** About pairs of which one is among the groups at least. */
  readonly verdicts: readonly PairVerdict[];
  readonly decided: Decided;
  /** The organization of a group that is not among them. */
  readonly organizationOf?: (group: OrganizationGroup) => string;
}

/** Joins groups into organizations; each judgement is about one of the groups at least. */
export function joinGroups({ groups, verdicts, decided, organizationOf }: Joining): OrganizationResolution {
  const joined = joinJudged(groups, verdicts, decided);
  const idOf = new Map<OrganizationGroup, string>();
  const organizations = joined.clusters.map((cluster) => {
    const resolved = resolvedOf(cluster, decided);
    for (const group of cluster) idOf.set(group, resolved.id);
    return resolved;
  });
  const of = (group: OrganizationGroup) => idOf.get(group) ?? organizationOf!(group);
  const judgements = joined.verdicts
    // What became one by other ways needs no doubt about a detail.
    .filter(({ a, b, verdict }) => verdict === 'same' || of(a) !== of(b))
    .map(({ a, b, verdict, score, why }) =>
      makeJudgement({
        author,
        sides: [a.id, b.id],
        about: [of(a), of(b)],
        verdict,
        score,
        why,
        names: [nameOf(a), nameOf(b)],
        claims: [...claimsOf(a), ...claimsOf(b)],
      }),
    );
  return {
    organizations,
    judgements: [...groups.flatMap((group) => judgeNamesakes(group, of(group))), ...judgements],
    components: findComponents(groups, verdicts, decided),
  };
}

/**
 * Says which mentions of all articles are one organization: by one folded name; by the short form or acronym that an article
 * introduces for a single one; by names that are alike in their rare words, where nothing speaks against it. What is likely
 * and not sure becomes a judgement `unsure` and is not joined. The outcome does not depend on the order of the claims.
 */
export function resolveOrganizations(
  claims: readonly Claim[],
  personal: readonly PersonalJudgement[] = [],
  cameAt: CameAt = () => null,
): OrganizationResolution {
  const groups = groupByName(claims, partsDecided(personal), cameAt);
  const verdicts = judgeOrganizations(groups, findCandidates(groups));
  return joinGroups({ groups, verdicts, decided: applyDecisions(groups, personal) });
}
