import path from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

/** One setting of the environment, as `--help` and the README list it. */
export interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** Every variable that Diplograph reads. */
export const settings: readonly Setting[] = [
  { name: 'PORT', fallback: '4000', meaning: 'port that the API listens on; 0 picks a free one' },
  { name: 'HOST', fallback: '127.0.0.1', meaning: 'address that the API listens on' },
  {
    name: 'NEO4J_URI',
    fallback: '',
    meaning: 'an existing Neo4j (5.26 or newer), e.g. neo4j://db.example:7687; without it a local one is run',
  },
  { name: 'NEO4J_USERNAME', fallback: 'neo4j', meaning: 'user at NEO4J_URI' },
  { name: 'NEO4J_PASSWORD', fallback: '', meaning: 'password at NEO4J_URI' },
  { name: 'NEO4J_DATABASE', fallback: 'neo4j', meaning: 'database at NEO4J_URI' },
  {
    name: 'DIPLOGRAPH_DATA',
    fallback: '.diplograph',
    meaning: 'folder of the local server and of all that it keeps',
  },
  {
    name: 'DIPLOGRAPH_REDIS_URL',
    fallback: '',
    meaning:
      'a Redis (6.2 or newer) for the queue and for instances to tell each other of changes (docs/queue.md)',
  },
  {
    name: 'DIPLOGRAPH_TOKEN',
    fallback: '',
    meaning:
      'the token that mutations need, 16 characters at least; without it one is made and kept in DIPLOGRAPH_DATA/api-token',
  },
  {
    name: 'DIPLOGRAPH_CORS_ORIGINS',
    fallback: '',
    meaning:
      'origins whose pages may read the API, e.g. https://dashboards.example, with commas between; * is all',
  },
  {
    name: 'DIPLOGRAPH_INTROSPECTION',
    fallback: 'on',
    meaning: 'whether the schema tells of itself: on or off',
  },
  { name: 'DIPLOGRAPH_PLAYGROUND', fallback: 'on', meaning: 'whether there is a playground: on or off' },
  {
    name: 'DIPLOGRAPH_RATE_LIMIT',
    fallback: '1000000000',
    meaning: 'nodes that one address may ask for in a minute (docs/api.md)',
  },
  {
    name: 'JAVA_HOME',
    fallback: '',
    meaning: 'folder of the Java (17 or newer) for the local server; without it java is looked for on PATH',
  },
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

/** Settings that no message repeats. */
const secrets: ReadonlySet<string> = new Set([
  'NEO4J_PASSWORD',
  'DIPLOGRAPH_REDIS_URL',
  'DIPLOGRAPH_TOKEN',
  'DIPLOGRAPH_LLM_KEY',
]);

/** Where an existing Neo4j is. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

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

/** The settings of one run, checked and frozen. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The existing server to use; null where the local one is to be run. */
  readonly database: DatabaseAddress | null;
  /** Where Redis is, with user and password; null where there is none. */
  readonly redisUrl: string | null;
  /** Absolute path of the folder of the local server. */
  readonly dataFolder: string;
  /** The token that mutations need; null where one is to be made and kept in the data folder. */
  readonly token: string | null;
  /** Origins whose pages may read the API; `*` among them is all. */
  readonly corsOrigins: readonly string[];
  /** Whether the schema tells of itself. */
  readonly introspection: boolean;
  readonly playground: boolean;
  /** Nodes that one address may ask for in a minute. */
  readonly nodesPerMinute: number;
  /** The Java to run the local server with; null where PATH is to say. */
  readonly javaHome: string | null;
  readonly extractor: 'rules' | 'llm' | 'hybrid';
  /** The model to ask; null where none is set. */
  readonly model: ModelAddress | null;
}

const scheme = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/;
const text = z.string().trim();

/** A whole number within bounds. */
function whole(least: number, most: number) {
  return text
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
}

const price = text.regex(/^\d{1,9}(\.\d{1,9})?$/).transform(Number);

/** Whether an address is one to post to; one that holds a user and a password would end up in messages. */
function isEndpoint(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.username + url.password + url.hash === '';
}

const onOrOff = z.enum(['on', 'off']).transform((value) => value === 'on');

/** Whether a text is an origin as browsers send it: no path, no slash at its end. */
function isOrigin(origin: string): boolean {
  return origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin);
}

