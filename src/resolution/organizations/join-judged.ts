import { compareText } from '../mentions.ts';
import { compareNames } from './compare-names.ts';
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
): string | null {
  for (const x of mine) {
    for (const y of theirs) {
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
function follow(verdict: PairVerdict, clusterOf: Clusters): PairVerdict | null {
  const [mine, theirs] = [clusterOf.get(verdict.a)!, clusterOf.get(verdict.b)!];
  if (mine === theirs) return null;
  const veto = findClusterVeto(verdict, mine, theirs);
  if (veto !== null) return { ...verdict, verdict: 'unsure', why: [...verdict.why, `against: ${veto}`] };
  for (const group of theirs) {
    mine.push(group);
    clusterOf.set(group, mine);
  }
  return { ...verdict, verdict: 'same' };
}

/**
 * Joins groups by the verdicts, the surest first, as long as no member of one cluster speaks against a member of the other:
 * A Holding and A may be one, and A and A Bank seem so, but a chain never makes A Holding and A Bank one. A verdict that
 * cannot be followed becomes `unsure`. A name introduced for several organizations joins them once they are one.
 */
export function joinJudged(groups: readonly OrganizationGroup[], verdicts: readonly PairVerdict[]): Joined {
  const clusterOf: Clusters = new Map(groups.map((group) => [group, [group]]));
  const ordered = verdicts.toSorted(bySureness);
  const settled = ordered
    .filter(({ bearers }) => bearers.length === 0)
    .flatMap((verdict) => (verdict.verdict === 'same' ? (follow(verdict, clusterOf) ?? []) : [verdict]));
  const shared = ordered
    .filter(({ bearers }) => bearers.length > 0)
    .flatMap((verdict) => {
      const owners = new Set(verdict.bearers.map((bearer) => clusterOf.get(bearer)));
      return owners.size === 1 ? (follow(verdict, clusterOf) ?? []) : [verdict];
    });
  return { clusters: [...new Set(clusterOf.values())], verdicts: [...settled, ...shared] };
}
