import { describe, expect, it } from 'vitest';
import { generateArticles } from '../../benchmarks/loading/generate-articles.ts';
import { claimsOf } from '../../src/pipeline.ts';

function articlesOf(from: number, to: number) {
  return [...generateArticles(from, to)].map((item) => {
    if (!('article' in item)) throw item.failure;
    return item.article;
  });
}

describe('the articles that loading is measured with', () => {
  it('are the same in every run, and no two alike', () => {
    const articles = articlesOf(0, 50);
    expect(articlesOf(10, 50)).toEqual(articles.slice(10));
    expect(new Set(articles.map(({ id }) => id)).size).toBe(50);
  });

  it('tell of an agreement, of companies with their countries, and of a person with a role', () => {
    const types = articlesOf(0, 20).map(
      (article) => new Set(claimsOf(article).map(({ statement }) => statement.type)),
    );
    const wanted = [
      'agreement-reported',
      'organization-named',
      'organization-based',
      'person-holds',
    ] as const;
    for (const type of wanted) expect(types.filter((of) => of.has(type)).length, type).toBeGreaterThan(15);
  });
});
