import { check } from 'recheck';
import type { FoundPattern } from './find-patterns.ts';

/** Steps are counted, not seconds: on a busy machine a safe pattern would be taken for a slow one. */
const parameters = { timeout: 120_000, attackTimeout: null, incubationTimeout: null };

/** What speaks against a pattern, with a text that makes it slow; null where it is safe on every text. */
export async function findDanger({ where, source, flags }: FoundPattern): Promise<string | null> {
  const found = await check(source, flags, parameters);
  if (found.status === 'safe') return null;
  const why =
    found.status === 'unknown'
      ? `unknown (${found.error.kind})`
      : `${found.complexity.type}, as on ${found.attack.pattern}`;
  return `${where} /${source}/${flags}: ${why}`;
}

/** What speaks against each of many patterns; one that stands in several places is checked once. */
export async function findDangers(patterns: readonly FoundPattern[]): Promise<string[]> {
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const dangers = new Map<FoundPattern, string | null>();
  const waiting = distinct.values();
  const work = async () => {
    for (const pattern of waiting) dangers.set(pattern, await findDanger(pattern));
  };
  await Promise.all([work(), work()]);
  return [...distinct.values()].flatMap((pattern) => dangers.get(pattern) ?? []);
}
