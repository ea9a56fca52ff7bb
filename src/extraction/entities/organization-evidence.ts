import { nameKey } from '../../model/name-key.ts';
import type { GroupedLine } from '../lists/read-groups.ts';
import type { NameMention } from '../mentions/mention.ts';
import { isCoined } from '../mentions/word-classes.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { organizationHeads } from '../vocabulary/organization-heads.ts';
import type { Clusters } from './cluster-organizations.ts';
import { weighAfter, weighBefore, weighCell } from './evidence-around.ts';
import { isKnownOrganization } from './known-home.ts';
import { isLikePerson, weighShape } from './name-shape.ts';
import type { Cluster } from './organization.ts';

/** What shape and places of a name must weigh together; one plain piece of evidence on a neutral name does. */
const threshold = 2;

/** An acronym in parentheses after a name, or a fuller one with a noun for a body: people and places have none. */
function hasAcronym(mention: NameMention): boolean {
  return mention.aliases.some(
    (alias) =>
      alias.split(' ').some((word) => organizationHeads.has(word.toLowerCase())) ||
      /^[\p{Lu}\p{N}-]{2,}$/u.test(alias) ||
      /\p{Ll}\p{Lu}/u.test(alias),
  );
}

function weigh(found: GroupedLine, mention: NameMention): number {
  if (hasAcronym(mention) || isKnownOrganization(mention.name)) return threshold;
  const after = Math.max(weighAfter(found, mention), weighSideBySide(found, mention));
  return weighShape(found, mention) + weighBefore(found, mention) + after + weighCell(found, mention);
}

/** `A and B signed a contract`: what the verb of the last of several names tells of each. */
function weighSideBySide({ line, mentions, groups, roles }: GroupedLine, mention: NameMention): number {
  const group = groups.find(({ members, preposition }) => preposition === '' && members.includes(mention));
  const last = group?.members.at(-1);
  const common = mention.to - mention.from === 1 && commonWords.has(mention.name.toLowerCase());
  if (!group || last?.type !== 'name' || last === mention || common) return Number.NEGATIVE_INFINITY;
  return group.members.every(({ type }) => type === 'name')
    ? weighAfter({ line, mentions, roles }, last)
    : Number.NEGATIVE_INFINITY;
}

/** `JBS, BRF and Minerva`: names side by side of which one is an acronym or known stand for firms. */
function weighGroups(found: GroupedLine, clusters: Clusters): void {
  for (const { members, preposition } of found.groups) {
    const names = members.filter((member): member is NameMention => member.type === 'name');
    if (
      names.length < 2 ||
      names.length < members.length ||
      /^(in|at|on|to|from|near|through)$/.test(preposition)
    )
      continue;
    const anchored =
      names.some((name) => clusters.of.get(name)?.certain) ||
      names.filter((name) => isCoined(found.line.tokens[name.from])).length > 0;
    if (!anchored) continue;
    for (const name of names) {
      const cluster = clusters.of.get(name);
      if (cluster && weighShape(found, name) > -1.5) cluster.certain = true;
    }
  }
}

/** Last words of names that look like a person's: by itself such a word is that person, not a firm. */
function readSurnames(lines: readonly GroupedLine[], clusters: Clusters): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { certain, mentions } of clusters.clusters) {
    const mention = mentions[0];
    const found = mention && lines[mention.line];
    if (certain || !found || !isLikePerson(found, mention)) continue;
    surnames.add(nameKey(mention.name.split(/\s+/).at(-1) ?? ''));
  }
  return surnames;
}

/** Roles that are held in a place. */
const ruled = /\b(mayor|governor|prefect|akim)\b/i;

/** Whether no mention of a cluster may be a party: a place, a person, a common word, by all that is told of it. */
function isRefused(lines: readonly GroupedLine[], cluster: Cluster): boolean {
  if (cluster.certain) return false;
  return cluster.mentions.every((mention) => {
    const found = lines[mention.line]!;
    const total = weigh(found, mention);
    return total <= -1.5 || (total <= -1 && isLikePerson(found, mention));
  });
}

/**
 * Marks as certain the clusters of which some mention stands where only organizations stand, and gives the clusters
 * without those that plainly are something else.
 */
export function weighEvidence(lines: readonly GroupedLine[], clusters: Clusters): Clusters {
  const surnames = readSurnames(lines, clusters);
  const again = new Map<Cluster, number>();
  for (const found of lines) {
    for (const mention of found.mentions) {
      if (mention.type === 'person' && mention.organization && !ruled.test(mention.title ?? '')) {
        const cluster = clusters.of.get(mention.organization);
        const shape = cluster ? weighShape(lines[mention.organization.line]!, mention.organization) : 0;
        const plain = commonWords.has(mention.organization.name.toLowerCase());
        if (cluster && shape > -3 && !plain) cluster.certain = true;
      }
      if (mention.type !== 'name') continue;
      const cluster = clusters.of.get(mention);
      if (!cluster || cluster.certain || surnames.has(nameKey(mention.name))) continue;
      // Two half pieces of evidence in two sentences are worth one.
      const best = Math.max(0, weigh(found, mention));
      const total = Math.max(best, best / 2 + (again.get(cluster) ?? 0));
      again.set(cluster, Math.max(best / 2, again.get(cluster) ?? 0) + 0.25);
      if (total >= threshold) cluster.certain = true;
    }
    weighGroups(found, clusters);
  }
  const refused = new Set(clusters.clusters.filter((cluster) => isRefused(lines, cluster)));
  return {
    clusters: clusters.clusters.filter((cluster) => !refused.has(cluster)),
    of: new Map([...clusters.of].filter(([, cluster]) => !refused.has(cluster))),
  };
}
