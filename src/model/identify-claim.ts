import type { Claim, ExtractedClaim } from './claim.ts';
import { contentHash } from './content-hash.ts';

/** Makes an extracted claim one of an article: the same extractor reading the same article gives the same ids. */
export function identifyClaim(extracted: ExtractedClaim, articleId: string, extractor: string): Claim {
  const { statement, passage, rule } = extracted;
  const id = `claim:${contentHash(articleId, extractor, rule, passage.start, passage.end, statement)}`;
  return { id, articleId, extractor, ...extracted };
}
