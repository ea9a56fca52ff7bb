import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Graph, loadingPatience } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import type { Statement } from '../../../src/graph/statement.ts';
import { connect, emptyDatabase } from '../database.ts';
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts';

const driver = connect();
let proxy: FaultProxy;
let graph: Graph;
let direct: Graph;

beforeAll(async () => {
  direct = openGraph({ address: inject('database') });
  await migrate(direct);
});
beforeEach(async () => {
  await emptyDatabase(driver);
  proxy = await openFaultProxy(Number(new URL(inject('database').uri).port));
  graph = openGraph({ address: { ...inject('database'), uri: `bolt://127.0.0.1:${proxy.port}` } });
});
afterEach(async () => {
  await graph.close();
  await proxy.close();
});
afterAll(async () => {
  await direct.close();
  await driver.close();
});

function statement<Row>(text: string, mode: 'read' | 'write' = 'read'): Statement<object, Row> {
  return { name: 'test', mode, text };
}
const one = statement<{ one: number }>('RETURN 1 AS one');
const add = statement<{ total: number }>(
  'MERGE (c:Counter {name: "a"}) ON CREATE SET c.total = 0 SET c.total = c.total + 1 RETURN c.total AS total',
  'write',
);
const total = async (): Promise<number> =>
  (await direct.read(statement<{ total: number }>('MATCH (c:Counter) RETURN c.total AS total'), {}))[0]
    ?.total ?? 0;
const addOnce = (through: Graph): Promise<number> =>
  through.write(async (transaction) => (await transaction.run(add, {}))[0]!.total);

/** How a promise ends, and after how many seconds. */
async function ending(work: Promise<unknown>): Promise<{ code: string; seconds: number }> {
  const startedAt = performance.now();
  const code = await work.then(
    () => 'OK',
    (error: { code?: string }) => error.code ?? String(error),
  );
  return { code, seconds: (performance.now() - startedAt) / 1000 };
}

describe('reads', () => {
  it('succeed when every connection is cut', async () => {
    await graph.read(one, {});
    proxy.cut();
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
  });

  it('mostly succeed when every tenth piece resets its connection', async () => {
    await proxy.set({ kind: 'resets', percent: 10 });
    const ends = [];
    for (let index = 0; index < 40; index += 1) ends.push(await ending(graph.read(one, {})));
    expect(ends.filter(({ code }) => code === 'OK').length).toBeGreaterThan(35);
    const failed = ends.filter(({ code }) => code !== 'OK');
    expect(failed.filter(({ code }) => code !== 'DATABASE_UNREACHABLE')).toEqual([]);
  });

  it('end in a black hole, and succeed again after it', async () => {
    await Promise.all(Array.from({ length: 6 }, () => graph.read(one, {})));
    await proxy.set({ kind: 'black-hole' });
    const ends = await Promise.all(Array.from({ length: 40 }, () => ending(graph.read(one, {}))));
    expect(new Set(ends.map(({ code }) => code))).toEqual(new Set(['DATABASE_UNREACHABLE']));
    expect(Math.max(...ends.map(({ seconds }) => seconds))).toBeLessThan(8);
    await proxy.set({ kind: 'none' });
    const after = await Promise.all(Array.from({ length: 40 }, () => ending(graph.read(one, {}))));
    expect(new Set(after.map(({ code }) => code))).toEqual(new Set(['OK']));
    expect(Math.max(...after.map(({ seconds }) => seconds))).toBeLessThan(8);
  });

  it('end where nobody listens, and succeed once somebody does', async () => {
    await graph.read(one, {});
    await proxy.set({ kind: 'refuse' });
    const { code, seconds } = await ending(graph.read(one, {}));
    expect(code).toBe('DATABASE_UNREACHABLE');
    expect(seconds).toBeLessThan(5);
    await proxy.set({ kind: 'none' });
    expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
  });

  it('wait for a statement that takes long, while the server is there', async () => {
    const slow = statement<{ n: number }>(
      'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS n',
    );
    const [row] = await graph.read(slow, {});
    expect(row!.n).toBeGreaterThan(0);
  });

  it('end when the graph is closed, and none begins after it', async () => {
    await graph.read(one, {});
    await proxy.set({ kind: 'black-hole' });
    const waiting = ending(graph.read(one, {}));
    await graph.close();
    expect((await waiting).code).toBe('DATABASE_FAILED');
    expect((await ending(graph.read(one, {}))).code).toBe('DATABASE_FAILED');
  });

  it('that are streamed end when the answer is cut off in the middle', async () => {
    const many = statement<{ text: string }>('UNWIND range(1, 20000) AS n RETURN "row " + n AS text');
    await graph.read(one, {});
    await proxy.set({ kind: 'cut-answers', afterBytes: 100_000 });
    let rows = 0;
    const reading = async () => {
      for await (const row of graph.stream(many, {})) rows += row.text.length > 0 ? 1 : 0;
    };
    expect((await ending(reading())).code).toBe('DATABASE_UNREACHABLE');
    expect(rows).toBeGreaterThan(0);
    await proxy.set({ kind: 'none' });
    rows = 0;
    await reading();
    expect(rows).toBe(20_000);
  });

  it('that are streamed end in a black hole', async () => {
    const many = statement<{ text: string }>('UNWIND range(1, 20000) AS n RETURN "row " + n AS text');
    const reading = async () => {
      for await (const _ of graph.stream(many, {})) await proxy.set({ kind: 'black-hole' });
    };
    const { code, seconds } = await ending(reading());
    expect(code).toBe('DATABASE_UNREACHABLE');
    expect(seconds).toBeLessThan(9);
  });
});

