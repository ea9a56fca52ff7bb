import type { ExtractedClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';

/** How articles are read: by the rules, by a language model, or by both. */
export const extractorModes = ['rules', 'llm', 'hybrid'] as const;

/** One of the ways to read articles. */
export type ExtractorMode = (typeof extractorModes)[number];

/** A claim with the name and version of what read it. */
export interface AttributedClaim extends ExtractedClaim {
  readonly extractor: string;
}

/** What was read out of one document. */
export interface Extraction {
  readonly claims: readonly AttributedClaim[];
  /** Name and version of all that made the claims: the extractor's own, or the rules' where they stood in for it. */
  readonly extractor: string;
  /** Why the rules alone read the document where a model should have; null where all went as asked. */
  readonly note: string | null;
}

/** Reads claims out of documents. */
export interface Extractor {
  /** Name and version: a document that another one read is to be read anew. */
  readonly name: string;
  /** How many documents are worth having under way at once. */
  readonly concurrency: number;
  extract(document: Document): Promise<Extraction>;
  /** What the run has come to so far, in lines for people; none where there is nothing to tell. */
  summary(): readonly string[];
}
