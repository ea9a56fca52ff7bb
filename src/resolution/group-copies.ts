import { appendTo } from '../model/append-to.ts';
import type { ArticleFacts } from '../model/article-facts.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { compareText } from './mentions.ts';

/** A share of common shingles from which on two texts are copies; measured on agency stories with other headlines and endings. */
const copyFrom = 0.5;
/** A shingle that more articles have is a stock phrase. */
const stockPhrase = 50;

/** An estimate of the share of shingles that two texts have in common, from the smallest ones of both together. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const both = [...new Set([...a, ...b])].sort(compareText).slice(0, Math.max(a.length, b.length));
  const [inA, inB] = [new Set(a), new Set(b)];
  return both.length === 0 ? 0 : both.filter((one) => inA.has(one) && inB.has(one)).length / both.length;
}

/**
 * Says which articles are copies of one story, by the sketches of their texts: gives each article the first id of its group,
 * its source. Articles without a sketch stand for themselves. Does not depend on the order of the articles.
 */
export function groupCopies(articles: readonly ArticleFacts[]): ReadonlyMap<string, string> {
  const byShingle = new Map<string, ArticleFacts[]>();
  for (const article of articles) {
    for (const shingle of article.sketch) {
      appendTo(byShingle, shingle, article);
    }
  }
  const sets = new DisjointSets<ArticleFacts>();
  const seen = new Set<string>();
  for (const sharing of byShingle.values()) {
    if (sharing.length > stockPhrase) continue;
    sharing.forEach((a, index) => {
      for (const b of sharing.slice(index + 1)) {
        const pair = [a.id, b.id].sort(compareText).join(' ');
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (likeness(a.sketch, b.sketch) >= copyFrom) sets.join(a, b);
      }
    });
  }
  const sources = new Map<string, string>();
  for (const group of sets.groups(articles)) {
    const first = group.map(({ id }) => id).sort(compareText)[0]!;
    for (const { id } of group) sources.set(id, first);
  }
  return sources;
}
