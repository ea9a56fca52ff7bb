/** Whether entities are one: said by a rule, never edited. */
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

/**
 * What a person said of an organization holds for its names, not for its id, which may change with the articles: a folded
 * full name, and the country that tells its bearers apart where several organizations have it.
 */
export interface NameAnchor {
  readonly key: string;
  readonly country: string | null;
}

/** What an article says of one agreement: its id and the local id of the agreement in it. */
export interface ReportAnchor {
  readonly articleId: string;
  readonly local: string;
}

/** What a person decided, as resolution and derivation read it. */
export type Decision =
  | {
      /** These are one, whatever the rules say; the organization is called by `into`, an id that one of them has or had. */
      readonly action: 'merge';
      readonly into: string;
      readonly anchors: readonly NameAnchor[];
    }
  | {
      /** No one of the first is one with any of the second. */
      readonly action: 'split';
      readonly anchors: readonly NameAnchor[];
      readonly apart: readonly NameAnchor[];
      /** Ids of articles in which the names of `apart` mean the other organization, where one name stands for both; else empty. */
      readonly articles: readonly string[];
    }
  | { readonly action: 'set-country'; readonly anchors: readonly NameAnchor[]; readonly country: string }
  | { readonly action: 'merge-agreements' | 'split-agreements'; readonly reports: readonly ReportAnchor[] }
  | { readonly action: 'retract'; readonly articleId: string };

/** A judgement by a person: append only; what is undone stays on record and has no effect. */
export interface PersonalJudgement {
  readonly id: string;
  readonly decision: Decision;
  readonly author: string;
  /** RFC 3339. */
  readonly at: string;
  readonly reason: string;
  /** Null while it stands. */
  readonly undone: { readonly at: string; readonly by: string; readonly reason: string } | null;
}
