import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeEndpoint, send, startEndpoint } from '../extraction/llm/fake-endpoint.ts';
import { runDiplograph } from '../graph/cli/run-diplograph.ts';

const { article, exchanges } = JSON.parse(
  readFileSync('tests/extraction/llm/fixtures/accra.json', 'utf8'),
) as {
  article: string;
  exchanges: unknown[];
};
const key = 'sk-very-secret';

let folder: string;
let endpoint: FakeEndpoint;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'diplograph-llm-'));
  endpoint = await startEndpoint((response, _got, count) =>
    send(response, JSON.stringify(exchanges[(count - 1) % exchanges.length])),
  );
});
afterEach(async () => {
  await endpoint.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const ended = await runDiplograph(args, {
    DIPLOGRAPH_DATA: path.join(folder, 'data'),
    DIPLOGRAPH_LLM_URL: endpoint.url,
    DIPLOGRAPH_LLM_MODEL: 'tiny',
    DIPLOGRAPH_LLM_KEY: key,
    ...env,
  }).ended;
  expect(`${ended.stdout}${ended.stderr}`).not.toContain(key);
  return ended;
}

describe('--extractor', () => {
  it('asks no model unless told to', async () => {
    const { code, stderr } = await run(['extract', article]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(endpoint.got).toEqual([]);
  });

  it('gives the same bytes from the same cache, with nobody to ask', async () => {
    const first = await run(['extract', '--extractor', 'llm', article]);
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/Model: 2 requests, 0 answers from the cache, 7200 tokens in, 2600 out/);
    expect(first.stdout).toContain('"llm:tiny@1.1"');
    await endpoint.close();
    const second = await run(['extract', article], { DIPLOGRAPH_EXTRACTOR: 'llm' });
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toMatch(/Model: 0 requests, 2 answers from the cache/);
    expect(readdirSync(path.join(folder, 'data'))).toEqual(['llm-cache']);
  });

  it.each([
    ['the budget is spent', { DIPLOGRAPH_LLM_BUDGET_TOKENS: '100' }, 'the budget of this run is spent'],
    [
      'money is',
      { DIPLOGRAPH_LLM_BUDGET_COST: '0.001', DIPLOGRAPH_LLM_PRICE_OUT: '60' },
      'budget of this run',
    ],
  ])('goes on by the rules alone where %s, and says so', async (_name, env, why) => {
    const rules = await run(['extract', '--extractor', 'rules', article], env);
    const { code, stdout, stderr } = await run(['extract', '--extractor', 'llm', article], env);
    expect({ code, stdout }).toEqual({ code: 0, stdout: rules.stdout });
    expect(stderr).toContain(`${article}: read by the rules alone: `);
    expect(stderr).toContain(why);
    expect(stderr).toContain(': spent)');
    expect(endpoint.got).toEqual([]);
  });

  it('scores what the model reads', async () => {
    const { code, stdout, stderr } = await run([
      'eval',
      '--extractor',
      'llm',
      '--json',
      'seeds/articles',
      '--labels',
      'tests/gold/seeds',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).scores.articles).toBe(7);
    expect(stderr).toMatch(/Model: 7 articles read by the model/);
  });

  it('ends with what is wrong where the key is', async () => {
    await endpoint.close();
    endpoint = await startEndpoint((response) =>
      send(response, `{"error": {"message": "no such key: ${key}"}}`, 401),
    );
    const { code, stderr } = await run(['extract', '--extractor', 'llm', 'seeds/articles']);
    expect(code).toBe(77);
    expect(stderr).toMatch(/^MODEL_UNAUTHORIZED: .*401: no such key: \[key\]/m);
  });

  it('needs a model for llm and hybrid', async () => {
    const { code, stderr } = await run(['extract', '--extractor', 'llm', article], {
      DIPLOGRAPH_LLM_MODEL: '',
    });
    expect(code).toBe(78);
    expect(stderr).toMatch(/DIPLOGRAPH_LLM_URL and DIPLOGRAPH_LLM_MODEL/);
    expect((await run(['extract', '--extractor', 'magic', article])).code).toBe(64);
  });
});
