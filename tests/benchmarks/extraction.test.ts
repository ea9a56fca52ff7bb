import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('measures all readers on the same articles and prints JSON', async () => {
  const main = [
    '--import',
    'tsx',
    'benchmarks/extraction/main.ts',
    '--json',
    '--rounds',
    '1',
    '--articles',
    '2',
  ];
  const { stdout } = await promisify(execFile)(process.execPath, main);
  const { articles, readers, growth } = JSON.parse(stdout);
  expect(articles).toBe(2);
  expect(readers.map(({ name }: { name: string }) => name)).toEqual(['diplograph', 'wink-nlp', 'compromise']);
  for (const { p50, p95, articlesPerSecond, ratio } of readers) {
    expect(p50).toBeGreaterThan(0);
    expect(p95).toBeGreaterThanOrEqual(p50);
    expect(articlesPerSecond).toBeGreaterThan(0);
    expect(ratio).toBeGreaterThan(0);
  }
  expect(growth.map(({ times }: { times: number }) => times)).toEqual([1, 4, 16, 64]);
});
