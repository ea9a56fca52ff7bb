import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../benchmarks/api/random.ts';
import { fitLine, fitPower } from '../../benchmarks/scale/fit.ts';
import { formatReport, reportOf } from '../../benchmarks/scale/format.ts';
import { questions, type Sample } from '../../benchmarks/scale/measure.ts';
import { highestRate, simulate } from '../../benchmarks/scale/simulate-queue.ts';

describe('a line through measurements', () => {
  it('tells what each costs beside what all cost', () => {
    const { fixed, each, explained } = fitLine([
      [10, 120],
      [20, 140],
      [40, 180],
    ]);
    expect([fixed, each, explained].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([100, 2, 1]);
    expect(
      fitPower([
        [10, 100],
        [20, 400],
        [40, 1600],
      ]),
    ).toBeCloseTo(2);
    expect(
      fitPower([
        [10, 7],
        [20, 7],
      ]),
    ).toBeCloseTo(0);
  });
});

describe('the simulation', () => {
  const stage = (servers: number, time: number) => ({ servers, time: () => time });

  it('is as fast as its slowest stage', () => {
    const { throughput } = simulate([stage(4, 40), stage(1, 5)], null, 2_000, createRandom(1));
    expect(throughput).toBeGreaterThan(99);
    expect(throughput).toBeLessThan(101);
    expect(simulate([stage(16, 40), stage(1, 5)], null, 2_000, createRandom(1)).throughput).toBeCloseTo(
      200,
      -1,
    );
  });

  it('agrees with what is known of a queue with one server: at half its load one waits as long as one is served, halved', () => {
    // M/D/1: the mean wait is load / (2 (1 - load)) of a service, so that half wait for less than that.
    const { median, p99 } = simulate([stage(1, 10)], 50, 50_000, createRandom(3));
    expect(median).toBeGreaterThanOrEqual(10);
    expect(median).toBeLessThan(15);
    expect(p99).toBeGreaterThan(30);
    expect(p99).toBeLessThan(70);
  });

  it('finds a rate below what the servers could do at most', () => {
    const rate = highestRate([stage(2, 10)], 50, 4_000, () => createRandom(5));
    expect(rate).toBeGreaterThan(120);
    expect(rate).toBeLessThan(200);
  });
});

const sample = (articles: number): Sample => ({
  articles,
  store: {
    nodes: articles * 10,
    relations: articles * 30,
    bytes: {
      nodes: articles * 150,
      relations: articles * 1_000,
      properties: articles * 2_000,
      indexes: articles * 1_500 + 1e6,
      fulltext: articles * 500,
      other: 1e6,
    },
  },
  extraction: [3, 4, 5],
  loading: 10,
  answers: [2, 3, 9],
});

describe('what follows', () => {
  const report = reportOf([500, 1000, 2000].map(sample));

  it('grows with the number of articles, in shards where one store does not hold them', () => {
    const [few, many, most] = report.projections;
    expect([few!.shards, few!.machines]).toEqual([1, 1]);
    expect(most!.relations / most!.shards).toBeLessThan(34e9);
    expect(most!.shards).toBeGreaterThan(many!.shards);
    expect(most!.nodes).toBeCloseTo(1e10, -5);
    expect(most!.cost).toBeGreaterThan(many!.cost);
  });

  it('is told as tables', () => {
    const text = formatReport(report);
    expect(text).toContain('| 1.0e+9 | 1.0e+10 | 3.0e+10 |');
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the questions', () => {
  it('are of the schema', () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    for (const query of questions) expect([query, validate(schema, parse(query))]).toEqual([query, []]);
  });
});
