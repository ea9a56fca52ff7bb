import { describe, expect, it } from 'vitest';
import { plainStep } from '../../src/cli/steps.ts';

describe('plainStep', () => {
  it('writes each message with its title, and of a progress one line a second and its end', async () => {
    const lines: string[] = [];
    let now = 10_000;
    const step = plainStep(
      (line) => lines.push(line),
      () => now,
    );
    const result = await step('Articles', async (report) => {
      report('reading');
      for (let done = 1; done <= 5; done += 1) {
        report({ done, total: 5, noun: 'articles' });
        now += 400;
      }
      return 'kept';
    });
    expect(result).toBe('kept');
    expect(lines).toEqual([
      'Articles: reading',
      'Articles: 1 of 5 articles',
      'Articles: 4 of 5 articles',
      'Articles: 5 of 5 articles',
      'Articles: done',
    ]);
  });

  it('writes no end where the step fails', async () => {
    const lines: string[] = [];
    const failing = plainStep((line) => lines.push(line))('Neo4j', () =>
      Promise.reject(new Error('no Java')),
    );
    await expect(failing).rejects.toThrow('no Java');
    expect(lines).toEqual([]);
  });
});
