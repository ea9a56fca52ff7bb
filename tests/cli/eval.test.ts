import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDiplograph } from '../graph/cli/run-diplograph.ts';

function run(...args: string[]) {
  return runDiplograph(['eval', ...args], {}).ended;
}

describe('diplograph eval', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'diplograph-eval-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the table of a folder of labelled articles, and that of the folder taken together', async () => {
    const { code, stdout, stderr } = await run('tests/gold/dev2');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^organizations +\d\.\d{3} +\d\.\d{3} +\d\.\d{3}/m);
    expect(stdout).toMatch(/^same organization, all pairs +\d\.\d{3}/m);
  });

  it('lists every miss with a sentence of the article under --errors', async () => {
    const { stdout } = await run('tests/gold/dev2', '--errors', '--json');
    const { scores, misses } = JSON.parse(stdout);
    const count = (measure: string, problem: string) =>
      misses.filter((miss: Record<string, string>) => miss.measure === measure && miss.problem === problem)
        .length;
    expect(count('agreement', 'missing')).toBe(scores.agrRelaxed.fn);
    expect(count('agreement', 'extra')).toBe(scores.agrRelaxed.fp);
    expect(count('organization', 'missing')).toBe(scores.org.fn);
    expect(count('organization', 'extra')).toBe(scores.org.fp);
    for (const { article, measure, sentence } of misses) {
      if (/agreement|country|status/.test(measure)) expect(sentence).not.toBeNull();
      if (sentence !== null)
        expect(readFileSync(`tests/gold/dev2/${article}.txt`, 'utf8').normalize('NFC')).toContain(sentence);
    }
  });

  it('takes labels from another folder, and has no second table without cross.json', async () => {
    const { code, stdout } = await run('seeds/articles', '--labels', 'tests/gold/seeds', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ scores: { articles: 7 }, folderScores: null });
  });

  it('counts an article that cannot be read as read in vain, and leaves unlabelled ones out', async () => {
    for (const name of ['01.txt', '01.json', '02.json'])
      cpSync(`tests/gold/dev2/${name}`, path.join(folder, name));
    writeFileSync(path.join(folder, '02.txt'), '');
    cpSync('tests/gold/dev2/03.txt', path.join(folder, '03.txt'));
    const { code, stdout, stderr } = await run(folder, '--json');
    expect(code).toBe(65);
    expect(JSON.parse(stdout).scores).toMatchObject({ articles: 2, missingPredictions: ['02'] });
    expect(stderr).toContain('03.txt: has no label');
  });

  it('says what is wrong with a label, and where', async () => {
    writeFileSync(path.join(folder, '01.json'), '{"id": "01", "agreements": [{"kind": "treaty"}]}');
    const { code, stderr } = await run(folder);
    expect(code).toBe(65);
    expect(stderr).toContain('01.json: expected the label of an article; at agreements.0.status');
  });

  it('says when there is nothing to score', async () => {
    expect((await run('no/such/folder')).code).toBe(66);
    expect((await run('seeds/articles')).code).toBe(66);
  });
});

describe('the labelled articles', () => {
  it.each(['dev', 'dev2', 'dev3', 'dev4'])('of %s come in pairs', (set) => {
    const names = readdirSync(`tests/gold/${set}`).filter((name) => name !== 'cross.json');
    const stems = (extension: string) =>
      names.filter((name) => name.endsWith(extension)).map((name) => path.basename(name, extension));
    expect(stems('.json').length).toBeGreaterThan(10);
    expect(stems('.txt')).toEqual(stems('.json'));
  });
});
