import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Item, ReadItem } from './article/item.ts';
import { readInput } from './article/read-input.ts';
import { segmentArticle } from './document/segment-article.ts';
import { sketchText } from './document/sketch-text.ts';
import type { AppError } from './errors.ts';
import type { Extraction, Extractor } from './extraction/extractor.ts';
import { extractByRules, rulesExtractor } from './extraction/rules-extractor.ts';
import { type ReadKnownArticlesRow, readKnownArticles } from './graph/generated/statements.ts';
import type { Graph } from './graph/graph.ts';
import type { Witness } from './graph/witness.ts';
import { catchUp, changeGraph, type Derivation, deriveAnew } from './load/change-graph.ts';
import type { Difference } from './load/compare-states.ts';
import { createCuration } from './load/curate/create-curation.ts';
import { deriveGraph, deriverVersion } from './load/derive/derive-graph.ts';
import type { GraphState } from './load/graph-state.ts';
import { type DerivationInput, findDifference } from './load/reconcile.ts';
import { type ReadArticle, type Stored, storeArticles } from './load/store-articles.ts';
import type { Article } from './model/article.ts';
import type { ArticleFacts } from './model/article-facts.ts';
import type { Claim } from './model/claim.ts';
import type { Curation } from './model/curation.ts';
import { identifyClaim } from './model/identify-claim.ts';
import type { IngestArticles, IngestedArticle } from './model/ingestion.ts';
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
  /** Writes down, beside each batch, the ids of the articles that were stored. */
  readonly witness?: Witness;
}

const articlesPerTransaction = 400;

function identifyAll({ claims }: Extraction, article: Article): Claim[] {
  return claims.map(({ extractor, ...claim }) => identifyClaim(claim, article.id, extractor));
}

/** What the rules read out of one article: a pure function. */
export function claimsOf(article: Article): Claim[] {
  return identifyAll(extractByRules(segmentArticle(article)), article);
}

/** An article as it was read, and why by other means than were asked for, if it was. */
export type ExtractedArticle = ReadArticle & Pick<Extraction, 'note'>;

/** An article with its claims as any extractor read them; by the rules, they are those of `claimsOf`. */
export async function extractArticle(article: Article, extractor: Extractor): Promise<ExtractedArticle> {
  const extraction = await extractor.extract(segmentArticle(article));
  const { extractor: name, note } = extraction;
  const { sketch } = factsOf(article);
  return { article, claims: identifyAll(extraction, article), sketch, extractor: name, note };
}

/** What the articles themselves, beside their claims, have a say in when they are taken together. */
export function factsOf({ id, publishedOn, text }: Article): ArticleFacts {
  return { id, publishedOn, sketch: sketchText(text), ingestedAt: null };
}

/** What articles say when they are taken together: which of their mentions are one, and the graph that follows; pure. */
export function readTogether({ claims, articles, judgements }: DerivationInput): {
  resolution: Resolution;
  state: GraphState;
} {
  const resolution = resolve(claims, articles, judgements);
  return { resolution, state: deriveGraph(claims, resolution, articles) };
}

/** How the graph follows from articles, claims and judgements. */
export const derivation: Derivation = {
  derive: (input) => readTogether(input).state,
  deriver: deriverVersion,
};

/** What people may say of a graph; `now` dates what they say, and `witness` writes each down beside it. */
export function openCuration(graph: Graph, now: () => Date, witness?: Witness): Curation {
  return createCuration({ graph, derivation, now, ...(witness ? { witness } : {}) });
}

/** Loads articles that programs send. */
export function openIngestion(options: Omit<LoadOptions, 'items' | 'onResult'>): IngestArticles {
  return async (articles) => {
    const results: IngestedArticle[] = [];
    await loadItems({
      ...options,
      items: articles.map((input, index) => readInput(input, `articles[${index}]`)),
      onResult: ({ outcome, id, error }) => {
        results.push({ outcome, id, error: error && { code: error.code, message: error.message } });
      },
    });
    return results;
  };
}

/** How the graph differs from what its articles, claims and judgements make it; it must not. Writes nothing. */
export function compareRebuilt(graph: Graph): Promise<Difference> {
  return findDifference(graph, derivation.derive);
}

/** Mends what differs, in one transaction; returns what it was. */
export function applyRebuilt(graph: Graph): Promise<Difference> {
  return deriveAnew(graph, derivation);
}

