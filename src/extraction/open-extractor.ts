import path from 'node:path';
import { AppError } from '../errors.ts';
import type { Extractor, ExtractorMode } from './extractor.ts';
import type { Surroundings } from './llm/endpoint/backoff.ts';
import type { Budget, Prices } from './llm/meter.ts';
import { rulesExtractor } from './rules-extractor.ts';

/** An OpenAI-compatible endpoint and what it may be used for. */
export interface ModelSettings {
  /** Up to where /chat/completions follows. */
  readonly url: URL;
  readonly model: string;
  /** A secret. */
  readonly key: string | null;
  readonly prices: Prices;
  readonly budget: Budget;
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** The most tokens of one answer. */
  readonly answerTokens: number;
}

/** What an extractor is opened with. */
export interface OpenExtractorOptions {
  readonly mode: ExtractorMode;
  /** Null where no endpoint is set. */
  readonly model: ModelSettings | null;
  /** Holds the cache of answers. */
  readonly dataFolder: string;
  readonly surroundings: Surroundings;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/** The address of chat completions below a base address; its query stays. */
export function completionsUrl(base: URL): URL {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/chat/completions`;
  return url;
}

/**
 * Opens the extractor of a mode. What speaks to a model is loaded only where one is to be asked.
 * @throws AppError BAD_CONFIG where the mode needs a model and none is set.
 */
export async function openExtractor(options: OpenExtractorOptions): Promise<Extractor> {
  const { mode, model: settings, dataFolder, surroundings, signal } = options;
  if (mode === 'rules') return rulesExtractor;
  if (settings === null)
    throw new AppError(
      'BAD_CONFIG',
      `The extractor ${mode} needs a model: set DIPLOGRAPH_LLM_URL and DIPLOGRAPH_LLM_MODEL. docs/llm.md tells how.`,
    );
  const [{ createModelExtractor }, { EndpointClient }, { createPost }, { openAnswerCache }, { Meter }] =
    await Promise.all([
      import('./llm/create-model-extractor.ts'),
      import('./llm/endpoint/endpoint-client.ts'),
      import('./llm/endpoint/post.ts'),
      import('./llm/endpoint/answer-cache.ts'),
      import('./llm/meter.ts'),
    ]);
  const { model, key, answerTokens, concurrency, timeoutMs, prices, budget } = settings;
  const url = completionsUrl(settings.url);
  const meter = new Meter(prices, budget);
  const client = new EndpointClient({
    model,
    address: `${url.origin}${url.pathname}`,
    key,
    answerTokens,
    concurrency,
    post: createPost({ url, key, timeoutMs, signal }),
    cache: openAnswerCache(path.join(dataFolder, 'llm-cache'), model),
    meter,
    surroundings,
  });
  return createModelExtractor({ mode, model, concurrency, client, meter });
}
