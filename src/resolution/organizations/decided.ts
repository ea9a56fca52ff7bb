import { appendTo } from '../../model/append-to.ts';
import type { NameAnchor, PersonalJudgement } from '../../model/judgement.ts';
import { compareText } from '../mentions.ts';
import type { OrganizationGroup } from './organization-group.ts';

/** A country that a person gave. */
export interface CuratedCountry {
  readonly country: string;
  /** The id of the judgement, and its instant. */
  readonly judgement: string;
  readonly at: string;
}

/** What people said of groups of names: it goes before what rules say. */
export interface Decided {
  /** Groups that are one, and what the organization is then called, in the order in which it was said. */
  readonly same: readonly { readonly groups: readonly OrganizationGroup[]; readonly into: string }[];
  /** Says by which judgement two groups are kept apart; null where by none. */
  apart(a: OrganizationGroup, b: OrganizationGroup): string | null;
  /** The country that people gave a group last, with the judgement; null where none. */
  countryOf(group: OrganizationGroup): CuratedCountry | null;
}

/** Judgements in the order in which they were made. */
export function byInstant(a: PersonalJudgement, b: PersonalJudgement): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

/** The groups that an anchor means: of several bearers of the name those of its country. */
function findGroups(
  anchors: readonly NameAnchor[],
  bearers: ReadonlyMap<string, readonly OrganizationGroup[]>,
): OrganizationGroup[] {
  const found = anchors.flatMap(({ key, country }) => {
    const all = bearers.get(key) ?? [];
    return all.length < 2 ? all : all.filter(({ home }) => home.country === country);
  });
  return [...new Set(found)];
}

/** Applies what people said to the groups that there are. A judgement on a name that no article has any more says nothing. */
export function applyDecisions(
  groups: readonly OrganizationGroup[],
  judgements: readonly PersonalJudgement[],
): Decided {
  const bearers = new Map<string, OrganizationGroup[]>();
  for (const group of groups) for (const key of group.fullKeys) appendTo(bearers, key, group);
  const same: Decided['same'][number][] = [];
  const apart = new Map<string, string>();
  const countries = new Map<OrganizationGroup, CuratedCountry>();
  for (const { id, at, decision } of judgements.toSorted(byInstant)) {
    if (decision.action === 'merge')
      same.push({ groups: findGroups(decision.anchors, bearers), into: decision.into });
    else if (decision.action === 'set-country')
      for (const group of findGroups(decision.anchors, bearers))
        countries.set(group, { country: decision.country, judgement: id, at });
    else if (decision.action === 'split' && decision.articles.length === 0)
      for (const a of findGroups(decision.anchors, bearers))
        for (const b of findGroups(decision.apart, bearers))
          for (const pair of [`${a.id} ${b.id}`, `${b.id} ${a.id}`]) apart.set(pair, id);
  }
  return {
    same: same.filter((one) => one.groups.length > 1),
    apart: (a, b) => apart.get(`${a.id} ${b.id}`) ?? null,
    countryOf: (group) => countries.get(group) ?? null,
  };
}
