/** What resolution knows of an article beside its claims. */
export interface ArticleFacts {
  readonly id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the article does not tell. */
  readonly publishedOn: string | null;
  /** `sketchText` of its text: what copies of one story have in common. */
  readonly sketch: readonly string[];
  /** When it came here, as `normalizeInstant` has it; null outside a database, where nothing tells. */
  readonly ingestedAt: string | null;
}
