import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { NameMention } from '../mentions/mention.ts';
import { organizationNouns } from '../vocabulary/organization-nouns.ts';
import type { Clusters } from './cluster-organizations.ts';
import type { Cluster } from './organization.ts';

const relation =
  /^(subsidiary|unit|arm|division|branch|affiliate|part|department|body|institute|company|agency|owned|operator|institution)$/;

function leadsOver(words: readonly string[]): boolean {
  const joins = words.includes('of') || words.includes('under') || words.includes('by');
  return (
    joins && words.some((word) => relation.test(word)) && !words.includes('and') && !words.includes('with')
  );
}

/** Pairs of organizations of which one belongs to the other, and so to its country: `A, a subsidiary of B`. */
export function readRelations(
  lines: readonly LineMentions[],
  clusters: Clusters,
): (readonly [Cluster, Cluster])[] {
  const pairs: (readonly [Cluster, Cluster])[] = [];
  for (const { line, mentions } of lines) {
    const names = mentions.filter((mention): mention is NameMention => mention.type === 'name');
    names.forEach((name, index) => {
      const next = names[index + 1];
      if (!next || next.from - name.end > 12) return;
      const words = line.tokens.slice(name.end, next.from).map((token) => token.lower);
      const direct = words.length <= 3 && words[0] === 'under';
      if (!direct && !(words[0] === ',' && leadsOver(words))) return;
      const a = clusters.of.get(name);
      const b = clusters.of.get(next);
      if (a && b && a !== b) pairs.push([a, b]);
    });
  }
  return pairs;
}

/** In tokens: so far two names may stand apart and still be set beside each other. */
const closeness = 12;

/** The two organizations of each sentence that names just two of which none belongs to the other. */
export function readNeighbours(
  lines: readonly LineMentions[],
  clusters: Clusters,
  related: readonly (readonly [Cluster, Cluster])[],
): (readonly [Cluster, Cluster])[] {
  const pairs: (readonly [Cluster, Cluster])[] = [];
  for (const { mentions } of lines) {
    const names = mentions.filter((mention): mention is NameMention => {
      const cluster = mention.type === 'name' ? clusters.of.get(mention) : undefined;
      return cluster?.certain === true && !cluster.supranational;
    });
    const [a, b, more] = [...new Set(names.map((name) => clusters.of.get(name)!))];
    if (!a || !b || more) continue;
    const near = names.some((name, index) => index > 0 && name.from - names[index - 1]!.end <= closeness);
    const kin = related.some((pair) => pair.includes(a) && pair.includes(b));
    if (near && !kin) pairs.push([a, b]);
  }
  return pairs;
}

const longestLabel = 5;

/** The country that the label of an item tells: `DOHA: …`, `RIGA.`, `Then Peru: …`. `whole`: the line is only a label. */
function labelOf({
  line,
  mentions,
}: LineMentions): { country: string; to: number; whole: boolean } | undefined {
  const places = mentions.filter((mention) => mention.type === 'city' || mention.type === 'country');
  const [place] = places;
  if (!place || place.from > 2) return undefined;
  const asks = line.tokens.at(-1)?.text === '?';
  const bare = line.tokens.every(
    (token) => token.kind !== 'word' || token.capital || /^(and|the|in|of)$/.test(token.lower),
  );
  if (line.tokens.length <= longestLabel && places.length === 1 && (asks || bare))
    return { country: place.country, to: line.tokens.length, whole: true };
  const closes = line.tokens[place.to]?.text === ':';
  return closes ? { country: place.country, to: place.to, whole: false } : undefined;
}

/** `The Korean group's letter …`, `The Chileans would like …`: a sentence that begins with the nation of the one before. */
function nationOf({ line: { tokens } }: LineMentions): string | null {
  const hit = tokens[0]?.text === 'The' ? lookUp(tokens, 1) : undefined;
  if (hit?.entry.type !== 'demonym') return null;
  const next = tokens[hit.to];
  const people = /s$/.test(tokens[hit.to - 1]!.lower) && next?.kind === 'word' && !next.capital;
  const noun = next !== undefined && organizationNouns.has(next.lower) && !tokens[hit.to + 1]?.capital;
  return people || noun ? hit.entry.value : null;
}

/** Countries by which the sentence after the one that names an organization alone calls it. */
function readNations(lines: readonly LineMentions[], clusters: Clusters): ReadonlyMap<Cluster, string> {
  const told = new Map<Cluster, string>();
  lines.forEach((found, index) => {
    const country = index > 0 ? nationOf(found) : null;
    if (!country) return;
    const before = lines[index - 1]!.mentions.map((mention) =>
      mention.type === 'name' ? clusters.of.get(mention) : undefined,
    );
    const open = [...new Set(before)].filter((cluster) => cluster?.certain && cluster.hints.length === 0);
    if (open.length === 1) told.set(open[0]!, country);
  });
  return told;
}

/** `In Peru, A has been hired by B`: the state that a sentence opens with is that of whom nothing else tells. */
function openingPlace({ line, mentions }: LineMentions): string | null {
  const place = mentions.find((mention) => mention.from === 1);
  const told = line.tokens[0]?.lower === 'in' && line.tokens[place?.to ?? 0]?.text === ',';
  return told && place?.type === 'country' ? place.country : null;
}

/** Countries that labels of items tell for who stands first behind them, or the next sentence for who stands alone. */
export function readLabels(lines: readonly LineMentions[], clusters: Clusters): ReadonlyMap<Cluster, string> {
  const local = new Map<Cluster, string>(readNations(lines, clusters));
  let label: ReturnType<typeof labelOf>;
  for (const found of lines) {
    const own = labelOf(found);
    if (own?.whole) {
      label = own;
      continue;
    }
    const told = own ?? label;
    const first = found.mentions.find((mention): mention is NameMention => mention.type === 'name');
    const cluster = first ? clusters.of.get(first) : undefined;
    if (told && cluster?.certain && !local.has(cluster)) local.set(cluster, told.country);
    label = undefined;
    const place = openingPlace(found);
    if (!place) continue;
    for (const mention of found.mentions) {
      const named = mention.type === 'name' ? clusters.of.get(mention) : undefined;
      if (named?.certain && !local.has(named)) local.set(named, place);
    }
  }
  return local;
}
