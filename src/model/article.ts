/** An article as received. All offsets in Diplograph are UTF-16 code units into `text`. */
export interface Article {
  /** `article:` and a hash of everything below, as received (without a language that was only detected): the same content is the same article. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly publishedOn: string | null;
  /** BCP 47, e.g. en: as stated, else as detected; null where neither tells. */
  readonly language: string | null;
  readonly text: string;
}
