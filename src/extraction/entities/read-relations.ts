import type { LineMentions } from '../mentions/find-mentions.ts';
import type { NameMention } from '../mentions/mention.ts';
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
