import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ApiHandler, createHandler } from '../../src/api/create-handler.ts';
import { watchRevision } from '../../src/api/revision/watch-revision.ts';
import { createMetrics, type Metrics } from '../../src/observe/metrics.ts';

const graph = {
  state: async () => 'one',
  read: async () => [{ id: 'judgement:1', decision: '{"action":"merge"}' }],
  write: async () => undefined,
  verify: async () => undefined,
} as never;

const fetchFrom = (handler: ApiHandler, path: string, init: RequestInit = {}): Promise<Response> =>
  Promise.resolve(handler.fetch(`http://localhost${path}`, init));

function open(): { metrics: Metrics; fetch: (path: string, init?: RequestInit) => Promise<Response> } {
  const metrics = createMetrics();
  const handler = createHandler({ graph, watcher: watchRevision(graph), metrics, metricsFor: 'open' });
  return { metrics, fetch: async (path, init) => fetchFrom(handler, path, init) };
}

const post = (query: string, operationName?: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query, operationName }),
});

/** The value of a series; null where there is none. */
function seriesIn(text: string, series: string): number | null {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? null : Number(line.slice(series.length + 1));
}

describe('/metrics', () => {
  test('counts requests by what they ask for and how they end, and answers by whether they were kept', async () => {
    const { fetch } = open();
    const count = '{ history(id: "x") { id } }';
    await fetch('/graphql', post(count));
    await fetch('/graphql', post(count));
    await fetch('/graphql', post('{ nothing }'));
    await fetch('/graphql', post('{ __schema { types { name } } }'));
    await fetch('/graphql', post('{ a: history(id: "a") { id } nodes(ids: []) { id } }'));
    await fetch('/live');
    const response = await fetch('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const requests = (operation: string, outcome: string) =>
      seriesIn(text, `diplograph_requests_total{operation="${operation}",outcome="${outcome}"}`);
    expect(requests('query history', 'ok')).toBe(2);
    expect(requests('graphql', 'GRAPHQL_VALIDATION_FAILED')).toBe(1);
    expect(requests('query introspection', 'ok')).toBe(1);
    expect(requests('query several', 'ok')).toBe(1);
    expect(requests('live', 'ok')).toBe(1);
    expect(seriesIn(text, 'diplograph_answer_cache_total{result="hit"}')).toBe(1);
    expect(seriesIn(text, 'diplograph_request_seconds_count{operation="query history"}')).toBe(2);
  });

  test('has no more series for whatever clients write', async () => {
    const { metrics, fetch } = open();
    const linesOf = async () =>
      (await metrics.text()).split('\n').filter((line) => line.startsWith('diplograph_')).length;
    const send = async (count: number) => {
      await fetch(
        '/graphql',
        post(`query Named${count} { history(id: "${count}") { id } }`, `Named${count}`),
      );
      await fetch('/graphql', post(`query Named${count} { field${count} }`, `Named${count}`));
      await fetch(`/somewhere/${count}`);
      await fetch(`/export/table${count}.csv`);
      await fetch('/graphql', { ...post('{ a }'), method: 'PUT' });
    };
    await send(0);
    const before = await linesOf();
    for (let count = 1; count < 40; count += 1) await send(count);
    expect(await linesOf()).toBe(before);
  });

  test('counts what is refused, and what is told to it', async () => {
    const { metrics, fetch } = open();
    await fetch('/graphql', post(`{ ${'a: '.repeat(1)}history(id: "${'x'.repeat(1_100_000)}") { id } }`));
    metrics.articleLoaded('LOADED', 3);
    metrics.statement({ name: 'read/a', milliseconds: 20, rows: 1 });
    metrics.statement({ name: 'read/a', milliseconds: 20, rows: 0, failure: 'DATABASE_FAILED' });
    metrics.statement({ name: 'read/a + read/b + read/c', milliseconds: 20, rows: 1 });
    metrics.watchQueue(async () => ({ waiting: 5 }));
    const text = await (await fetch('/metrics')).text();
    expect(seriesIn(text, 'diplograph_refused_total{reason="BODY_TOO_LARGE"}')).toBe(1);
    expect(seriesIn(text, 'diplograph_articles_loaded_total{outcome="LOADED"}')).toBe(3);
    expect(seriesIn(text, 'diplograph_statements_total{statement="read/a",outcome="DATABASE_FAILED"}')).toBe(
      1,
    );
    expect(seriesIn(text, 'diplograph_statement_seconds_count{statement="read/a"}')).toBe(3);
    expect(seriesIn(text, 'diplograph_queue_jobs{state="waiting"}')).toBe(5);
  });

  test('is told also while the queue does not answer', async () => {
    const { metrics } = open();
    metrics.watchQueue(() => Promise.reject(new Error('gone')));
    expect(await metrics.text()).toContain('process_resident_memory_bytes');
  });

  test('is not there unless it is asked for', async () => {
    const handler = createHandler({ graph, metrics: createMetrics() });
    expect((await handler.fetch('http://localhost/metrics')).status).toBe(404);
  });
});

describe('the dashboard of Grafana', () => {
  const file = readFileSync(new URL('../../deploy/grafana/diplograph.json', import.meta.url), 'utf8');
  const dashboard = JSON.parse(file) as {
    readonly panels: readonly {
      readonly id: number;
      readonly title: string;
      readonly targets: readonly { readonly expr: string }[];
    }[];
  };
  const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));

  test('names metrics and labels that are served, and no others', async () => {
    const text = await createMetrics().text();
    const served = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name));
    const named = expressions.flatMap((expr) => expr.match(/\b(?:diplograph|process|nodejs)_\w+/g) ?? []);
    expect(named.length).toBeGreaterThan(15);
    expect(
      named.filter((name) => !served.has(name.replace(/_(?:bucket|sum|count)$/, '')) && !served.has(name)),
    ).toEqual([]);
    const documented = readFileSync(new URL('../../docs/observability.md', import.meta.url), 'utf8');
    for (const name of [...served].filter((one) => one!.startsWith('diplograph_'))) {
      expect(documented).toContain(`\`${name}\``);
      expect(file, `${name} is shown`).toContain(name!);
    }
  });

  test('has a panel of its own for each id', () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
