import type { ReadPathsTiesRow } from '../../graph/generated/statements.ts';

/** An agreement that joins a party to another. */
export interface Tie {
  readonly agreement: string;
  readonly partner: string;
}

/** What is known of a party that a tie leads to. */
interface End {
  readonly nameKey: string;
  readonly agreements: number;
}

/** The ties met so far: of parties whose ties were read, and of those they lead to. */
export class TieGraph {
  readonly #ties = new Map<string, Tie[]>();
  readonly #ends = new Map<string, End>();
  readonly #seen = new Set<string>();
  /** Parties whose ties were read. */
  readonly #read = new Set<string>();

  /** Adds the ties of these parties. */
  add(ids: readonly string[], { ties, ends }: ReadPathsTiesRow): void {
    for (const id of ids) this.#read.add(id);
    for (const [id, nameKey, agreements] of ends) this.#ends.set(id, { nameKey, agreements });
    for (const [party, agreement, partner] of ties) {
      this.#tie(party, agreement, partner);
      this.#tie(partner, agreement, party);
    }
  }

  #tie(party: string, agreement: string, partner: string): void {
    const key = `${party}\u0000${agreement}\u0000${partner}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const ties = this.#ties.get(party);
    if (ties) ties.push({ agreement, partner });
    else this.#ties.set(party, [{ agreement, partner }]);
  }

  /** Whether the ties of the party were read. */
  wasRead(party: string): boolean {
    return this.#read.has(party);
  }

  /** How many agreements a party has that a tie led to; 0 for others. */
  agreementsOf(party: string): number {
    return this.#ends.get(party)?.agreements ?? 0;
  }

  /** The ties that are known; once sorted, by the name and id of the partner, then by the id of the agreement. */
  tiesOf(party: string): readonly Tie[] {
    return this.#ties.get(party) ?? [];
  }

  /** Puts the ties of every party in order: the same whichever side they were read from. */
  sort(): void {
    const nameOf = (id: string): string => this.#ends.get(id)?.nameKey ?? '';
    const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    for (const ties of this.#ties.values())
      ties.sort(
        (a, b) =>
          compare(nameOf(a.partner), nameOf(b.partner)) ||
          compare(a.partner, b.partner) ||
          compare(a.agreement, b.agreement),
      );
  }
}
