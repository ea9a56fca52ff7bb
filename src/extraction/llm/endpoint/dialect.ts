import { answerJsonSchema } from '../answer/answer-schema.ts';
import type { Message } from '../prompt.ts';

/** What an endpoint takes of the things that endpoints differ about. Begins with everything, gives up what is refused. */
export interface Dialect {
  readonly format: 'json_schema' | 'json_object' | 'none';
  /** Never given up: the budget rests on it. */
  readonly limit: 'max_tokens' | 'max_completion_tokens';
  readonly temperature: boolean;
  readonly seed: boolean;
}

/** What is tried first. */
export const richestDialect: Dialect = {
  format: 'json_schema',
  limit: 'max_tokens',
  temperature: true,
  seed: true,
};

function formatOf({ format }: Dialect): object {
  if (format === 'none') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  const schema = { name: 'article_claims', strict: true, schema: answerJsonSchema };
  return { response_format: { type: 'json_schema', json_schema: schema } };
}

/** The body of a chat completion, as the dialect has it. */
export function writeBody(
  dialect: Dialect,
  model: string,
  messages: readonly Message[],
  answerTokens: number,
): string {
  return JSON.stringify({
    model,
    messages,
    ...formatOf(dialect),
    [dialect.limit]: answerTokens,
    ...(dialect.temperature ? { temperature: 0 } : {}),
    ...(dialect.seed ? { seed: 7 } : {}),
    stream: false,
  });
}

/**
 * The next dialect to try after a refusal, judging by what the refusal names; null where there is none. Without a hint it
 * gives up the schema first, which fewest endpoints take.
 */
export function simplify(dialect: Dialect, refusal: string): Dialect | null {
  const { format, limit, temperature, seed } = dialect;
  const lessFormat = format === 'json_schema' ? 'json_object' : 'none';
  if (format !== 'none' && /response_format|json_schema|json_object|schema|structured|grammar/i.test(refusal))
    return { ...dialect, format: lessFormat };
  if (limit === 'max_tokens' && /max_(completion_)?tokens/i.test(refusal))
    return { ...dialect, limit: 'max_completion_tokens' };
  if (temperature && /temperature/i.test(refusal)) return { ...dialect, temperature: false };
  if (seed && /seed/i.test(refusal)) return { ...dialect, seed: false };
  return format === 'json_schema' ? { ...dialect, format: 'json_object' } : null;
}
