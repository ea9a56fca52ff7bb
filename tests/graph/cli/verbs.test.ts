import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { errorCodes } from '../../../src/errors.ts';
import { completion } from '../../extraction/llm/answers.ts';
import { send, startEndpoint } from '../../extraction/llm/fake-endpoint.ts';
import { connect, emptyDatabase } from '../database.ts';
import { runDiplograph, sharedServer } from './run-diplograph.ts';

const driver = connect();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
  await mkdir(path.join(folder, 'articles', 'deeper'), { recursive: true });
  await writeFile(
    path.join(folder, 'articles', 'one.txt'),
    'date 2025-05-06 RIGA – Port of Riga of Latvia signed a contract with Kenya’s Coast Cranes.',
  );
  await writeFile(
    path.join(folder, 'articles', 'deeper', 'two.md'),
    '---\ntitle: Two\ndate: 2025-05-07\n---\nNothing was signed.',
  );
  await writeFile(path.join(folder, 'articles', 'empty.txt'), '');
  await writeFile(path.join(folder, 'articles', 'photo.jpg'), 'not read');
});
beforeEach(() => emptyDatabase(driver));
afterAll(async () => {
  await rm(folder, { recursive: true });
  await driver.close();
});

function run(args: readonly string[], input = '') {
  return runDiplograph(args, { ...sharedServer(), PORT: '0' }, input).ended;
}

describe('import of a table', () => {
  it('keeps what was rejected, and takes it again by the same mapping once it is mended', async () => {
    const rejects = path.join(folder, 'treaties.jsonl');
    const table = 'tests/article/table/samples/unctad-iia.csv';
    const first = await run(['import', '--mapping', 'unctad-iia', '--rejects', rejects, table]);
    expect(first.code).toBe(errorCodes.BAD_USER_INPUT.exit);
    expect(first.stderr).toContain('5 loaded, 0 unchanged, 0 updated, 1 rejected');
    expect(first.stderr).toContain(`npx diplograph import --mapping unctad-iia ${rejects}`);
    const kept = await readFile(rejects, 'utf8');
    await writeFile(rejects, kept.replaceAll('1999-13-40', '10/03/1999'));
    const again = await run(['import', '--mapping', 'unctad-iia', '--json', rejects]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ source: `${table}#6`, outcome: 'LOADED' });
  });
});

