import type { Document } from '../../model/document.ts';
import { extractor as rulesName } from '../extract-claims.ts';
import type { Extraction, Extractor } from '../extractor.ts';
import { extractByRules } from '../rules-extractor.ts';
import type { RejectionReason } from './checks/rejection.ts';
import { extractWithModel } from './extract-with-model.ts';
import { mergeClaims } from './merge-claims.ts';
import type { Meter } from './meter.ts';
import type { ModelClient } from './model-client.ts';
import { promptVersion } from './prompt.ts';
import { type RunTally, summarize } from './summarize.ts';

/** Change it when the checks let other claims through; the cached answers stay good. */
const checksVersion = '1';

/** What an extractor with a model is made of. */
export interface ModelExtractorOptions {
  readonly mode: 'llm' | 'hybrid';
  readonly model: string;
  readonly concurrency: number;
  readonly client: ModelClient;
  readonly meter: Meter;
}

/** Names the model, and the versions of the prompt and of the checks, as claims carry it: llm:MODEL@1.1. */
export function nameModelExtractor(model: string): string {
  return `llm:${model}@${promptVersion}.${checksVersion}`;
}

/**
 * The extractor that asks a language model: alone (`llm`), or beside the rules (`hybrid`). Where the model fails at an
 * article, the rules alone read it; the extraction says so and counts as theirs, so that loading it again asks again.
 */
export function createModelExtractor(options: ModelExtractorOptions): Extractor {
  const { mode, model, concurrency, client, meter } = options;
  const modelName = nameModelExtractor(model);
  const name = mode === 'llm' ? modelName : `${rulesName}+${modelName}`;
  const tally: RunTally = { byModel: 0, byRules: 0, claims: 0, rejections: new Map() };

  async function extract(document: Document): Promise<Extraction> {
    const reading = await extractWithModel(document, client);
    if ('failed' in reading) {
      tally.byRules += 1;
      return extractByRules(document, reading.failed);
    }
    tally.byModel += 1;
    tally.claims += reading.claims.length;
    for (const { reason } of reading.rejections) count(tally.rejections, reason);
    const own = reading.claims.map((claim) => ({ ...claim, extractor: modelName }));
    const claims = mode === 'llm' ? own : mergeClaims(extractByRules(document).claims, own);
    return { claims, extractor: name, note: null };
  }

  return { name, concurrency, extract, summary: () => summarize(tally, meter) };
}

function count(counts: Map<RejectionReason, number>, reason: RejectionReason): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}
