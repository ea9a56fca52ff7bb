import { check } from 'recheck';
import type { FoundPattern } from './find-patterns.ts';

/** What speaks against a pattern, with a text that makes it slow; null where it is safe on every text. */
export async function findDanger({ where, source, flags }: FoundPattern): Promise<string | null> {
  const found = await check(source, flags, { timeout: 60_000 });
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
  const dangers: string[] = [];
  for (const pattern of distinct.values()) {
    const danger = await findDanger(pattern);
    if (danger !== null) dangers.push(danger);
  }
  return dangers;
}
