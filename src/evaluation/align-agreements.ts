import type { FolderAgreement, FolderReading } from './folder-label.ts';
import { type FolderWorld, nodeKey } from './folder-world.ts';
import type { LabelledAgreement } from './label.ts';
import type { LocatedMentions } from './locate-mentions.ts';
import { nameVariants } from './name-variants.ts';
import { partySets } from './score-agreements.ts';
import { isStateCode, stateOf } from './state-names.ts';

/** For each agreement of a reading, the place that it has in the label of each of its articles. */
export type AlignedAgreements = readonly ReadonlyMap<string, number>[];

interface Candidate {
  readonly score: number;
  readonly predicted: number;
  readonly index: number;
}

/** The articles of an agreement, once each, as the labels number them. */
export function articlesOf({ articles }: FolderAgreement): string[] {
  return [...new Set(articles.map((article) => article.padStart(2, '0')))];
}

/** The names that the label of an article has for a party; a state's code; or `?` and what it is called. */
function partyIn(article: string, party: string, located: LocatedMentions): readonly string[] {
  const inArticle = (id: string) =>
    (located.coveredBy.get(id) ?? []).filter(([other]) => other === article).map(([, name]) => name);
  if (located.organizations.has(party)) {
    const names = inArticle(party);
    return names.length > 0 ? names : [`?${party}`];
  }
  if (isStateCode(party)) return [party];
  const named = located.locate(article, [party]);
  if (named !== null) return [named];
  const ids = [...nameVariants(party)].sort().flatMap((variant) => located.byName.get(variant) ?? []);
  const names = ids.flatMap(inArticle);
  return names.length > 0 ? names : [stateOf(party) ?? `?${party}`];
}

function likeness(
  labelled: LabelledAgreement,
  agreement: FolderAgreement,
  parties: ReadonlySet<string>,
): number {
  let best = 0;
  for (const set of partySets(labelled)) {
    const common = [...set].filter((party) => parties.has(party)).length;
    if (common < Math.min(2, set.size)) continue;
    const known = [...parties].filter((party) => !party.startsWith('?'));
    best = Math.max(best, common / new Set([...set, ...known]).size);
  }
  if (best === 0) return 0;
  const { kind, date, status, evidence } = agreement;
  const quoted = evidence.some(
    (mine) =>
      mine !== '' && labelled.evidence.some((theirs) => theirs.includes(mine) || mine.includes(theirs)),
  );
  return (
    10 * best +
    Number(kind === labelled.kind || (labelled.kindAlt ?? []).includes(kind ?? '')) +
    Number(date !== null && date === labelled.date) +
    Number(status === labelled.status || (labelled.statusAlt ?? []).includes(status)) +
    5 * Number(quoted)
  );
}

function findCandidates(
  world: FolderWorld,
  reading: FolderReading,
  located: LocatedMentions,
): Map<string, Candidate[]> {
  const candidates = new Map<string, Candidate[]>();
  reading.agreements.forEach((agreement, predicted) => {
    for (const article of articlesOf(agreement)) {
      const label = world.articles.get(article);
      if (!label) continue;
      const parties = new Set(agreement.parties.flatMap((party) => partyIn(article, party, located)));
      label.agreements.forEach((labelled, index) => {
        const score = likeness(labelled, agreement, parties);
        if (score === 0) return;
        const list = candidates.get(article) ?? [];
        list.push({ score, predicted, index });
        candidates.set(article, list);
      });
    }
  });
  return candidates;
}

/**
 * Says which report of which article each agreement of a reading is, one to one in each article. Where two fit equally, the
 * one that is in keeping with the agreement's other articles does.
 */
export function alignAgreements(
  world: FolderWorld,
  reading: FolderReading,
  located: LocatedMentions,
): AlignedAgreements {
  const candidates = findCandidates(world, reading, located);
  let aligned: Map<string, number>[] = reading.agreements.map(() => new Map());
  for (let pass = 0; pass < 3; pass += 1) {
    const next: Map<string, number>[] = reading.agreements.map(() => new Map());
    for (const [article, list] of candidates) {
      const bonus = ({ predicted, index }: Candidate) => {
        const cluster = world.agreementOf.get(nodeKey(article, index));
        const others = [...aligned[predicted]!].filter(([other]) => other !== article);
        return others.some(([other, place]) => world.agreementOf.get(nodeKey(other, place)) === cluster)
          ? 0.4
          : 0;
      };
      const ranked = list
        .map((one) => ({ ...one, score: one.score + bonus(one) }))
        .sort((a, b) => b.score - a.score || a.predicted - b.predicted || a.index - b.index);
      const taken = { predicted: new Set<number>(), index: new Set<number>() };
      for (const { predicted, index } of ranked) {
        if (taken.predicted.has(predicted) || taken.index.has(index)) continue;
        taken.predicted.add(predicted);
        taken.index.add(index);
        next[predicted]!.set(article, index);
      }
    }
    aligned = next;
  }
  return aligned;
}
