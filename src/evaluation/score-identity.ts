import type { MentionReference } from './folder-label.ts';
import type { FolderSheet } from './folder-sheet.ts';
import { type FolderWorld, type MentionNode, nodeKey } from './folder-world.ts';
import type { LocatedMentions } from './locate-mentions.ts';

/** Every two of a list, once. */
export function pairsOfList<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));
}

/** The mentions that count: those whose organization is not optional. */
function countingNodes(world: FolderWorld): MentionNode[] {
  const neutral = new Set(
    [...world.articles].flatMap(([id, { organizations }]) =>
      organizations.filter((one) => one.optional).map((one) => nodeKey(id, one.name)),
    ),
  );
  return world.nodes.filter((node) => !neutral.has(node.key));
}

function scoreAllPairs(
  world: FolderWorld,
  located: LocatedMentions,
  nodes: readonly MentionNode[],
  sheet: FolderSheet,
): void {
  for (const [a, b] of pairsOfList(nodes)) {
    const expected = world.organizationOf.get(a.key) === world.organizationOf.get(b.key);
    const given = located.same(a.key, b.key);
    sheet.orgSame.add(Number(expected && given), Number(given && !expected), Number(expected && !given));
    if (expected === given) continue;
    const what = `${a.name} (${a.article}) = ${b.name} (${b.article})`;
    const lost = [a, b].find((node) => !located.idsOf.has(node.key));
    const why = lost ? `${what}: ${lost.name} (${lost.article}) was not found` : what;
    const problem = expected ? 'missing' : 'extra';
    sheet.miss({ article: a.article, measure: 'same organization', problem, what: why, names: [a.name] });
  }
}

function clusterOf(world: FolderWorld, { article, name }: MentionReference): string {
  return world.organizationOf.get(nodeKey(article, name))!;
}

/** The pairs of mentions that the folder's label lists, in either list, by key; tells the tempting ones that are kept apart. */
function listedPairs(
  world: FolderWorld,
  located: LocatedMentions,
  sheet: FolderSheet,
): Map<string, [string, string]> {
  const listed = new Map<string, [string, string]>();
  const add = (a: string, b: string) => {
    const pair = [a, b].sort() as [string, string];
    listed.set(pair.join(' '), pair);
  };
  for (const [a, b] of world.label.sameOrganization.flatMap(pairsOfList))
    add(nodeKey(a.article, a.name), nodeKey(b.article, b.name));
  for (const [a, b] of world.label.differentOrganization.flatMap(pairsOfList)) {
    const [mine, theirs] = [a, b].map((one) => world.mentions.get(clusterOf(world, one))!);
    const pairs = mine!.flatMap((one) => theirs!.map((other) => [one.node.key, other.node.key] as const));
    for (const [one, other] of pairs) add(one, other);
    const apart = pairs.every(([one, other]) => !located.same(one, other));
    const known = pairs.some((pair) => pair.every((key) => located.idsOf.has(key)));
    sheet.temptingPairsKeptApart.add(apart && known);
  }
  return listed;
}

function scoreBcubed(
  world: FolderWorld,
  located: LocatedMentions,
  nodes: readonly MentionNode[],
): { P: number; R: number } {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const node of nodes) {
    const cluster = world.organizationOf.get(node.key);
    const expected = nodes.filter((other) => world.organizationOf.get(other.key) === cluster);
    const found = located.idsOf.has(node.key);
    const given = found ? nodes.filter((other) => other === node || located.same(other.key, node.key)) : [];
    const right = given.filter((other) => world.organizationOf.get(other.key) === cluster).length;
    recalls.push(right / expected.length);
    if (given.length > 0) precisions.push(right / given.length);
  }
  const mean = (values: readonly number[]) =>
    values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
  return { P: mean(precisions), R: mean(recalls) };
}

/** Scores which mentions a reading takes for one organization, over all pairs and over the hard ones. */
export function scoreIdentity(world: FolderWorld, located: LocatedMentions, sheet: FolderSheet): void {
  const nodes = countingNodes(world);
  for (const node of nodes) sheet.mentionsFound.add(located.idsOf.has(node.key));
  sheet.unknownMentions = located.unknown;
  scoreAllPairs(world, located, nodes, sheet);
  const counting = new Set(nodes.map((node) => node.key));
  for (const pair of listedPairs(world, located, sheet).values()) {
    const [a, b] = pair;
    if (!counting.has(a) || !counting.has(b)) continue;
    const expected = world.organizationOf.get(a) !== world.organizationOf.get(b);
    const given = pair.every((key) => located.idsOf.has(key)) && !located.same(a, b);
    sheet.orgDifferent.add(Number(expected && given), Number(given && !expected), Number(expected && !given));
  }
  sheet.bcubed = scoreBcubed(world, located, nodes);
}
