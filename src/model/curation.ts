/** Who decides something, and why: both are kept with the judgement. */
export interface Said {
  readonly author: string;
  readonly reason: string;
}

/** What a person's decision came to. */
export interface Decided {
  /** The judgement, by which it can be undone. */
  readonly judgementId: string;
  /** The entities that it is about, as they are called now. */
  readonly entities: readonly string[];
}

/**
 * What people may say of the graph. Each call is one transaction: a judgement is recorded, and the graph is what follows from
 * it. Undone, the graph is what it would be had it never been made.
 * Every call throws AppError INPUT_NOT_FOUND where an id stands for nothing, and BAD_USER_INPUT where what is asked for cannot
 * be, each with what was expected and what came.
 */
export interface Curation {
  /** Takes an article away with every fact that no other article supports. */
  retractArticle(id: string, said: Said): Promise<Decided>;
  /** Makes organizations one, called by the id `into`; the other ids lead there. */
  mergeOrganizations(into: string, from: readonly string[], said: Said): Promise<Decided>;
  /**
   * Makes one organization two: those of its names that are listed go apart, or, where both bear the same name, what the listed
   * articles say of it. `entities` are the two.
   */
  splitOrganization(id: string, apart: Apart, said: Said): Promise<Decided>;
  /** Says where an organization is at home: ISO 3166-1 alpha-2. */
  setCountry(id: string, country: string, said: Said): Promise<Decided>;
  /** Answers a judgement `unsure` of the review queue. */
  decideJudgement(id: string, verdict: 'same' | 'different', said: Said): Promise<Decided>;
  /** Takes a person's judgement back. */
  undoJudgement(id: string, said: Said): Promise<Decided>;
}

/** What goes apart from an organization: one of the two lists is empty. */
export interface Apart {
  readonly names: readonly string[];
  /** Ids of articles. */
  readonly articles: readonly string[];
}
