import { expect, test } from 'vitest';
import { createLane } from '../../../src/api/http/lane.ts';

const never = new AbortController().signal;
const limits = { atOnce: 1, statements: 1, waiting: 2, waitMs: 10_000 };
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('of those that wait the lightest is let in first, and of the same weight who came first', async () => {
  const lane = createLane({ ...limits, waiting: 10 });
  const order: string[] = [];
  const leave = await lane.enter(never, 5);
  const enter = async (name: string, weight: number) => {
    const go = await lane.enter(never, weight);
    order.push(name);
    go();
  };
  const entering: Promise<void>[] = [];
  for (const [name, weight] of [
    ['great', 9],
    ['small', 1],
    ['great too', 9],
    ['middle', 4],
  ] as const) {
    entering.push(enter(name, weight));
    await settled();
  }
  leave();
  await Promise.all(entering);
  expect(order).toEqual(['small', 'middle', 'great', 'great too']);
});

test('a full queue lets a lighter one take the place of the heaviest, and refuses others', async () => {
  const lane = createLane(limits);
  const leave = await lane.enter(never);
  const greatest = lane.enter(never, 9).catch((error) => error.code);
  const great = lane.enter(never, 5);
  await settled();
  await expect(lane.enter(never, 9)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
  const small = lane.enter(never, 1);
  expect(await greatest).toBe('SERVER_BUSY');
  leave();
  (await small)();
  (await great)();
});

test('who is called off while waiting leaves the queue', async () => {
  const lane = createLane(limits);
  const leave = await lane.enter(never);
  const stop = new AbortController();
  const waiting = lane.enter(stop.signal);
  await settled();
  stop.abort(new Error('called off'));
  await expect(waiting).rejects.toThrow('called off');
  const next = lane.enter(never);
  leave();
  (await next)();
});