describe('writes', () => {
  it('leave no mark behind when the process ends', async () => {
    await addOnce(graph);
    await addOnce(graph);
    await graph.close();
    expect(await direct.read(statement('MATCH (mark:WriteMark) RETURN mark.token AS token'), {})).toEqual([]);
  });

  it('take effect once each while connections are reset', async () => {
    await proxy.set({ kind: 'resets', percent: 10 });
    const patient = openGraph({
      address: { ...inject('database'), uri: `bolt://127.0.0.1:${proxy.port}` },
      patience: loadingPatience,
    });
    const totals: number[] = [];
    for (let index = 0; index < 25; index += 1) totals.push(await addOnce(patient));
    await proxy.set({ kind: 'none' });
    await patient.close();
    expect(totals).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(await total()).toBe(25);
  });

  it('tell what was committed when the answer to the commit is lost', async () => {
    await addOnce(graph);
    const result = await graph.write(async (transaction) => {
      const [row] = await transaction.run(add, {});
      // What follows is the commit: it arrives, and its answer does not.
      if (row!.total === 2) await proxy.set({ kind: 'cut-answers', afterBytes: 0 });
      setTimeout(() => void proxy.set({ kind: 'none' }), 300);
      return row!.total;
    });
    expect(result).toBe(2);
    expect(await total()).toBe(2);
  });

  it('are not done twice, nor hold up others, when the network swallows them', async () => {
    await addOnce(graph);
    const swallowed = ending(
      graph.write(async (transaction) => {
        const [row] = await transaction.run(add, {});
        await proxy.set({ kind: 'black-hole' });
        return row!.total;
      }),
    );
    const { code, seconds } = await swallowed;
    expect(code).toBe('DATABASE_UNREACHABLE');
    expect(seconds).toBeLessThan(10);
    await proxy.set({ kind: 'none' });
    const after = await ending(addOnce(graph));
    expect(after.code).toBe('OK');
    expect(after.seconds).toBeLessThan(8);
    expect(await total()).toBe(2);
  });

  it('outlast a black hole where there is patience', async () => {
    const patient = openGraph({
      address: { ...inject('database'), uri: `bolt://127.0.0.1:${proxy.port}` },
      patience: loadingPatience,
    });
    await addOnce(patient);
    let tries = 0;
    const result = await patient.write(async (transaction) => {
      const [row] = await transaction.run(add, {});
      tries += 1;
      if (tries === 1) {
        await proxy.set({ kind: 'black-hole' });
        setTimeout(() => void proxy.set({ kind: 'none' }), 7_000);
      }
      return row!.total;
    });
    await patient.close();
    expect(result).toBe(2);
    expect(await total()).toBe(2);
  });

  it('are given up in time where everything takes two seconds', async () => {
    await graph.read(one, {});
    await proxy.set({ kind: 'latency', milliseconds: 2_000 });
    const { code, seconds } = await ending(
      graph.write(async (transaction) => {
        for (let index = 0; index < 10; index += 1) await transaction.run(add, {});
      }),
    );
    expect(['TIMED_OUT', 'DATABASE_UNREACHABLE']).toContain(code);
    expect(seconds).toBeLessThan(9);
    await proxy.set({ kind: 'none' });
    expect((await ending(addOnce(graph))).code).toBe('OK');
    expect(await total()).toBe(1);
  });
});
