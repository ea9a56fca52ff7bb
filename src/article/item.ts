import type { AppError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { ExtractedClaim } from '../model/claim.ts';
import type { TableOptions } from './rows/table-options.ts';
import type { ArticleFormat } from './source.ts';

/** Claims that come with an article, as those of a table's row do: they take the place of what an extractor would read. */
export interface GivenClaims {
  /** Name and version of what made them, e.g. table:treaties@1. */
  readonly extractor: string;
  readonly claims: readonly ExtractedClaim[];
}

/** One article to load, as a reader yields it. */
export interface ReadItem {
  /** How the item is told to people: a path, an address; with the place inside where it holds several, e.g. feed.xml#3. */
  readonly source: string;
  readonly article: Article;
  readonly given?: GivenClaims;
}

/** How what was rejected is to be read when it is fed back in. */
export interface Again {
  readonly format: ArticleFormat;
  readonly charset?: string | undefined;
  readonly url?: string | undefined;
  /** Of a table: which column tells what, and what stands between cells. */
  readonly table?: TableOptions | undefined;
}

/** What could not be made an article. */
export interface RejectedItem {
  readonly source: string;
  /** Says what was expected, what came, and where. */
  readonly failure: AppError;
  /** What came, to be kept and fed back in; null where nothing could be had. Bytes where it is no text. */
  readonly original: string | Uint8Array | null;
  /** Null where it cannot be fed back in. */
  readonly again?: Again | null;
}

/** What a source yields, in its order: a bad item never stops the others. */
export type Item = ReadItem | RejectedItem;
