/** An article as a program sends it. */
export interface ArticleInput {
  readonly text: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly publishedOn?: string | null;
  /** BCP 47. */
  readonly language?: string | null;
}

/** What became of it. */
export interface IngestedArticle {
  readonly outcome: 'LOADED' | 'UNCHANGED' | 'UPDATED' | 'REJECTED';
  /** The article's id; null where it could not be read. */
  readonly id: string | null;
  /** Why it was rejected. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Loads articles, one result each, in their order; a bad one never stops the rest. */
export type IngestArticles = (articles: readonly ArticleInput[]) => Promise<readonly IngestedArticle[]>;
