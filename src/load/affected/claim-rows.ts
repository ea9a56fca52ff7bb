import type { Claim, Statement } from '../../model/claim.ts';
import type { NewArticle } from './change.ts';

/** A claim as statements of cypher/load give it. */
export interface ClaimRow {
  readonly id: string;
  readonly articleId: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
  readonly cameAt: string | null;
}

/** Claims as they are read within one transaction; tells of each when its article came. */
export class ReadClaims {
  readonly #instants = new Map<string, string | null>();
  readonly #articles = new Map<string, string | null>();

  /** Claims as resolution and derivation read them. */
  take(rows: readonly ClaimRow[]): Claim[] {
    return rows.map(({ id, articleId, statement, start, end, extractor, rule, confidence, cameAt }) => {
      this.note(id, cameAt);
      this.#articles.set(articleId, cameAt);
      return {
        id,
        articleId,
        statement: JSON.parse(statement) as Statement,
        passage: { start, end },
        extractor,
        rule,
        confidence,
      };
    });
  }

  /** Claims of an article that was written just now. */
  takeNew({ id, cameAt, claims }: NewArticle): readonly Claim[] {
    for (const claim of claims) this.note(claim.id, cameAt);
    if (claims.length > 0) this.#articles.set(id, cameAt);
    return claims;
  }

  /** Notes when the article of a claim came that is not read itself. */
  note(claimId: string, cameAt: string | null): void {
    this.#instants.set(claimId, cameAt);
  }

  /** When the article of a claim came; null where nothing tells. */
  readonly cameAt = (claimId: string): string | null => this.#instants.get(claimId) ?? null;

  /** When an article came of which a claim was read; null where nothing tells. */
  readonly articleCameAt = (articleId: string): string | null => this.#articles.get(articleId) ?? null;
}
