/** Whether entities are one: said by a rule or by a person, never edited, undone by a date. */
export interface Judgement {
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  /** Ids of the entities that it is about: one where it made them one, two where they stay apart. */
  readonly about: readonly string[];
  /** What the two sides are called, for people who read the queue; one where several articles use the same name. */
  readonly names: readonly string[];
  /** Ids of claims that it rests on: where the two sides are named. */
  readonly claims: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  /** What spoke for and against, by feature, e.g. `same name: yugoimport sdpr` or `country same +0.15`. */
  readonly why: readonly string[];
  /** A rule with its version, or a person. */
  readonly author: string;
}
