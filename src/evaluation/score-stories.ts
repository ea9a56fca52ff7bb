import { type AlignedAgreements, articlesOf } from './align-agreements.ts';
import type { FolderReading } from './folder-label.ts';
import type { FolderSheet } from './folder-sheet.ts';
import { type FolderWorld, nodeKey } from './folder-world.ts';
import { binds } from './measures.ts';
import { pairsOfList } from './score-identity.ts';

type Report = readonly [article: string, index: number];

/** The evidence by which a report can be found, and how people call it. */
function sayReport(world: FolderWorld, [article, index]: Report): string {
  const agreement = world.articles.get(article)?.agreements[index];
  return `${agreement?.parties.join(' + ') ?? 'agreement'} (${article})`;
}

function pairsByKey(groups: readonly (readonly Report[])[]): Map<string, [Report, Report]> {
  const sorted = (group: readonly Report[]) =>
    group.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  const pairs = groups.flatMap((group) => pairsOfList(sorted(group)));
  return new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
}

function scoreSameAgreement(
  world: FolderWorld,
  reading: FolderReading,
  aligned: AlignedAgreements,
  sheet: FolderSheet,
): void {
  const expected = pairsByKey(
    world.label.sameAgreement.map((group) => group.map(({ article, index }): Report => [article, index])),
  );
  const given = pairsByKey(aligned.map((places) => [...places]));
  aligned.forEach((places, index) => {
    if (places.size > 0)
      sheet.strayArticleClaims += articlesOf(reading.agreements[index]!).length - places.size;
  });
  const missing = [...expected].filter(([key]) => !given.has(key));
  const extra = [...given].filter(([key]) => !expected.has(key));
  const found = expected.size - missing.length;
  sheet.agrSame.add(found, extra.length + sheet.strayArticleClaims, missing.length);
  const note = (problem: 'missing' | 'extra', [a, b]: [Report, Report]) =>
    sheet.miss({
      article: a[0],
      measure: 'same agreement',
      problem,
      what: `${sayReport(world, a)} = ${sayReport(world, b)}`,
      entry: world.articles.get(a[0])?.agreements[a[1]] ?? null,
    });
  for (const [, pair] of missing) note('missing', pair);
  for (const [, pair] of extra) note('extra', pair);
}

/** The agreement that covers most reports of a group; of two that cover equally many, that of the later reports. */
function mainOwner(group: readonly Report[], owners: ReadonlyMap<string, number>): number | null {
  const votes = new Map<number, number>();
  group.forEach(([article, index], place) => {
    const owner = owners.get(nodeKey(article, index));
    if (owner !== undefined) votes.set(owner, (votes.get(owner) ?? 0) + 1 + 0.01 * place);
  });
  let main: number | null = null;
  for (const [owner, count] of votes) if (main === null || count > votes.get(main)!) main = owner;
  return main;
}

function scoreFinalStatus(
  world: FolderWorld,
  reading: FolderReading,
  owners: ReadonlyMap<string, number>,
  sheet: FolderSheet,
): void {
  const { sameAgreement, finalStatus, finalStatusAlt } = world.label;
  sameAgreement.forEach((references, place) => {
    const group = references.map(({ article, index }): Report => [article, index]);
    const expected = finalStatus[place]!;
    const main = mainOwner(group, owners);
    const given = main === null ? null : reading.agreements[main]!.status;
    const right = given === expected || (given !== null && (finalStatusAlt?.[place] ?? []).includes(given));
    const whole = group.every(([article, index]) => owners.get(nodeKey(article, index)) === main);
    sheet.finalStatus.add(right);
    sheet.finalStatusClass.add(given !== null && binds(given) === binds(expected));
    sheet.finalStatusStrict.add(right && whole);
    const last = group.at(-1);
    if (right || !last) return;
    sheet.miss({
      article: last[0],
      measure: 'final status',
      problem: given === null ? 'missing' : 'wrong',
      what: `${sayReport(world, last)}: expected ${expected}, got ${given ?? 'no agreement'}`,
      entry: world.articles.get(last[0])?.agreements[last[1]] ?? null,
    });
  });
}

/** Scores which reports a reading takes for one agreement, and the status in which the folder leaves it. */
export function scoreStories(
  world: FolderWorld,
  reading: FolderReading,
  aligned: AlignedAgreements,
  sheet: FolderSheet,
): void {
  scoreSameAgreement(world, reading, aligned, sheet);
  const owners = new Map(
    aligned.flatMap((places, owner) =>
      [...places].map(([article, index]) => [nodeKey(article, index), owner] as const),
    ),
  );
  for (const key of world.agreementOf.keys()) sheet.agreementsFound.add(owners.has(key));
  scoreFinalStatus(world, reading, owners, sheet);
}
