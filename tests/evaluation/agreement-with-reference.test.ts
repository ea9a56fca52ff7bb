import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FolderReading, parseFolderLabel } from '../../src/evaluation/folder-label.ts';
import { type Label, parseLabel } from '../../src/evaluation/label.ts';
import { scoreArticles } from '../../src/evaluation/score-article.ts';
import { scoreFolder } from '../../src/evaluation/score-folder.ts';

const gold = 'tests/gold/dev2';
const fixtures = 'tests/evaluation/fixtures';

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

const labels = readdirSync(gold)
  .filter((name) => /^\d+\.json$/.test(name))
  .sort()
  .map((name) => parseLabel(read(`${gold}/${name}`), name));
const folder = parseFolderLabel(read(`${gold}/cross.json`), 'cross.json');

describe.each(['light', 'heavy', 'heavier'])('the measures of %s damage', (damage) => {
  let expected: { scores: object; folderScores: object };
  let readings: Map<string, Label>;

  beforeAll(() => {
    expected = JSON.parse(read(`${fixtures}/${damage}-expected.json`));
    const lines = read(`${fixtures}/${damage}-readings.jsonl`).trim().split('\n');
    readings = new Map(lines.map((line) => parseLabel(line, damage)).map((label) => [label.id, label]));
  });

  it('are those of the reference scorer, article by article', () => {
    const pairs = labels.map((label) => ({ label, prediction: readings.get(label.id) ?? null }));
    expect(scoreArticles(pairs).scores).toEqual(expected.scores);
  });

  it('are those of the reference scorer, for the folder taken together', () => {
    const reading = JSON.parse(read(`${fixtures}/${damage}-folder.jsonl`)) as FolderReading;
    expect(scoreFolder(labels, folder, reading).scores).toEqual(expected.folderScores);
  });
});

describe('the measures', () => {
  it('are perfect for the labels themselves', () => {
    const { scores, misses } = scoreArticles(labels.map((label) => ({ label, prediction: label })));
    expect(scores.headline).toBe(1);
    expect(scores.agrStrict).toMatchObject({ P: 1, R: 1 });
    expect(scores.qaExact).toMatchObject({ acc: 1 });
    expect(misses).toEqual([]);
  });

  it('count an article without a reading as read in vain', () => {
    const { scores } = scoreArticles(labels.map((label) => ({ label, prediction: null })));
    expect(scores.missingPredictions).toHaveLength(labels.length);
    expect(scores.org).toMatchObject({ P: 0, R: 0, F1: 0, tp: 0, fp: 0 });
  });
});
