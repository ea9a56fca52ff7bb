import { expect, test } from 'vitest';
import { watchRevision } from '../../src/api/revision/watch-revision.ts';

/** A graph whose state tests set, and which counts how often it is asked. */
function fakeGraph() {
  const fake = {
    now: 'one',
    asked: 0,
    state: async () => {
      fake.asked += 1;
      return fake.now;
    },
  };
  return fake;
}
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('the database is asked once within the time that an answer stays fresh', async () => {
  const graph = fakeGraph();
  const watcher = watchRevision(graph as never, { freshMs: 60_000 });
  const first = await watcher.current();
  await Promise.all([watcher.current(), watcher.current()]);
  expect(await watcher.current()).toBe(first);
  expect(graph.asked).toBe(1);
});

test('a write of this process counts at once, also while the database is being asked', async () => {
  const graph = fakeGraph();
  const watcher = watchRevision(graph as never, { freshMs: 60_000 });
  const before = watcher.current();
  graph.now = 'two';
  watcher.expire();
  await before;
  expect(await watcher.current()).toContain('two');
});

test('who listens hears of changes by others, and the database is asked only while somebody does', async () => {
  const graph = fakeGraph();
  const watcher = watchRevision(graph as never, { listenMs: 5 });
  let heard = 0;
  const stop = watcher.onChange(() => {
    heard += 1;
  });
  await until(() => graph.asked > 2);
  expect(heard).toBe(0);
  graph.now = 'two';
  await until(() => heard === 1);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const { asked } = graph;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(graph.asked).toBe(asked);
});

test('a database that does not answer is no state, and is asked again', async () => {
  let away = true;
  const watcher = watchRevision(
    { state: async () => (away ? Promise.reject(new Error('away')) : 'back') } as never,
    { freshMs: 60_000 },
  );
  expect(await watcher.current()).toBeNull();
  away = false;
  expect(await watcher.current()).toContain('back');
});
