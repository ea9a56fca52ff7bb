/** How much of what should be there is, and how much of what is there should be: found, extra and missing entries. */
export interface CountSummary {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** How often something was right; `acc` is null where there was nothing to be right about. */
export interface RateSummary {
  readonly acc: number | null;
  readonly ok: number;
  readonly n: number;
}

/** Counts entries found, extra and missing. Nothing expected and nothing found is perfect. */
export class Count {
  #found = 0;
  #extra = 0;
  #missing = 0;

  add(found: number, extra: number, missing: number): void {
    this.#found += found;
    this.#extra += extra;
    this.#missing += missing;
  }

  summary(): CountSummary {
    const [tp, fp, fn] = [this.#found, this.#extra, this.#missing];
    const precision = tp + fp > 0 ? tp / (tp + fp) : fn === 0 ? 1 : 0;
    const recall = tp + fn > 0 ? tp / (tp + fn) : fp === 0 ? 1 : 0;
    return { P: round(precision), R: round(recall), F1: harmonicMean(precision, recall), tp, fp, fn };
  }
}

/** Counts how often something was right. */
export class Rate {
  #right = 0;
  #all = 0;

  add(right: boolean): void {
    this.#all += 1;
    if (right) this.#right += 1;
  }

  summary(): RateSummary {
    return {
      acc: this.#all > 0 ? round(this.#right / this.#all) : null,
      ok: this.#right,
      n: this.#all,
    };
  }
}

/** F1 of a precision and a recall, to four decimals; 0 where both are. */
export function harmonicMean(precision: number, recall: number): number {
  return precision + recall > 0 ? round((2 * precision * recall) / (precision + recall)) : 0;
}

/** To so many decimals, by the exact value of the number; what lies exactly in the middle goes to the even neighbour. */
export function round(value: number, decimals = 4): number {
  const scaled = value * 10 ** decimals;
  // Only multiples of a small power of two lie exactly in the middle; for those the product is exact too.
  if (Number.isInteger(value * 64) && scaled % 1 === 0.5)
    return (Math.floor(scaled) + (Math.floor(scaled) % 2)) / 10 ** decimals;
  return Number(value.toFixed(decimals));
}
