import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/cli/folder-reading.ts';
import { readLabels } from '../../src/cli/read-labels.ts';
import { scoreFolder } from '../../src/evaluation/score-folder.ts';
import { labelToClaims } from './labels-as-claims.ts';

const folder = 'tests/gold/dev2';

describe('resolution of stories that were read without a fault', () => {
  it('joins what is one and nothing else', async () => {
    const { labels, folder: together } = await readLabels(folder);
    const files = [...labels.values()].map((label) => ({
      id: label.id,
      source: label.id,
      article: {
        id: `article:${label.id}`,
        url: null,
        title: null,
        publisher: null,
        publishedOn: label.date ?? null,
        language: 'en',
        text: readFileSync(path.join(folder, `${label.id}.txt`), 'utf8'),
      },
      claims: labelToClaims(label),
    }));
    const { scores } = scoreFolder([...labels.values()], together!, readFolder(files));
    expect(scores.orgSame.P).toBe(1);
    expect(scores.orgSame.R).toBeGreaterThan(0.95);
    expect(scores.agrSame.P).toBe(1);
    expect(scores.agrSame.R).toBeGreaterThan(0.9);
    expect(scores.finalStatus.acc).toBe(1);
  });
});
