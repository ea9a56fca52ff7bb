/** What a model costs, in one currency, for a million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** The most that a run may use; null where there is no bound. */
export interface Budget {
  readonly tokens: number | null;
  readonly cost: number | null;
}

/** Tokens of a question and of its answer. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** What a request may come to at most, held until it is known what it came to. */
export interface Reservation {
  /** Puts what the request came to in the place of what was held. */
  settle(usage: Usage): void;
}

const million = 1_000_000;

/** Counts tokens and money and holds a hard budget: a request that could pass it is never sent. */
export class Meter {
  requests = 0;
  cached = 0;
  /** Answers that could not be kept: they will cost again. */
  unkept = 0;
  input = 0;
  output = 0;
  /** Set by the first request that does not fit, for good: the rest of the run sends nothing. */
  spent = false;
  readonly #held = new Set<Usage>();
  #waiting: (() => void)[] = [];

  constructor(
    readonly prices: Prices,
    readonly budget: Budget,
  ) {}

  get cost(): number {
    return this.#costOf(this);
  }

  #costOf({ input, output }: Usage): number {
    return (input * this.prices.input + output * this.prices.output) / million;
  }

  #fits(more: readonly Usage[]): boolean {
    const input = more.reduce((sum, one) => sum + one.input, this.input);
    const output = more.reduce((sum, one) => sum + one.output, this.output);
    const { tokens, cost } = this.budget;
    // The cost of exactly the budget may come out a hair above it.
    return (
      (tokens === null || input + output <= tokens) &&
      (cost === null || this.#costOf({ input, output }) <= cost * (1 + 1e-12))
    );
  }

  /**
   * Holds what a request may come to at most. Where that fits only if others come to less than they may, it waits for
   * them. @returns null where it does not fit: then nothing does any more.
   */
  async reserve(most: Usage): Promise<Reservation | null> {
    while (!this.spent && this.#fits([most]) && !this.#fits([...this.#held, most]))
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (!this.#fits([most])) this.spent = true;
    if (this.spent) return this.#wake(null);
    const held = { ...most };
    this.#held.add(held);
    this.requests += 1;
    return {
      settle: (usage) => {
        if (!this.#held.delete(held)) return;
        this.input += usage.input;
        this.output += usage.output;
        this.#wake(null);
      },
    };
  }

  #wake<Result>(result: Result): Result {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
    return result;
  }
}