/** The sentences of an article, as the rules see them. */
export function sentencesOf(article: Article): string[] {
  return segmentArticle(article).paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

/** What is to be known of an article; those that come with claims need no extractor. */
function readAs({ article, given }: ReadItem, extractor: Extractor): Promise<ExtractedArticle> {
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

/** Whether an article needs no storing: it is there as this extractor reads it, or it does not count any more. */
function isSettled(row: ReadKnownArticlesRow | undefined, extractor: string): boolean {
  return row !== undefined && (row.withdrawn !== null || row.extractor === extractor);
}

/** Items, of which those that need it have been read. */
interface ExtractedBatch {
  readonly items: readonly Item[];
  readonly extracted: readonly ExtractedArticle[];
  /** Of the articles that were there already, what is to be known. */
  readonly known: ReadonlyMap<string, ReadKnownArticlesRow>;
}

/** Extracts one batch; the articles that are there already, read by the same extractor, stay as they are. */
async function extractBatch(
  items: readonly Item[],
  { graph, extractor = rulesExtractor }: LoadOptions,
): Promise<ExtractedBatch> {
  const read = items.filter((item) => 'article' in item);
  const ids = read.map(({ article }) => article.id);
  const known = new Map((await graph.read(readKnownArticles, { ids })).map((row) => [row.id, row]));
  const nameOf = ({ given }: ReadItem) => given?.extractor ?? extractor.name;
  const wanted = new Map(
    read
      .filter((item) => !isSettled(known.get(item.article.id), nameOf(item)))
      .map((item) => [item.article.id, item]),
  );
  const extracted: Promise<ExtractedArticle>[] = [];
  for (const item of wanted.values()) {
    const reading = readAs(item, extractor);
    // What goes wrong is heard of below, with all others.
    reading.catch(() => undefined);
    extracted.push(reading);
    // Lets whatever waits go on, a transaction that is under way above all.
    await nextTurn();
  }
  return { items, extracted: await Promise.all(extracted), known };
}

/** Stores one batch with what follows from it. What another loader has stored in the meantime stays as it is. */
async function storeExtracted(
  { graph, now, witness }: LoadOptions,
  articles: readonly ExtractedArticle[],
): Promise<ReadonlyMap<string, Stored>> {
  if (articles.length === 0) return new Map();
  const ids = articles.map(({ article }) => article.id);
  return changeGraph(graph, derivation, async (transaction, arrivals) => {
    const rows = await transaction.run(readKnownArticles, { ids });
    const known = new Map(rows.map((row) => [row.id, row]));
    const fresh = articles.filter(
      ({ article: { id }, extractor, note }) =>
        // Where the rules stood in for a model, what is there already may be what the model read when it could.
        !isSettled(known.get(id), extractor) && (note === null || !known.has(id)),
    );
    if (fresh.length === 0) return { result: new Map<string, Stored>(), changed: null, arrived: 0 };
    const { outcomes, changed } = await storeArticles(transaction, fresh, { now: now(), arrivals });
    await witness?.(transaction, [...outcomes.keys()]);
    return { result: outcomes, changed, arrived: fresh.length };
  });
}

const withdrawnNotes = {
  superseded: 'a later article from the same address has taken its place',
  retracted: 'it was retracted; undo that judgement to have it back (see npx diplograph history)',
} as const;

/** Stores one batch, and tells what became of each item. */
async function storeBatch(batch: ExtractedBatch, options: LoadOptions): Promise<void> {
  const { items, extracted, known } = batch;
  const { onResult } = options;
  const notes = new Map(extracted.map(({ article, note }) => [article.id, note]));
  const stored = new Map(await storeExtracted(options, extracted));
  for (const item of items) {
    if ('failure' in item) {
      const { source, failure: error, original } = item;
      onResult?.({ source, outcome: 'REJECTED', id: null, language: null, error, original, note: null });
      continue;
    }
    const { id, language } = item.article;
    // The second of two that are the same in one batch finds the first one stored.
    const outcome = stored.get(id) ?? 'UNCHANGED';
    stored.delete(id);
    const withdrawn = known.get(id)?.withdrawn ?? null;
    const note = withdrawn === null ? (notes.get(id) ?? null) : withdrawnNotes[withdrawn];
    onResult?.({ source: item.source, outcome, id, language, error: null, original: null, note });
  }
}

/** Gathers items into batches, in their order. */
async function* inBatches(items: LoadOptions['items']): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < articlesPerTransaction) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Loads items into the graph: article -> document -> claims -> resolved entities -> derived graph. Batches are stored whole or
 * not at all, each in one transaction with all that follows from it; while one is written, the next is read. Loading the same
 * items again, or again after a crash, ends in the same graph.
 */
export async function loadItems(options: LoadOptions): Promise<void> {
  await catchUp(options.graph, derivation);
  let writing = Promise.resolve();
  try {
    for await (const items of inBatches(options.items)) {
      const batch = await extractBatch(items, options);
      await writing;
      writing = storeBatch(batch, options);
      // It is waited for before the next is written, or at the end.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
}
