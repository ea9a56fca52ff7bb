import type { Label } from './label.ts';
import { binds } from './measures.ts';
import { type PredictedAgreement, partySets } from './score-agreements.ts';
import type { ScoreSheet } from './score-sheet.ts';
import { isStateCode } from './state-names.ts';

/** Every two of the parties, once, as a key. */
function pairsOf(parties: ReadonlySet<string>): Set<string> {
  const sorted = [...parties].sort();
  return new Set(
    sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => JSON.stringify([one, other]))),
  );
}

/** The pairs that a label expects, and those that are neither right nor wrong: where it accepts several sets of parties, the
 * one nearest to the prediction is expected. */
function expectedPairs(
  label: Label,
  predicted: ReadonlySet<string>,
): { pairs: Set<string>; neutral: Set<string> } {
  const pairs = new Set<string>();
  const neutral = new Set<string>();
  for (const agreement of label.agreements) {
    if (!binds(agreement.status)) continue;
    const sets = partySets(agreement).map(pairsOf);
    const shares = sets.map(
      (set) => [...set].filter((pair) => predicted.has(pair)).length / Math.max(1, set.size),
    );
    const best = shares.indexOf(Math.max(...shares));
    sets.forEach((set, index) => {
      for (const pair of set) (index === best ? pairs : neutral).add(pair);
    });
  }
  return { pairs, neutral };
}

/** Counts the pairs of partners: two parties of one agreement that is signed or in force. */
export function scorePairs(label: Label, predicted: readonly PredictedAgreement[], sheet: ScoreSheet): void {
  const mine = new Set(
    predicted.filter(({ entry }) => binds(entry.status)).flatMap(({ parties }) => [...pairsOf(parties)]),
  );
  const { pairs, neutral } = expectedPairs(label, mine);
  const count = (measure: 'pairs' | 'pairsOrg', counts: (pair: string) => boolean) => {
    const [theirs, own] = [[...pairs].filter(counts), [...mine].filter(counts)];
    sheet.count(
      measure,
      theirs.filter((pair) => mine.has(pair)).length,
      own.filter((pair) => !pairs.has(pair) && !neutral.has(pair)).length,
      theirs.filter((pair) => !mine.has(pair)).length,
    );
  };
  count('pairs', () => true);
  count('pairsOrg', (pair) => !(JSON.parse(pair) as string[]).some(isStateCode));
}

/** Answers the label's questions from the prediction; `organizations` are its organizations in the label's terms. */
export function scoreQuestions(
  label: Label,
  prediction: Label,
  predicted: readonly PredictedAgreement[],
  organizations: readonly string[],
  sheet: ScoreSheet,
): void {
  const countries = new Map<string, string | null>();
  prediction.organizations.forEach(({ country }, index) => {
    const name = organizations[index]!;
    if (country || !countries.has(name)) countries.set(name, country);
  });
  for (const { q, country, partnerOf, answer } of label.questions ?? []) {
    const partners = predicted
      .filter(({ entry, parties }) => binds(entry.status) && parties.has(partnerOf))
      .flatMap(({ parties }) => [...parties])
      .filter((one) => one !== partnerOf && !isStateCode(one) && countries.get(one) === country);
    const [given, expected] = [new Set(partners), new Set(answer)];
    const right = [...given].filter((one) => expected.has(one)).length;
    const exact = right === given.size && right === expected.size;
    sheet.rate('qaExact', exact);
    sheet.rate(expected.size === 0 ? 'qaExact.empty' : 'qaExact.filled', exact);
    sheet.count('qa', right, given.size - right, expected.size - right);
    if (exact) continue;
    // The mark of a name that the label does not have is for matching, not for people.
    const bare = (name: string) => name.replace(/^\?/, '');
    const say = (names: ReadonlySet<string>) => [...names].map(bare).sort().join(', ') || 'nobody';
    const what = `${q} Expected ${say(expected)}, got ${say(given)}`;
    const wrong = [...expected, ...given].filter((one) => expected.has(one) !== given.has(one));
    sheet.miss({ article: label.id, measure: 'question', problem: 'wrong', what, names: wrong.map(bare) });
  }
}
