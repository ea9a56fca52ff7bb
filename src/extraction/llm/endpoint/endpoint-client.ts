import pLimit from 'p-limit';
import { AppError } from '../../../errors.ts';
import type { Meter, Usage } from '../meter.ts';
import type { FailureReason, ModelClient, Reply } from '../model-client.ts';
import type { Message } from '../prompt.ts';
import type { AnswerCache } from './answer-cache.ts';
import { isPassing, pauseBefore, type Surroundings } from './backoff.ts';
import { type Dialect, richestDialect, simplify, writeBody } from './dialect.ts';
import type { Post, Posted } from './post.ts';
import { readCompletion, readRefusal } from './read-completion.ts';

/** What a client of an OpenAI-compatible endpoint is made of. */
export interface ClientOptions {
  readonly model: string;
  /** For messages; without user, password and query. */
  readonly address: string;
  /** Never told: taken out of whatever the endpoint says. */
  readonly key: string | null;
  readonly answerTokens: number;
  readonly concurrency: number;
  readonly post: Post;
  readonly cache: AnswerCache;
  readonly meter: Meter;
  readonly surroundings: Surroundings;
}

/** So many questions in a row without an answer, and the rest of the run asks none. */
const mostFailures = 3;

/** A step of asking: an end, or the pause before the next attempt. */
type Step = Reply | { readonly type: 'again'; readonly pauseMs: number } | { readonly type: 'simplified' };

function fail(reason: FailureReason, message: string): Reply {
  return { type: 'failure', reason, message };
}

/** At least as many tokens as a text has: three bytes each is fewer than any tokenizer needs for prose of any script. */
function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}

const tooLong =
  /context.?(length|window|size)|maximum context|too long|too many tokens|exceeds? the (available )?context/i;

/** Asks one endpoint: from the cache where it can, within the budget, a few at a time, and again where that may help. */
export class EndpointClient implements ModelClient {
  readonly #limit;
  #dialect: Dialect = richestDialect;
  #failures = 0;
  #fatal: AppError | null = null;

  constructor(readonly options: ClientOptions) {
    this.#limit = pLimit(options.concurrency);
  }

  async ask(messages: readonly Message[]): Promise<Reply> {
    const { cache, meter } = this.options;
    const kept = await cache.read(messages);
    if (kept) {
      meter.cached += 1;
      return kept;
    }
    const reply = await this.#limit(() => this.#askEndpoint(messages));
    if (reply.type === 'answer' && !(await cache.write(messages, reply))) meter.unkept += 1;
    return reply;
  }

  async #askEndpoint(messages: readonly Message[]): Promise<Reply> {
    if (this.#fatal) throw this.#fatal;
    if (this.#failures >= mostFailures)
      return fail('unreachable', `${mostFailures} questions in a row had no answer; no more are asked`);
    const reply = await this.#persist(messages);
    const counts = reply.type === 'failure' && /^(unreachable|refused-request|too-large)$/.test(reply.reason);
    if (counts) this.#failures += 1;
    else if (reply.type === 'answer') this.#failures = 0;
    return reply;
  }

  async #persist(messages: readonly Message[]): Promise<Reply> {
    const { model, answerTokens, surroundings } = this.options;
    let attempt = 1;
    for (;;) {
      const dialect = this.#dialect;
      const body = writeBody(dialect, model, messages, answerTokens);
      const step = await this.#attempt(body, dialect, attempt);
      if (step.type === 'simplified') continue;
      if (step.type !== 'again') return step;
      await surroundings.sleep(step.pauseMs);
      attempt += 1;
    }
  }

  async #attempt(body: string, dialect: Dialect, attempt: number): Promise<Step> {
    const { post, meter, answerTokens } = this.options;
    const most: Usage = { input: estimateTokens(body), output: answerTokens };
    const held = await meter.reserve(most);
    if (!held) return fail('budget-spent', 'the budget of this run is spent');
    const posted = await post(body);
    const completion = posted.type === 'answered' && isSuccess(posted) ? readCompletion(posted.body) : null;
    held.settle(usageOf(posted, completion, most));
    if (completion) return completion.reply;
    return this.#judge(posted, dialect, attempt);
  }

  /** What to make of anything but an answer. */
  #judge(posted: Posted, dialect: Dialect, attempt: number): Step {
    const { address } = this.options;
    if (posted.type === 'broken') {
      const { reason, message } = posted;
      // Nobody's place is to be taken by the rules in a run that is to end.
      if (reason === 'stopped') throw this.#end(new AppError('INTERNAL_ERROR', message));
      if (reason === 'too-large') return fail(reason, `${address}: ${message}`);
      return this.#again(attempt, null, message);
    }
    const { status, retryAfter, contentType } = posted;
    if (isSuccess(posted))
      return this.#again(
        attempt,
        null,
        `expected a chat completion; got ${contentType || 'something'} that is none`,
      );
    // Before it is cut short: a part of a key is none that could be found.
    const told = readRefusal(this.#without(posted.body));
    if (isPassing(status)) return this.#again(attempt, retryAfter, `status ${status}: ${told}`);
    this.#stopOn(status, told);
    if (status === 413 || tooLong.test(told)) return fail('too-long', told);
    const simpler = simplify(dialect, told);
    if (!simpler) return fail('refused-request', `${address} answered ${status}: ${told}`);
    // Another question may have found the same out in the meantime.
    if (this.#dialect === dialect) this.#dialect = simpler;
    return { type: 'simplified' };
  }

  #again(attempt: number, retryAfter: string | null, message: string): Step {
    const pauseMs = pauseBefore(attempt, retryAfter, this.options.surroundings);
    if (pauseMs !== null) return { type: 'again', pauseMs };
    return fail('unreachable', `${this.options.address}: ${this.#without(message)} (attempts: ${attempt})`);
  }

  /** What no retry and no other article can mend ends the run. */
  #stopOn(status: number, told: string): void {
    const { address, model } = this.options;
    if (status === 401 || status === 403)
      throw this.#end(
        new AppError(
          'MODEL_UNAUTHORIZED',
          `Expected ${address} to take the key; it answered ${status}: ${told}\nSet DIPLOGRAPH_LLM_KEY to a key that may use ${model}.`,
        ),
      );
    if (status === 404 || (status >= 300 && status < 400))
      throw this.#end(
        new AppError(
          'BAD_CONFIG',
          `Expected chat completions of ${model} at ${address}; it answered ${status}: ${told}\nCheck DIPLOGRAPH_LLM_URL (it ends where /chat/completions follows) and DIPLOGRAPH_LLM_MODEL.`,
        ),
      );
  }

  /** Lets every further question fail like this one. */
  #end(error: AppError): AppError {
    this.#fatal ??= error;
    return this.#fatal;
  }

  #without(told: string): string {
    const { key } = this.options;
    return key ? told.replaceAll(key, '[key]') : told;
  }
}

function isSuccess(posted: Posted): boolean {
  return posted.type === 'answered' && posted.status >= 200 && posted.status < 300;
}

/** What a request came to: as the endpoint says, else estimated. What broke off may have been billed in full. */
function usageOf(posted: Posted, completion: ReturnType<typeof readCompletion>, most: Usage): Usage {
  const nothing = { input: 0, output: 0 };
  if (posted.type === 'broken') return posted.begun || posted.reason === 'timeout' ? most : nothing;
  if (!completion) return isSuccess(posted) ? most : nothing;
  const output = estimateTokens(completion.reply.text ?? '');
  return completion.usage ?? { input: most.input, output };
}
