import { z } from 'zod';
import type { Usage } from '../meter.ts';
import type { Reply } from '../model-client.ts';

/** An answer with the tokens that the endpoint says it took; null where it does not say. */
export interface Completion {
  readonly reply: Extract<Reply, { type: 'answer' }>;
  readonly usage: Usage | null;
}

const count = z.int().nonnegative().max(1e9);
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

/** Reads the body of a chat completion; null where it is none. */
export function readCompletion(body: string): Completion | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const parsed = completion.safeParse(value);
  if (!parsed.success) return null;
  const { choices, usage } = parsed.data;
  const { finish_reason: ended, message } = choices[0]!;
  const refused = ended === 'content_filter' || Boolean(message.refusal);
  const finish = refused ? 'refusal' : ended === 'length' ? 'length' : 'stop';
  return {
    reply: { type: 'answer', text: message.content ?? null, finish },
    usage: usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null,
  };
}

const longestTold = 300;
const failure = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

/** What an endpoint says went wrong, on one line and bounded. */
export function readRefusal(body: string): string {
  let told = body;
  try {
    const { error } = failure.parse(JSON.parse(body));
    told = typeof error === 'string' ? error : error.message;
  } catch {
    // Whatever it is, its beginning is all there is to tell.
  }
  return told
    .slice(0, 4 * longestTold)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestTold);
}
