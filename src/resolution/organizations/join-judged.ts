import { compareText } from '../mentions.ts';
import { compareNames } from './compare-names.ts';
import type { Decided } from './decided.ts';
import { findCommonArticle, findGroupVeto, findNameVeto } from './find-veto.ts';
import type { PairVerdict } from './judge-organizations.ts';
import type { OrganizationGroup } from './organization-group.ts';

/** The groups that are one organization, and the verdicts as they stand after joining. */
export interface Joined {
  readonly clusters: readonly (readonly OrganizationGroup[])[];
  readonly verdicts: readonly PairVerdict[];
}

/** The surest first, then by id: the order in which things arrived has no say. */
function bySureness(x: PairVerdict, y: PairVerdict): number {
  return (
    Number(y.introduced) - Number(x.introduced) ||
    y.score - x.score ||
    compareText(x.a.id, y.a.id) ||
    compareText(x.b.id, y.b.id)
  );
}

/** Why a member of one cluster and one of another cannot be one organization; null where they can. */
function findObjection(a: OrganizationGroup, b: OrganizationGroup): string | null {
  const veto = findGroupVeto(a, b);
  if (veto !== null) return veto;
  if (findCommonArticle(a, b) !== null) return 'one article names both';
  // A name that an article gives beside another tongue's may be the one that agrees.
  const [ofA, ofB] = [a, b].map(({ names, shortNames }) => [...names, ...shortNames]);
  const vetoes = ofA!.flatMap((mine) =>
    ofB!.map((theirs) => findNameVeto(mine, theirs, compareNames(mine, theirs))),
  );
  return vetoes.every((one) => one !== null) ? (vetoes[0] ?? null) : null;
}

function sayName(group: OrganizationGroup): string {
  return group.names[0]?.name ?? group.key;
}

/** What speaks against joining two clusters: a member of one that cannot be a member of the other. */
function findClusterVeto(
  { a, b, introduced }: PairVerdict,
  mine: readonly OrganizationGroup[],
  theirs: readonly OrganizationGroup[],
  decided: Decided,
): string | null {
  for (const x of mine) {
    for (const y of theirs) {
      const judgement = decided.apart(x, y);
      if (judgement !== null) return `${sayName(x)} and ${sayName(y)}: kept apart by ${judgement}`;
      if (x === a && y === b) continue;
      const objection = introduced ? findGroupVeto(x, y) : findObjection(x, y);
      if (objection !== null) return `${sayName(x)} and ${sayName(y)}: ${objection}`;
    }
  }
  return null;
}

/** Clusters as they grow, by member. */
type Clusters = Map<OrganizationGroup, OrganizationGroup[]>;

/** Follows a verdict `same`, or says why not; null where the two are one already. */
function follow(verdict: PairVerdict, clusterOf: Clusters, decided: Decided): PairVerdict | null {
  const [mine, theirs] = [clusterOf.get(verdict.a)!, clusterOf.get(verdict.b)!];
  if (mine === theirs) return null;
  const veto = findClusterVeto(verdict, mine, theirs, decided);
  if (veto !== null) {
    const apart = decided.apart(verdict.a, verdict.b) !== null;
    return { ...verdict, verdict: apart ? 'different' : 'unsure', why: [...verdict.why, `against: ${veto}`] };
  }
  unite(mine, theirs, clusterOf);
  return { ...verdict, verdict: 'same' };
}

function unite(mine: OrganizationGroup[], theirs: OrganizationGroup[], clusterOf: Clusters): void {
  for (const group of theirs) {
    mine.push(group);
    clusterOf.set(group, mine);
  }
}

/** What people said goes first, and a later word before an earlier one: groups that were merged and then split stay apart. */
function uniteDecided(decided: Decided, clusterOf: Clusters): void {
  for (const { groups } of decided.same) {
    const [first, ...others] = groups;
    for (const group of others) {
      const [mine, theirs] = [clusterOf.get(first!)!, clusterOf.get(group)!];
      if (mine === theirs) continue;
      const objection = mine.some((x) => theirs.some((y) => decided.apart(x, y) !== null));
      if (!objection) unite(mine, theirs, clusterOf);
    }
  }
}

/** What a person has decided is no longer to be looked at. */
function settleByPerson(verdict: PairVerdict, decided: Decided): PairVerdict {
  const judgement = decided.apart(verdict.a, verdict.b);
  if (judgement === null || verdict.verdict !== 'unsure') return verdict;
  return { ...verdict, verdict: 'different', why: [...verdict.why, `against: kept apart by ${judgement}`] };
}

/**
 * Joins groups by the verdicts, the surest first, as long as no member of one cluster speaks against a member of the other:
 * A Holding and A may be one, and A and A Bank seem so, but a chain never makes A Holding and A Bank one. A verdict that
 * cannot be followed becomes `unsure`. What people decided stands before all of it. A name introduced for several organizations joins them once they are one.
 */
export function joinJudged(
  groups: readonly OrganizationGroup[],
  verdicts: readonly PairVerdict[],
  decided: Decided,
): Joined {
  const clusterOf: Clusters = new Map(groups.map((group) => [group, [group]]));
  uniteDecided(decided, clusterOf);
  const ordered = verdicts.toSorted(bySureness);
  const settled = ordered
    .filter(({ bearers }) => bearers.length === 0)
    .flatMap((verdict) =>
      verdict.verdict === 'same' ? (follow(verdict, clusterOf, decided) ?? []) : [verdict],
    );
  const shared = ordered
    .filter(({ bearers }) => bearers.length > 0)
    .flatMap((verdict) => {
      const owners = new Set(verdict.bearers.map((bearer) => clusterOf.get(bearer)));
      return owners.size === 1 ? (follow(verdict, clusterOf, decided) ?? []) : [verdict];
    });
  return {
    clusters: [...new Set(clusterOf.values())],
    verdicts: [...settled, ...shared].map((verdict) => settleByPerson(verdict, decided)),
  };
}
