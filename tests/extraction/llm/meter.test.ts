import { describe, expect, it } from 'vitest';
import { mostAttempts, pauseBefore } from '../../../src/extraction/llm/endpoint/backoff.ts';
import { Meter } from '../../../src/extraction/llm/meter.ts';

describe('the meter', () => {
  it('lets a request pass that comes to exactly the budget, and none after it', async () => {
    const meter = new Meter({ input: 0, output: 0 }, { tokens: 100, cost: null });
    const held = await meter.reserve({ input: 60, output: 40 });
    held!.settle({ input: 60, output: 40 });
    expect(await meter.reserve({ input: 1, output: 0 })).toBeNull();
    expect(meter.spent).toBe(true);
  });

  it('holds a budget of money', async () => {
    const meter = new Meter({ input: 2, output: 10 }, { tokens: null, cost: 0.3 });
    (await meter.reserve({ input: 50_000, output: 20_000 }))!.settle({ input: 50_000, output: 20_000 });
    expect(meter.cost).toBeCloseTo(0.3);
    expect(await meter.reserve({ input: 0, output: 1 })).toBeNull();
  });

  it('waits for what is under way where that may leave enough', async () => {
    const meter = new Meter({ input: 0, output: 0 }, { tokens: 100, cost: null });
    const first = await meter.reserve({ input: 10, output: 80 });
    const second = meter.reserve({ input: 10, output: 80 });
    first!.settle({ input: 5, output: 5 });
    expect(await second).not.toBeNull();
  });

  it('says no to all who wait as soon as one does not fit', async () => {
    const meter = new Meter({ input: 0, output: 0 }, { tokens: 100, cost: null });
    const first = await meter.reserve({ input: 10, output: 80 });
    const waiting = [1, 2, 3].map(() => meter.reserve({ input: 10, output: 80 }));
    first!.settle({ input: 10, output: 80 });
    expect(await Promise.all(waiting)).toEqual([null, null, null]);
    expect(meter.requests).toBe(1);
  });

  it('sends nothing at all with a budget of nothing', async () => {
    const meter = new Meter({ input: 0, output: 0 }, { tokens: 0, cost: null });
    expect(await meter.reserve({ input: 1, output: 1 })).toBeNull();
  });

  it('settles a request once', async () => {
    const meter = new Meter({ input: 0, output: 0 }, { tokens: null, cost: null });
    const held = await meter.reserve({ input: 9, output: 9 });
    held!.settle({ input: 1, output: 2 });
    held!.settle({ input: 1, output: 2 });
    expect([meter.input, meter.output]).toEqual([1, 2]);
  });
});

describe('the pause before another attempt', () => {
  const at = (random: number) => ({ now: () => 0, random: () => random });

  it('doubles, is spread by half, and ends', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => pauseBefore(attempt, null, at(1)))).toEqual([
      500,
      1000,
      2000,
      4000,
      null,
    ]);
    expect(pauseBefore(1, null, at(0))).toBe(250);
    expect(pauseBefore(mostAttempts, '1', at(0))).toBeNull();
  });

  it('is as long as asked, never below nothing', () => {
    expect(pauseBefore(1, '0', at(0.5))).toBe(0);
    expect(pauseBefore(1, 'Thu, 01 Jan 1970 00:00:05 GMT', at(0.5))).toBe(5000);
    expect(pauseBefore(1, 'Thu, 01 Jan 1960 00:00:00 GMT', at(0.5))).toBe(0);
    expect(pauseBefore(1, '-5', at(0))).toBe(250);
    expect(pauseBefore(1, '999999999999', at(0))).toBeNull();
  });
});
