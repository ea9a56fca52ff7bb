import { expect, test } from 'vitest';
import { evaluateFolder } from '../../src/cli/evaluate-folder.ts';
import { rulesExtractor } from '../../src/extraction/rules-extractor.ts';

const ignore = (): undefined => undefined;

test('the articles that a new user sees are read with every organization, agreement and status', async () => {
  const { scores } = await evaluateFolder({
    articles: 'seeds/articles',
    labels: 'tests/gold/seeds',
    extractor: rulesExtractor,
    onNote: ignore,
    onRejected: ignore,
    onUnlabelled: ignore,
    onForeign: ignore,
    withSentences: false,
  });
  expect(scores).toMatchObject({
    articles: 7,
    org: { F1: 1 },
    orgCountry: { acc: 1 },
    agrParties: { F1: 1 },
    agrStatus: { acc: 1 },
    pairs: { F1: 1 },
    qaExact: { acc: 1 },
  });
});