describe('ingest', () => {
  it('prints one object a line for each article, and goes on after a bad one', async () => {
    const { code, stdout, stderr } = await run(['ingest', '--json', path.join(folder, 'articles')]);
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ source, outcome }) => [path.basename(source), outcome])).toEqual([
      ['two.md', 'LOADED'],
      ['empty.txt', 'REJECTED'],
      ['one.txt', 'LOADED'],
    ]);
    expect(results[0].id).toMatch(/^article:[0-9a-f]{20}$/);
    expect(results[1]).toMatchObject({
      id: null,
      error: { code: 'BAD_USER_INPUT', message: expect.stringContaining('expected an article with text') },
    });
    expect(code).toBe(errorCodes.BAD_USER_INPUT.exit);
    expect(stderr).toContain('3 articles: 2 loaded, 0 unchanged, 0 updated, 1 rejected');
  });

  it('keeps what was rejected, and reads it again once it is mended', async () => {
    const table = path.join(folder, 'table.csv');
    const rejects = path.join(folder, 'kept', 'rejects.jsonl');
    await writeFile(table, 'Body;Day\nNorka Ltd signed.;2026-02-31\nRotva Ltd signed.;2026-02-03\n');
    const first = await run([
      'ingest',
      '--columns',
      'text=Body,publishedOn=Day',
      '--rejects',
      rejects,
      table,
    ]);
    expect(first.code).toBe(errorCodes.BAD_USER_INPUT.exit);
    expect(first.stderr).toContain('2 articles: 1 loaded, 0 unchanged, 0 updated, 1 rejected');
    expect(first.stderr).toContain(`npx diplograph ingest ${rejects}`);
    const kept = await readFile(rejects, 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ source: `${table}#2`, reason: { code: 'BAD_USER_INPUT' } });
    const again = await run(['ingest', '--rejects', rejects, rejects]);
    expect([again.code, await readFile(rejects, 'utf8')]).toEqual([errorCodes.BAD_USER_INPUT.exit, kept]);
    await writeFile(rejects, kept.replaceAll('02-31', '02-13'));
    const { code, stdout } = await run(['ingest', '--json', '--rejects', rejects, rejects]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: `${table}#2`, outcome: 'LOADED' });
  });

  it('keeps what was rejected in the data folder, if nothing else is said', async () => {
    const data = path.join(folder, 'data-of-rejects');
    const env = { ...sharedServer(), DIPLOGRAPH_DATA: data };
    const good = await runDiplograph(['ingest', '-'], env, 'Norka Ltd signed a contract.').ended;
    expect([good.code, existsSync(data)]).toEqual([0, false]);
    const { stderr } = await runDiplograph(['ingest', '--format', 'jsonl', '-'], env, 'bad\n').ended;
    expect(stderr).toContain('1 article: 0 loaded, 0 unchanged, 0 updated, 1 rejected');
    const [file] = await readdir(data);
    expect(file).toMatch(/^rejects-\d{4}-\d{2}-\d{2}T[\d.-]+Z\.jsonl$/);
    expect(stderr).toContain(path.join(data, file!));
  });

  it('tells an article that is there already', async () => {
    const file = path.join(folder, 'articles', 'one.txt');
    const first = await run(['ingest', '--json', file]);
    const second = await run(['ingest', '--json', file]);
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toEqual({ ...JSON.parse(first.stdout), outcome: 'UNCHANGED' });
  });

  it('tells what a model cost, and which articles the rules read in its place', async () => {
    const endpoint = await startEndpoint((response) => send(response, completion(null, { refusal: 'No.' })));
    const { code, stdout, stderr } = await runDiplograph(
      ['ingest', '--json', '--extractor', 'hybrid', path.join(folder, 'articles', 'one.txt')],
      {
        ...sharedServer(),
        DIPLOGRAPH_DATA: path.join(folder, 'data'),
        DIPLOGRAPH_LLM_URL: endpoint.url,
        DIPLOGRAPH_LLM_MODEL: 'tiny',
      },
    ).ended;
    await endpoint.close();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'LOADED', note: 'the model refused to answer' });
    expect(stderr).toContain('one.txt: read by the rules alone: the model refused to answer');
    expect(stderr).toContain('Model: 1 request, 0 answers from the cache, 1000 tokens in, 100 out');
  });

  it.each([
    [['no-such-folder'], 'INPUT_NOT_FOUND', /there is none at no-such-folder/],
    [
      ['package.json'],
      'BAD_USER_INPUT',
      /a file that ends in \.txt, \.text, \.md, \.markdown, \.html.*; got package\.json/,
    ],
  ] as const)('refuses %j before it loads anything', async (paths, code, message) => {
    const ended = await run(['ingest', path.join(folder, 'articles', 'one.txt'), ...paths]);
    expect(ended.code).toBe(errorCodes[code].exit);
    expect(ended.stderr).toMatch(message);
    const { records } = await driver.executeQuery('MATCH (article:Article) RETURN count(article) AS count');
    expect(records[0]?.get('count')).toBe(0);
  });
});

describe('query', () => {
  const operation =
    'query Articles($first: Int) { articles(first: $first) { totalCount nodes { publishedOn } } }';

  it('answers an operation from the standard input, with variables', async () => {
    await run(['ingest', path.join(folder, 'articles', 'one.txt')]);
    const { code, stdout } = await run(['query', '-', '--variables', '{"first": 5}'], operation);
    expect(JSON.parse(stdout)).toMatchObject({
      data: { articles: { totalCount: 1, nodes: [{ publishedOn: '2025-05-06' }] } },
    });
    expect(code).toBe(0);
  });

  it('answers an operation from a file', async () => {
    const file = path.join(folder, 'question.graphql');
    await writeFile(file, operation);
    const { stdout } = await run(['query', file]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { articles: { totalCount: 0, nodes: [] } } });
  });

  it('prints errors in the answer and says so by its exit code', async () => {
    const { code, stdout } = await run(['query', '-'], '{ nonsense }');
    expect(code).toBe(errorCodes.BAD_USER_INPUT.exit);
    expect(JSON.parse(stdout).errors[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });

  it('refuses variables that are no object', async () => {
    const { code, stderr } = await run(['query', '-', '--variables', '[1]'], operation);
    expect(code).toBe(errorCodes.BAD_USAGE.exit);
    expect(stderr).toMatch(/--variables: expected a JSON object.*got \[1\]/);
  });
});

describe('serve', () => {
  it('serves until SIGTERM, then ends in order', async () => {
    const serving = runDiplograph(['serve'], { ...sharedServer(), PORT: '0' });
    const [, url] = await serving.saw(/Playground +(http:\S+)/);
    const answer = await fetch(`${url}?query=${encodeURIComponent('{ articles { totalCount } }')}`, {
      headers: { accept: 'application/json' },
    });
    expect(await answer.json()).toMatchObject({ data: { articles: { totalCount: 0 } } });
    serving.child.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
    await expect(fetch(url!)).rejects.toThrow();
  });
});
