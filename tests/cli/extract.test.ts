import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { formatOf } from '../../src/article/source.ts';
import { parseLabel } from '../../src/evaluation/label.ts';
import { runDiplograph } from '../graph/cli/run-diplograph.ts';

const seeds = 'seeds/articles';
const astana = `${seeds}/2026-02-26-serbia-kazakhstan-astana.md`;

function run(...args: string[]) {
  return runDiplograph(['extract', ...args], {}).ended;
}

function lines(text: string): string[] {
  return text.trimEnd().split('\n');
}

describe('diplograph extract', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'diplograph-extract-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['gold', 'claims', 'cross'])('prints the same bytes twice as %s', async (format) => {
    const [first, second] = await Promise.all([
      run('--format', format, seeds),
      run('--format', format, seeds),
    ]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout.length).toBeGreaterThan(1000);
    expect(second.stdout).toBe(first.stdout);
  });

  it('prints a label a line, by the name of the file', async () => {
    const { stdout } = await run('--format', 'gold', seeds);
    const labels = lines(stdout).map((line) => parseLabel(line, 'stdout'));
    expect(labels).toHaveLength(7);
    const label = labels.find(({ id }) => id === path.basename(astana, '.md'))!;
    expect(label.date).toBe('2026-02-26');
    expect(label.agreements.map(({ parties }) => parties)).toContainEqual(['Great Sky', 'Yugoimport SDPR']);
  });

  it('quotes slices of the article', async () => {
    const { text } = readArticle({ name: astana, format: formatOf(astana)!, bytes: readFileSync(astana) });
    const claims = lines((await run(astana)).stdout).map((line) => JSON.parse(line));
    expect(claims.length).toBeGreaterThan(20);
    for (const { source, passage, quote, rule, confidence } of claims) {
      expect(quote).not.toBe('');
      expect(text.slice(passage.start, passage.end)).toBe(quote);
      expect({ source, rule: typeof rule, confidence: typeof confidence }).toEqual({
        source: astana,
        rule: 'string',
        confidence: 'number',
      });
    }
  });

  it('tells which mentions of a folder are one, and how its stories end', async () => {
    const { organizations, agreements } = JSON.parse((await run('--format', 'cross', seeds)).stdout);
    const hub = organizations.find(({ name }: { name: string }) => name === 'Astana Hub');
    expect(new Set(hub.mentions.map(({ article }: { article: string }) => article)).size).toBeGreaterThan(2);
    const ids = new Set(organizations.map(({ id }: { id: string }) => id));
    for (const { parties, articles, status } of agreements) {
      expect(articles.length).toBeGreaterThan(0);
      expect(status).toMatch(/^[a-z_]+$/);
      for (const party of parties) expect(ids.has(party) || /^[A-Z]{2}$/.test(party)).toBe(true);
    }
  });

  it('reports bad files and prints the rest', async () => {
    const empty = path.join(folder, 'empty.txt');
    const unknown = path.join(folder, 'table.xlsx');
    for (const file of [empty, unknown]) writeFileSync(file, '');
    const { code, stdout, stderr } = await run('--format', 'gold', empty, unknown, astana);
    expect(code).toBe(65);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toContain(`${empty}: expected an article with text`);
    expect(stderr).toContain(unknown);
  });

  it('says of what language an article is that is not in English, and reads what it can', async () => {
    const german = path.join(folder, 'wien.txt');
    writeFileSync(german, 'Das Unternehmen unterzeichnete in Wien ein Abkommen mit der Siemens AG.');
    const claims = await run(german, astana);
    expect(claims.code).toBe(0);
    expect(claims.stderr).toMatch(/^.*wien\.txt: is in German \(de\); the rules are made for English/);
    const languages = lines(claims.stdout).map((line) => JSON.parse(line).language);
    expect(new Set(languages)).toEqual(new Set(['de', undefined]));
    const [label] = lines((await run('--format', 'gold', german)).stdout);
    expect(JSON.parse(label!)).toMatchObject({ language: 'de', organizations: [{ name: 'Siemens AG' }] });
  });

  it('reads no device, which may have no end', async () => {
    const endless = path.join(folder, 'endless.txt');
    symlinkSync('/dev/zero', endless);
    const { code, stderr } = await run(endless);
    expect({ code, stderr }).toEqual({
      code: 65,
      stderr: `REJECTED  ${endless}: expected a file; got a device (use - to read from the standard input)\n`,
    });
  });

  it('reads files of several articles, and the standard input', async () => {
    const several = path.join(folder, 'several.jsonl');
    writeFileSync(
      several,
      '{"text":"Norka Ltd signed a contract."}\nbad\n{"text":"Rotva Ltd signed another."}\n',
    );
    const files = await run('--format', 'gold', several);
    expect(files.code).toBe(65);
    expect(lines(files.stdout).map((line) => JSON.parse(line).id)).toEqual(['several#1', 'several#3']);
    expect(files.stderr).toContain(`REJECTED  ${several}#2: expected one JSON object`);
    const args = ['extract', '--format', 'gold', '--input', 'csv', '--columns', 'text=Body', '-'];
    const { code, stdout } = await runDiplograph(args, {}, 'Body\nNorka Ltd signed a contract.\n').ended;
    expect([code, JSON.parse(stdout).id]).toEqual([0, '-#2']);
  });

  it('reads the main text of a page', async () => {
    const page = path.join(folder, 'page.html');
    writeFileSync(page, '<nav>Evil Ltd signed.</nav><p>Norka Ltd signed a contract with Rotva Ltd.</p>');
    const { stdout } = await run('--format', 'gold', page);
    const { id, organizations } = JSON.parse(stdout);
    expect([id, organizations.map(({ name }: { name: string }) => name)]).toEqual([
      'page',
      ['Norka Ltd', 'Rotva Ltd'],
    ]);
  });

  it('reaches no address of this machine', async () => {
    const { code, stderr } = await run('http://localhost:1/', 'http://0x7f.1:1/');
    expect(code).toBe(65);
    expect(stderr).toMatch(
      /^REJECTED {2}http:\/\/localhost:1\/: expected .*\nREJECTED {2}http:\/\/0x7f\.1:1\/: expected an address of the open internet/,
    );
  });

  it('refuses two files of one name where it tells them apart by name', async () => {
    const twin = path.join(folder, path.basename(astana));
    writeFileSync(twin, 'Serbia and Kazakhstan met in Astana.');
    const { code, stderr } = await run('--format', 'cross', astana, twin);
    expect(code).toBe(65);
    expect(stderr).toContain('Expected files of different names');
  });

  it('ends well when its reader stops reading', async () => {
    const { child, ended } = runDiplograph(['extract', seeds], {});
    child.stdout!.destroy();
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('says when there is no such path, and what the exit codes are', async () => {
    expect((await run('no/such/folder')).code).toBe(66);
    expect((await run('--format', 'prose', seeds)).code).toBe(64);
    const { stdout } = await run('--help');
    expect(stdout).toMatch(/Exit codes: 0 .*65 /s);
    expect(stdout).toContain('Examples: npx diplograph extract');
  });
});
