import type { Item, ReadItem } from './article/item.ts';
import { segmentArticle } from './document/segment-article.ts';
import { sketchText } from './document/sketch-text.ts';
import type { AppError } from './errors.ts';
import type { Extraction, Extractor } from './extraction/extractor.ts';
import { extractByRules, rulesExtractor } from './extraction/rules-extractor.ts';
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

export { tryRead } from './article/try-read.ts';

/** What became of one item. `id` is the article's; null where the item could not be read. */
export interface ArticleResult {
  readonly source: string;
  readonly outcome: 'LOADED' | 'UNCHANGED' | 'UPDATED' | 'REJECTED';
  readonly id: string | null;
  /** BCP 47; null where the item could not be read, or its language is not known. */
  readonly language: string | null;
  /** Why it was rejected. */
  readonly error: AppError | null;
  /** What was rejected, as it came; null where it was not, or where nothing could be had. */
  readonly original: string | Uint8Array | null;
  /** Why the rules alone read it, where a model should have. */
  readonly note: string | null;
}

/** What `loadItems` needs; `onResult` hears of each item as soon as it is stored, `now` dates new articles. */
export interface LoadOptions {
  readonly graph: Graph;
  readonly items: AsyncIterable<Item> | Iterable<Item>;
  readonly now: () => Date;
  /** The rules, if none is given. */
  readonly extractor?: Extractor;
  readonly onResult?: (result: ArticleResult) => void;
}

const articlesPerTransaction = 50;

function identifyAll({ claims }: Extraction, article: Article): Claim[] {
  return claims.map(({ extractor, ...claim }) => identifyClaim(claim, article.id, extractor));
}

/** What the rules read out of one article: a pure function. */
export function claimsOf(article: Article): Claim[] {
  return identifyAll(extractByRules(segmentArticle(article)), article);
}

/** An article with its claims as any extractor read them; by the rules, they are those of `claimsOf`. */
export async function extractArticle(
  article: Article,
  extractor: Extractor,
): Promise<ReadArticle & Pick<Extraction, 'note'>> {
  const extraction = await extractor.extract(segmentArticle(article));
  const { extractor: name, note } = extraction;
  const { sketch } = factsOf(article);
  return { article, claims: identifyAll(extraction, article), sketch, extractor: name, note };
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

/** What is to be known of an article; those that come with claims need no extractor. */
function readAs({ article, given }: ReadItem, extractor: Extractor): ReturnType<typeof extractArticle> {
  if (!given) return extractArticle(article, extractor);
  const claims = given.claims.map((claim) => identifyClaim(claim, article.id, given.extractor));
  return Promise.resolve({
    article,
    claims,
    sketch: factsOf(article).sketch,
    extractor: given.extractor,
    note: null,
  });
}

/** Extracts and stores one batch; the articles that are there already, read by the same extractor, stay as they are. */
async function loadBatch(items: readonly Item[], options: LoadOptions): Promise<void> {
  const { graph, now, onResult, extractor = rulesExtractor } = options;
  const read = items.filter((item) => 'article' in item);
  const ids = read.map(({ article }) => article.id);
  const known = new Map((await graph.read(readKnownArticles, { ids })).map((row) => [row.id, row.extractor]));
  const nameOf = ({ given }: ReadItem) => given?.extractor ?? extractor.name;
  const wanted = new Map(
    read.filter((item) => known.get(item.article.id) !== nameOf(item)).map((item) => [item.article.id, item]),
  );
  const extracted = await Promise.all([...wanted.values()].map((item) => readAs(item, extractor)));
  // Where the rules stood in for a model, what is there already may be what the model read when it could.
  const fresh = new Map(
    extracted.flatMap((one) =>
      one.note !== null && known.has(one.article.id) ? [] : [[one.article.id, one] as const],
    ),
  );
  const notes = new Map(extracted.map(({ article, note }) => [article.id, note]));
  await storeArticles(graph, [...fresh.values()], now());
  for (const item of items) {
    if ('failure' in item) {
      const { source, failure: error, original } = item;
      onResult?.({ source, outcome: 'REJECTED', id: null, language: null, error, original, note: null });
      continue;
    }
    const { id, language } = item.article;
    // The second of two that are the same in one batch finds the first one stored.
    const outcome = !fresh.delete(id) ? 'UNCHANGED' : known.has(id) ? 'UPDATED' : 'LOADED';
    const note = notes.get(id) ?? null;
    onResult?.({ source: item.source, outcome, id, language, error: null, original: null, note });
  }
}

/**
 * Loads items into the graph: article -> document -> claims -> resolved entities -> derived graph. Articles are stored in
 * batches, each whole or not at all; then the derived graph is brought up to date in one transaction. Loading the same
 * items again, or again after a crash, ends in the same graph.
 * @returns whether the derived graph changed.
 */
export async function loadItems(options: LoadOptions): Promise<boolean> {
  let batch: Item[] = [];
  for await (const item of options.items) {
    batch.push(item);
    if (batch.length === articlesPerTransaction) {
      await loadBatch(batch, options);
      batch = [];
    }
  }
  if (batch.length > 0) await loadBatch(batch, options);
  return reconcile(options.graph, (claims, articles) => readTogether(claims, articles).state, deriverVersion);
}
