import { readArticle } from './article/read-article.ts';
import type { Source } from './article/source.ts';
import { segmentArticle } from './document/segment-article.ts';
import { sketchText } from './document/sketch-text.ts';
import { AppError } from './errors.ts';
import { extractClaims, extractor } from './extraction/extract-claims.ts';
import { readKnownArticles } from './graph/generated/statements.ts';
import type { Graph } from './graph/graph.ts';
import { deriveGraph, deriverVersion } from './load/derive/derive-graph.ts';
import type { GraphState } from './load/graph-state.ts';
import { reconcile } from './load/reconcile.ts';
import { type ReadArticle, storeArticles } from './load/store-articles.ts';
import type { Article } from './model/article.ts';
import type { ArticleFacts } from './model/article-facts.ts';
import type { Claim } from './model/claim.ts';
import { identifyClaim } from './model/identify-claim.ts';
import { type Resolution, resolve } from './resolution/resolve.ts';

/** What became of one item. `id` is the article's; null where the item could not be read. */
export interface ArticleResult {
  readonly source: string;
  readonly outcome: 'LOADED' | 'UNCHANGED' | 'UPDATED' | 'REJECTED';
  readonly id: string | null;
  /** BCP 47; null where the item could not be read, or its language is not known. */
  readonly language: string | null;
  /** Why it was rejected. */
  readonly error: AppError | null;
}

/** What `loadSources` needs; `onResult` hears of each item as soon as it is stored, `now` dates new articles. */
export interface LoadOptions {
  readonly graph: Graph;
  readonly sources: AsyncIterable<Source> | Iterable<Source>;
  readonly now: () => Date;
  readonly onResult?: (result: ArticleResult) => void;
}

const articlesPerTransaction = 50;

/** What the rules read out of one article: a pure function. */
export function claimsOf(article: Article): Claim[] {
  return extractClaims(segmentArticle(article)).map((claim) => identifyClaim(claim, article.id, extractor));
}

/** What the articles themselves, beside their claims, have a say in when they are taken together. */
export function factsOf({ id, publishedOn, text }: Article): ArticleFacts {
  return { id, publishedOn, sketch: sketchText(text) };
}

/** What articles say when they are taken together: which of their mentions are one, and the graph that follows; pure. */
export function readTogether(
  claims: readonly Claim[],
  articles: readonly ArticleFacts[],
): { resolution: Resolution; state: GraphState } {
  const resolution = resolve(claims, articles);
  return { resolution, state: deriveGraph(claims, resolution) };
}

/** The sentences of an article, as the rules see them. */
export function sentencesOf(article: Article): string[] {
  return segmentArticle(article).paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

/** One item as an article, or the reason why it is none: a bad one never stops a run. */
export function tryRead(source: Source): Article | AppError {
  if (source.failure) return source.failure;
  try {
    return readArticle(source);
  } catch (error) {
    return error instanceof AppError
      ? error
      : new AppError('INTERNAL_ERROR', `${source.name}: could not be read`, { cause: error });
  }
}

/** Reads, extracts and stores one batch; the articles that are there already, read by the same extractor, stay as they are. */
async function loadBatch(sources: readonly Source[], { graph, now, onResult }: LoadOptions): Promise<void> {
  const read = sources.map((source) => ({ source: source.name, article: tryRead(source) }));
  const ids = read.flatMap(({ article }) => (article instanceof AppError ? [] : article.id));
  const known = new Map((await graph.read(readKnownArticles, { ids })).map((row) => [row.id, row.extractor]));
  const fresh: ReadArticle[] = [];
  const results = read.map(({ source, article }): ArticleResult => {
    if (article instanceof AppError)
      return { source, outcome: 'REJECTED', id: null, language: null, error: article };
    const { id, language } = article;
    const before = known.get(id);
    if (before === extractor) return { source, outcome: 'UNCHANGED', id, language, error: null };
    fresh.push({ article, claims: claimsOf(article), sketch: factsOf(article).sketch, extractor });
    known.set(id, extractor);
    return { source, outcome: before === undefined ? 'LOADED' : 'UPDATED', id, language, error: null };
  });
  await storeArticles(graph, fresh, now());
  for (const result of results) onResult?.(result);
}

/**
 * Loads items into the graph: article -> document -> claims -> resolved entities -> derived graph. Articles are stored in
 * batches, each whole or not at all; then the derived graph is brought up to date in one transaction. Loading the same
 * items again, or again after a crash, ends in the same graph.
 * @returns whether the derived graph changed.
 */
export async function loadSources(options: LoadOptions): Promise<boolean> {
  let batch: Source[] = [];
  for await (const source of options.sources) {
    batch.push(source);
    if (batch.length === articlesPerTransaction) {
      await loadBatch(batch, options);
      batch = [];
    }
  }
  if (batch.length > 0) await loadBatch(batch, options);
  return reconcile(options.graph, (claims, articles) => readTogether(claims, articles).state, deriverVersion);
}
