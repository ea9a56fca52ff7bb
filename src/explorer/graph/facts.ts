import type { AgreementLine, PartyLine } from '../queries/generated/operations.ts';
import { type PartyFacts, partyFacts } from '../state/party-group.ts';
import type { AgreementFacts } from '../state/ties.ts';

/** The facts of an agreement as the API answers it. */
export function agreementFacts({ parties, ...line }: AgreementLine): AgreementFacts {
  return { ...line, parties: parties.map(({ id }) => id) };
}

/**
 * What has been loaded of the graph as it stands at one time: parties and agreements by id. Grows; whoever subscribes hears
 * once for each batch.
 */
export class Facts {
  readonly asOf: string | null;
  readonly parties = new Map<string, PartyFacts>();
  readonly agreements = new Map<string, AgreementFacts>();
  /** Parties whose agreements are all here, or as many as one page holds. */
  readonly complete = new Set<string>();
  /** Parties with more agreements than one page holds. */
  readonly large = new Set<string>();
  /** Ids that stand for no party. */
  readonly missing = new Set<string>();
  #version = 0;
  readonly #listeners = new Set<() => void>();

  constructor(asOf: string | null) {
    this.asOf = asOf;
  }

  /** Changes whenever something was added. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  addParties(parties: Iterable<PartyLine>): void {
    for (const party of parties) this.parties.set(party.id, partyFacts(party));
  }

  addAgreements(lines: Iterable<AgreementLine>): void {
    for (const line of lines) this.agreements.set(line.id, agreementFacts(line));
  }

  /** Tells the subscribers; call it after a batch. */
  changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
