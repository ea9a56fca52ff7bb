import { z } from 'zod';
import { type Setting, whole } from './setting.ts';

/** A language model that articles may be read with. */
export interface ModelAddress {
  /** Up to where /chat/completions follows. */
  readonly url: URL;
  readonly model: string;
  readonly key: string | null;
  /** For a million tokens. */
  readonly prices: { readonly input: number; readonly output: number };
  /** For a run; null is no bound. */
  readonly budget: { readonly tokens: number; readonly cost: number | null };
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly answerTokens: number;
}

/** What reads articles. */
export interface ModelSettings {
  readonly extractor: 'rules' | 'llm' | 'hybrid';
  /** The model to ask; null where none is set. */
  readonly model: ModelAddress | null;
}

/** The variables of this part. */
export const modelSettings: readonly Setting[] = [
  { name: 'DIPLOGRAPH_EXTRACTOR', fallback: 'rules', meaning: 'what reads articles: rules, llm or hybrid' },
  {
    name: 'DIPLOGRAPH_LLM_URL',
    fallback: '',
    meaning: 'an OpenAI-compatible endpoint, e.g. http://127.0.0.1:8080/v1; asked by llm and hybrid alone',
  },
  { name: 'DIPLOGRAPH_LLM_MODEL', fallback: '', meaning: 'the model to ask there' },
  { name: 'DIPLOGRAPH_LLM_KEY', fallback: '', meaning: 'the key for it, where it takes one' },
  {
    name: 'DIPLOGRAPH_LLM_BUDGET_TOKENS',
    fallback: '1000000',
    meaning: 'tokens that a run may use, in and out; then the rules go on alone',
  },
  {
    name: 'DIPLOGRAPH_LLM_BUDGET_COST',
    fallback: '',
    meaning: 'money that a run may cost, in the currency of the prices; then the rules go on alone',
  },
  { name: 'DIPLOGRAPH_LLM_PRICE_IN', fallback: '0', meaning: 'price of a million tokens in' },
  { name: 'DIPLOGRAPH_LLM_PRICE_OUT', fallback: '0', meaning: 'price of a million tokens out' },
  { name: 'DIPLOGRAPH_LLM_CONCURRENCY', fallback: '4', meaning: 'requests that may be under way at once' },
  { name: 'DIPLOGRAPH_LLM_TIMEOUT', fallback: '300', meaning: 'seconds that an answer may take' },
  { name: 'DIPLOGRAPH_LLM_ANSWER_TOKENS', fallback: '8192', meaning: 'tokens that an answer may have' },
];

/** Of these no message repeats the value. */
export const modelSecrets: readonly string[] = ['DIPLOGRAPH_LLM_KEY'];

const text = z.string().trim();
const price = text.regex(/^\d{1,9}(\.\d{1,9})?$/).transform(Number);

/** Whether an address is one to post to; one that holds a user and a password would end up in messages. */
function isEndpoint(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.username + url.password + url.hash === '';
}

/** How each variable is read. */
export const modelShape = {
  DIPLOGRAPH_EXTRACTOR: z.enum(['rules', 'llm', 'hybrid']),
  DIPLOGRAPH_LLM_URL: text.refine((address) => address === '' || isEndpoint(address)),
  DIPLOGRAPH_LLM_MODEL: text.regex(/^[\x21-\x7e]{0,200}$/),
  DIPLOGRAPH_LLM_KEY: text.regex(/^[\x21-\x7e]*$/),
  DIPLOGRAPH_LLM_BUDGET_TOKENS: whole(0, 1e12),
  DIPLOGRAPH_LLM_BUDGET_COST: z.union([z.literal('').transform(() => null), price]),
  DIPLOGRAPH_LLM_PRICE_IN: price,
  DIPLOGRAPH_LLM_PRICE_OUT: price,
  DIPLOGRAPH_LLM_CONCURRENCY: whole(1, 64),
  DIPLOGRAPH_LLM_TIMEOUT: whole(1, 86_400),
  DIPLOGRAPH_LLM_ANSWER_TOKENS: whole(256, 1_000_000),
};

/** What was expected of each. */
export const modelExpected: Readonly<Record<keyof typeof modelShape, string>> = {
  DIPLOGRAPH_EXTRACTOR: 'rules, llm or hybrid',
  DIPLOGRAPH_LLM_URL: 'an address that begins with http:// or https://, without user, password and #',
  DIPLOGRAPH_LLM_MODEL: 'the name of a model, without blanks',
  DIPLOGRAPH_LLM_KEY: 'a key of letters, digits and signs, without blanks',
  DIPLOGRAPH_LLM_BUDGET_TOKENS: 'a whole number',
  DIPLOGRAPH_LLM_BUDGET_COST: 'a sum such as 1.50, with a price set',
  DIPLOGRAPH_LLM_PRICE_IN: 'a price such as 0.15',
  DIPLOGRAPH_LLM_PRICE_OUT: 'a price such as 0.60',
  DIPLOGRAPH_LLM_CONCURRENCY: 'a whole number from 1 to 64',
  DIPLOGRAPH_LLM_TIMEOUT: 'a whole number of seconds, 1 at least',
  DIPLOGRAPH_LLM_ANSWER_TOKENS: 'a whole number from 256 to 1000000',
};

type Values = { readonly [Name in keyof typeof modelShape]: z.infer<(typeof modelShape)[Name]> };

function readModel(values: Values): ModelAddress | null {
  if (!values.DIPLOGRAPH_LLM_URL || !values.DIPLOGRAPH_LLM_MODEL) return null;
  return Object.freeze({
    url: new URL(values.DIPLOGRAPH_LLM_URL),
    model: values.DIPLOGRAPH_LLM_MODEL,
    key: values.DIPLOGRAPH_LLM_KEY || null,
    prices: { input: values.DIPLOGRAPH_LLM_PRICE_IN, output: values.DIPLOGRAPH_LLM_PRICE_OUT },
    budget: { tokens: values.DIPLOGRAPH_LLM_BUDGET_TOKENS, cost: values.DIPLOGRAPH_LLM_BUDGET_COST },
    concurrency: values.DIPLOGRAPH_LLM_CONCURRENCY,
    timeoutMs: values.DIPLOGRAPH_LLM_TIMEOUT * 1000,
    answerTokens: values.DIPLOGRAPH_LLM_ANSWER_TOKENS,
  });
}

/** The names of variables that do not fit: a bound on money without a price would never be met. */
export function modelMisfits(values: Values): (keyof Values)[] {
  const free = values.DIPLOGRAPH_LLM_PRICE_IN + values.DIPLOGRAPH_LLM_PRICE_OUT === 0;
  return values.DIPLOGRAPH_LLM_BUDGET_COST !== null && free ? ['DIPLOGRAPH_LLM_BUDGET_COST'] : [];
}

/** The settings of this part. */
export function readModels(values: Values): ModelSettings {
  return { extractor: values.DIPLOGRAPH_EXTRACTOR, model: readModel(values) };
}
