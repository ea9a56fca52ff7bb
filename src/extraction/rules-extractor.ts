import type { Document } from '../model/document.ts';
import { extractClaims, extractor as rulesName } from './extract-claims.ts';
import type { Extraction, Extractor } from './extractor.ts';

/** Reads a document by the rules alone. */
export function extractByRules(document: Document, note: string | null = null): Extraction {
  const claims = extractClaims(document).map((claim) => ({ ...claim, extractor: rulesName }));
  return { claims, extractor: rulesName, note };
}

/** The extractor that needs no model, no key and no network. */
export const rulesExtractor: Extractor = {
  name: rulesName,
  concurrency: 1,
  extract: async (document) => extractByRules(document),
  summary: () => [],
};
