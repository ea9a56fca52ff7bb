import type { Claim } from '../model/claim.ts';
import type { Judgement, PersonalJudgement } from '../model/judgement.ts';
import { makeJudgement } from './make-judgement.ts';
import { compareText, type Mention } from './mentions.ts';
import { findCandidates } from './organizations/block-organizations.ts';
import { applyDecisions, byInstant, type CuratedCountry, type Decided } from './organizations/decided.ts';
import { joinJudged } from './organizations/join-judged.ts';
import { judgeOrganizations } from './organizations/judge-organizations.ts';
import {
  groupByName,
  type OrganizationClaim,
  type OrganizationGroup,
  type PartOfName,
} from './organizations/organization-group.ts';

/** Mentions that are one organization, and the id of it. */
export interface ResolvedOrganization {
  readonly id: string;
  readonly mentions: readonly Mention<OrganizationClaim>[];
  /** The country that a person gave it, and by which judgement; null where none did. */
  readonly curated: CuratedCountry | null;
}

/** The organizations of all articles, and why they are so many and not more or fewer. */
export interface OrganizationResolution {
  readonly organizations: readonly ResolvedOrganization[];
  readonly judgements: readonly Judgement[];
}

/** Named in the author of every judgement; a new number tells that the rules have changed. */
const author = 'rules/organizations@1';

function nameOf(group: OrganizationGroup): string {
  return group.names[0]?.name ?? group.key;
}

/** For each spelling of its full names the first claim that has it. */
function claimsOf(group: OrganizationGroup): string[] {
  const first = new Map<string, string>();
  for (const { id, statement } of group.mentions.flatMap((mention) => mention.claims)) {
    if (statement.type !== 'organization-named' || statement.form !== 'full') continue;
    const known = first.get(statement.name);
    if (known === undefined || id < known) first.set(statement.name, id);
  }
  return [...first.values()];
}

/** An organization is called by the first of its groups' keys, so that a further spelling seldom gives it another id. */
function resolvedOf(cluster: readonly OrganizationGroup[], decided: Decided): ResolvedOrganization {
  const ordered = cluster.toSorted((a, b) => compareText(a.key, b.key) || compareText(a.part, b.part));
  const ids = new Set(ordered.map(({ id }) => id));
  const merged = decided.same.findLast(
    ({ groups, into }) => ids.has(into) && groups.some(({ id }) => ids.has(id)),
  );
  const curated = ordered.flatMap((group) => decided.countryOf(group) ?? []);
  return {
    id: merged?.into ?? ordered[0]!.id,
    mentions: ordered.flatMap((group) => group.mentions),
    curated:
      curated.toSorted((a, b) => compareText(b.at, a.at) || compareText(b.judgement, a.judgement))[0] ?? null,
  };
}

/** Which judgement, if any, says that a name means another organization in one article; a later one counts. */
function partsDecided(judgements: readonly PersonalJudgement[]): PartOfName {
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

/**
 * Says which mentions of all articles are one organization: by one folded name; by the short form or acronym that an article
 * introduces for a single one; by names that are alike in their rare words, where nothing speaks against it. What is likely
 * and not sure becomes a judgement `unsure` and is not joined. The outcome does not depend on the order of the claims.
 */
export function resolveOrganizations(
  claims: readonly Claim[],
  personal: readonly PersonalJudgement[] = [],
): OrganizationResolution {
  const groups = groupByName(claims, partsDecided(personal));
  const decided = applyDecisions(groups, personal);
  const { clusters, verdicts } = joinJudged(
    groups,
    judgeOrganizations(groups, findCandidates(groups)),
    decided,
  );
  const idOf = new Map<OrganizationGroup, string>();
  const organizations = clusters.map((cluster) => {
    const resolved = resolvedOf(cluster, decided);
    for (const group of cluster) idOf.set(group, resolved.id);
    return resolved;
  });
  const judgements = verdicts
    // What became one by other ways needs no doubt about a detail.
    .filter(({ a, b, verdict }) => verdict === 'same' || idOf.get(a) !== idOf.get(b))
    .map(({ a, b, verdict, score, why }) =>
      makeJudgement({
        author,
        sides: [a.id, b.id],
        about: [idOf.get(a)!, idOf.get(b)!],
        verdict,
        score,
        why,
        names: [nameOf(a), nameOf(b)],
        claims: [...claimsOf(a), ...claimsOf(b)],
      }),
    );
  return {
    organizations,
    judgements: [...groups.flatMap((group) => judgeNamesakes(group, idOf.get(group)!)), ...judgements],
  };
}
