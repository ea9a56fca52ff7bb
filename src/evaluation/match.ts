/** A pair that could be matched: how well, which prediction, which entry of the label. */
export interface Candidate {
  readonly score: number;
  readonly predicted: number;
  readonly labelled: number;
}

/** Best first; among equals by the place of the prediction, then of the label. */
export function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.predicted - b.predicted || a.labelled - b.labelled;
}

/** Matches one to one, the best pairs first; by prediction. */
export function matchBest(candidates: readonly Candidate[]): Map<number, number> {
  const taken = new Set<number>();
  const matched = new Map<number, number>();
  for (const { predicted, labelled } of candidates.toSorted(bestFirst)) {
    if (matched.has(predicted) || taken.has(labelled)) continue;
    taken.add(labelled);
    matched.set(predicted, labelled);
  }
  return matched;
}

/**
 * Matches one to one as many as can be (augmenting paths); by entry of the label. `choices[i]` are the entries that
 * prediction i may be matched with, in order of preference.
 */
export function matchMost(choices: readonly (readonly number[])[]): Map<number, number> {
  const matched = new Map<number, number>();
  const place = (predicted: number, seen: Set<number>): boolean => {
    for (const labelled of choices[predicted]!) {
      if (seen.has(labelled)) continue;
      seen.add(labelled);
      const holder = matched.get(labelled);
      if (holder !== undefined && !place(holder, seen)) continue;
      matched.set(labelled, predicted);
      return true;
    }
    return false;
  };
  for (const predicted of choices.keys()) place(predicted, new Set());
  return matched;
}
