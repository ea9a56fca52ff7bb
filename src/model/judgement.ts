/** Whether entities are one: said by a rule or by a person, never edited, undone by a date. */
export interface Judgement {
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  /** Ids of the entities that it is about. */
  readonly about: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  /** What spoke for and against, by feature, e.g. `same key: yugoimport sdpr`. */
  readonly why: readonly string[];
  /** A rule with its version, or a person. */
  readonly author: string;
}