const environment = z.object({
  PORT: text
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535),
  HOST: text.min(1),
  NEO4J_URI: text.refine((uri) => uri === '' || scheme.test(uri)),
  NEO4J_USERNAME: text.min(1),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: text.regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/),
  DIPLOGRAPH_DATA: text.min(1),
  DIPLOGRAPH_REDIS_URL: text.refine(
    (url) => url === '' || (/^rediss?:\/\/[^/\s]/.test(url) && URL.canParse(url)),
  ),
  DIPLOGRAPH_TOKEN: text.regex(/^$|^[\x21-\x7e]{16,200}$/),
  DIPLOGRAPH_CORS_ORIGINS: text
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .refine((list) => list.every(isOrigin)),
  DIPLOGRAPH_INTROSPECTION: onOrOff,
  DIPLOGRAPH_PLAYGROUND: onOrOff,
  DIPLOGRAPH_RATE_LIMIT: whole(1, 1e12),
  JAVA_HOME: text,
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
});

type Values = z.infer<typeof environment>;

const expected: Readonly<Record<keyof Values, string>> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or an IP address',
  NEO4J_URI:
    'an address that begins with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://',
  NEO4J_USERNAME: 'the name of a user',
  NEO4J_PASSWORD: 'a password',
  NEO4J_DATABASE: 'the name of a database: 3 to 63 letters, digits, dots and dashes, a letter first',
  DIPLOGRAPH_DATA: 'the path of a folder',
  DIPLOGRAPH_REDIS_URL: 'an address that begins with redis:// or rediss://',
  DIPLOGRAPH_TOKEN: 'a token of 16 to 200 letters, digits and signs, without blanks',
  DIPLOGRAPH_CORS_ORIGINS: 'origins such as https://dashboards.example, with commas between, or *',
  DIPLOGRAPH_INTROSPECTION: 'on or off',
  DIPLOGRAPH_PLAYGROUND: 'on or off',
  DIPLOGRAPH_RATE_LIMIT: 'a whole number of nodes, 1 at least',
  JAVA_HOME: 'the path of a folder',
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

/** What came, as far as a message may repeat it. */
function showGiven(name: string, value: string | undefined): string {
  if (secrets.has(name)) return 'something else, which is not repeated';
  const bare = name === 'DIPLOGRAPH_LLM_URL' ? value?.replace(/(?<![^/])[^/]*@/, '…@') : value;
  return JSON.stringify(bare);
}

function readDatabase(values: Values): DatabaseAddress | null {
  if (!values.NEO4J_URI) return null;
  return Object.freeze({
    uri: values.NEO4J_URI,
    username: values.NEO4J_USERNAME,
    password: values.NEO4J_PASSWORD,
    database: values.NEO4J_DATABASE,
  });
}

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

/** The names of settings that do not fit others: a bound on money without a price would never be met. */
function misfits(values: Values): (keyof Values)[] {
  const free = values.DIPLOGRAPH_LLM_PRICE_IN + values.DIPLOGRAPH_LLM_PRICE_OUT === 0;
  return values.DIPLOGRAPH_LLM_BUDGET_COST !== null && free ? ['DIPLOGRAPH_LLM_BUDGET_COST'] : [];
}

/**
 * Reads the settings once; an empty variable counts as unset. Relative paths start at `workingFolder`.
 * @throws AppError BAD_CONFIG that names every variable that is wrong, what was expected and what came; a secret is never repeated.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, workingFolder: string): Config {
  const given = Object.fromEntries(
    settings.map(({ name, fallback }) => [name, env[name]?.trim() ? env[name] : fallback]),
  );
  const parsed = environment.safeParse(given);
  const wrong = parsed.success
    ? misfits(parsed.data)
    : [...new Set(parsed.error.issues.map((issue) => String(issue.path[0]) as keyof Values))];
  if (!parsed.success || wrong.length > 0) {
    const lines = wrong.map(
      (name) => `${name}: expected ${expected[name]}; got ${showGiven(name, given[name])}`,
    );
    throw new AppError(
      'BAD_CONFIG',
      `The environment has settings that cannot be used.\n${lines.join('\n')}`,
      { details: { settings: wrong } },
    );
  }
  const values = parsed.data;
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    database: readDatabase(values),
    redisUrl: values.DIPLOGRAPH_REDIS_URL || null,
    dataFolder: path.resolve(workingFolder, values.DIPLOGRAPH_DATA),
    token: values.DIPLOGRAPH_TOKEN || null,
    corsOrigins: Object.freeze(values.DIPLOGRAPH_CORS_ORIGINS),
    introspection: values.DIPLOGRAPH_INTROSPECTION,
    playground: values.DIPLOGRAPH_PLAYGROUND,
    nodesPerMinute: values.DIPLOGRAPH_RATE_LIMIT,
    javaHome: values.JAVA_HOME ? path.resolve(workingFolder, values.JAVA_HOME) : null,
    extractor: values.DIPLOGRAPH_EXTRACTOR,
    model: readModel(values),
  });
}
