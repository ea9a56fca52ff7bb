import type { AgreementLine } from '../queries/generated/operations.ts';
import { type AnsweredEntity, type EntityFacts, entityFacts } from '../state/entity-group.ts';
import type { Moment } from '../state/moment.ts';
import type { AgreementFacts } from '../state/ties.ts';

/** The facts of an agreement as the API answers it. */
export function agreementFacts({ parties, ...line }: AgreementLine): AgreementFacts {
  return { ...line, parties: parties.map(({ id }) => id) };
}

/** Between two times that subscribers hear of a change, at least: what is drawn of thousands takes as long. */
const quietMs = 120;

/**
 * What has been loaded of the graph as it stands at one time: entities and agreements by id. Grows; whoever subscribes hears
 * of the first batch at once, and of those that follow soon after it together.
 */
export class Facts {
  readonly moment: Moment;
  readonly entities = new Map<string, EntityFacts>();
  readonly agreements = new Map<string, AgreementFacts>();
  /** Parties, and pairs of huge ones by the key of their tie, whose agreements are all here, or as many as are asked for. */
  readonly complete = new Set<string>();
  /** Parties with more agreements than are loaded for one: their ties with each other are looked up pair by pair. */
  readonly huge = new Set<string>();
  /** Pairs of which not all agreements are here, by the key of their tie, with how many there are. */
  readonly partial = new Map<string, number>();
  /** Ids that stand for nothing that the canvas can hold. */
  readonly missing = new Set<string>();
  #version = 0;
  #heardAt = 0;
  #spentMs = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(moment: Moment) {
    this.moment = moment;
  }

  /** Changes whenever something was added. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  addEntities(lines: Iterable<AnsweredEntity>): void {
    for (const line of lines) this.entities.set(line.id, entityFacts(line));
  }

  addAgreements(lines: Iterable<AgreementLine>): void {
    for (const line of lines) this.agreements.set(line.id, agreementFacts(line));
  }

  /** Tells the subscribers, now or soon; call it after a batch. */
  changed(): void {
    if (this.#timer !== null) return;
    // Three times as long apart as the last telling took, so that the page stays awake while thousands come.
    const due = this.#heardAt + Math.max(quietMs, 3 * this.#spentMs);
    const wait = due - performance.now();
    if (wait <= 0) this.#tell();
    else this.#timer = setTimeout(() => this.#tell(), wait);
  }

  #tell(): void {
    this.#timer = null;
    const begin = performance.now();
    this.#version += 1;
    for (const listener of this.#listeners) listener();
    // What is drawn of it is drawn after the listeners have returned.
    setTimeout(() => {
      this.#spentMs = performance.now() - begin;
    }, 0);
    this.#heardAt = performance.now();
  }
}
