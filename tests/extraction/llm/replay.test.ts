import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { formatOf } from '../../../src/article/source.ts';
import { segmentArticle } from '../../../src/document/segment-article.ts';
import { openExtractor } from '../../../src/extraction/open-extractor.ts';
import { agreementsOf, statements } from './answers.ts';
import { type FakeEndpoint, send, startEndpoint } from './fake-endpoint.ts';

const { article: name, exchanges } = JSON.parse(
  readFileSync('tests/extraction/llm/fixtures/accra.json', 'utf8'),
) as { article: string; exchanges: unknown[] };
const article = readArticle({ name, format: formatOf(name)!, bytes: readFileSync(name) });

let endpoint: FakeEndpoint;
afterEach(() => endpoint.close());

async function replay(mode: 'llm' | 'hybrid') {
  endpoint = await startEndpoint((response, _got, count) =>
    send(response, JSON.stringify(exchanges[count - 1])),
  );
  const extractor = await openExtractor({
    mode,
    model: {
      url: new URL(endpoint.url),
      model: 'tiny',
      key: null,
      prices: { input: 0.5, output: 2 },
      budget: { tokens: 100_000, cost: null },
      concurrency: 1,
      timeoutMs: 5000,
      answerTokens: 4000,
    },
    // Nothing can be kept there, so that every run asks.
    dataFolder: '/dev/null',
    surroundings: { now: Date.now, random: () => 0, sleep: async () => undefined },
    signal: new AbortController().signal,
  });
  return { extractor, extraction: await extractor.extract(segmentArticle(article)) };
}

describe('a recorded exchange about an article', () => {
  it('yields what the article says, the second time without the lies', async () => {
    const { extractor, extraction } = await replay('llm');
    expect(agreementsOf(extraction.claims)).toEqual([
      'SIGNED: Vestkyst Wind + Volta Grid Company',
      'SIGNED: Øresund Climate Fund + Volta Grid Company',
      'DENIED: Volta Grid Company + Øresund Climate Fund',
      'SIGNED: Tema Gateway Authority + Sund Maritime + Kirsipuu Systems',
      'SIGNED: Ghana Institute for Cocoa Science + Odense School of Food Technology',
      'TERMINATED: Korle Waste Services + Genbrug Nord',
      'PLANNED: DK + GH',
    ]);
    expect(statements(extraction.claims, 'country-named').map(({ country }) => country)).toEqual([
      'DK',
      'GH',
      'EE',
    ]);
    expect(statements(extraction.claims, 'trade-reported')).toMatchObject([
      { amount: 190_000_000, changePercent: 6.2 },
    ]);
    const repair = endpoint.got[1]!.body.messages.at(-1).content;
    expect(repair).toContain(
      'agreements.2: nothing in the quote tells that status: "SIGNED: it had also agreed',
    );
    expect(repair).toContain('agreements.7: the quote is not in the article, word for word');
    expect(extractor.summary()[0]).toBe(
      'Model: 2 requests, 0 answers from the cache, 7200 tokens in, 2600 out, cost 0.0088 (budget 100000 tokens); 2 answers could not be kept in the cache',
    );
    for (const { passage } of extraction.claims) {
      const quote = article.text.slice(passage.start, passage.end);
      expect(quote).toBe(quote.trim());
      expect(quote).toMatch(/[.”"]$/);
    }
  });

  it('adds to the rules what they have not, each claim under its own name', async () => {
    const { extraction } = await replay('hybrid');
    const agreements = agreementsOf(extraction.claims);
    expect(new Set(agreements).size).toBe(agreements.length);
    expect(agreements).toContain('PLANNED: DK + GH');
    const by = extraction.claims.map(({ extractor }) => extractor);
    expect(by.filter((one) => one === 'rules@0.6.0').length).toBeGreaterThan(20);
    expect(extraction.extractor).toBe('rules@0.6.0+llm:tiny@1.1');
  });
});
