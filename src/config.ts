import path from 'node:path';
import { z } from 'zod';
import {
  type AccessSettings,
  accessExpected,
  accessMisfits,
  accessSecrets,
  accessSettings,
  accessShape,
  isLoopback,
  readAccess,
} from './config/access-settings.ts';
import {
  type ModelSettings,
  modelExpected,
  modelMisfits,
  modelSecrets,
  modelSettings,
  modelShape,
  readModels,
} from './config/model-settings.ts';
import {
  type ObserveSettings,
  observeExpected,
  observeMisfits,
  observeSettings,
  observeShape,
  quietNames,
  readObserve,
} from './config/observe-settings.ts';
import { type Setting, whole } from './config/setting.ts';
import { AppError } from './errors.ts';

export type { JwtSettings } from './config/access-settings.ts';
export type { ModelAddress } from './config/model-settings.ts';
export type { TraceSettings } from './config/observe-settings.ts';

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
  ...accessSettings,
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
  ...observeSettings,
  {
    name: 'JAVA_HOME',
    fallback: '',
    meaning: 'folder of the Java (17 or newer) for the local server; without it java is looked for on PATH',
  },
  ...modelSettings,
];

/** Settings that no message repeats. */
const secrets: ReadonlySet<string> = new Set([
  'NEO4J_PASSWORD',
  'DIPLOGRAPH_REDIS_URL',
  ...modelSecrets,
  ...accessSecrets,
]);

/** Where an existing Neo4j is. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The settings of one run, checked and frozen. */
export interface Config extends AccessSettings, ModelSettings, ObserveSettings {
  readonly host: string;
  readonly port: number;
  /** The existing server to use; null where the local one is to be run. */
  readonly database: DatabaseAddress | null;
  /** Where Redis is, with user and password; null where there is none. */
  readonly redisUrl: string | null;
  /** Absolute path of the folder of the local server. */
  readonly dataFolder: string;
  /** Origins whose pages may read the API; `*` among them is all. */
  readonly corsOrigins: readonly string[];
  /** Whether the schema tells of itself. */
  readonly introspection: boolean;
  readonly playground: boolean;
  /** Nodes that one address may ask for in a minute. */
  readonly nodesPerMinute: number;
  /** The Java to run the local server with; null where PATH is to say. */
  readonly javaHome: string | null;
}

const scheme = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/;
const text = z.string().trim();

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
  ...accessShape,
  ...observeShape,
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
  ...modelShape,
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
  ...accessExpected,
  ...observeExpected,
  DIPLOGRAPH_CORS_ORIGINS: 'origins such as https://dashboards.example, with commas between, or *',
  DIPLOGRAPH_INTROSPECTION: 'on or off',
  DIPLOGRAPH_PLAYGROUND: 'on or off',
  DIPLOGRAPH_RATE_LIMIT: 'a whole number of nodes, 1 at least',
  JAVA_HOME: 'the path of a folder',
  ...modelExpected,
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

/** The names of settings that do not fit others. */
function misfits(values: Values): (keyof Values)[] {
  return [...modelMisfits(values), ...accessMisfits(values), ...observeMisfits(values)];
}

/**
 * Reads the settings once; an empty variable counts as unset. Relative paths start at `workingFolder`.
 * @throws AppError BAD_CONFIG that names every variable that is wrong, what was expected and what came; a secret is never repeated.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, workingFolder: string): Config {
  const unlisted = quietNames.map((name) => ({ name, fallback: '' }));
  const given = Object.fromEntries(
    [...settings, ...unlisted].map(({ name, fallback }) => [name, env[name]?.trim() ? env[name] : fallback]),
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
    ...readAccess(values, values.HOST),
    ...readObserve(values, isLoopback(values.HOST)),
    corsOrigins: Object.freeze(values.DIPLOGRAPH_CORS_ORIGINS),
    introspection: values.DIPLOGRAPH_INTROSPECTION,
    playground: values.DIPLOGRAPH_PLAYGROUND,
    nodesPerMinute: values.DIPLOGRAPH_RATE_LIMIT,
    javaHome: values.JAVA_HOME ? path.resolve(workingFolder, values.JAVA_HOME) : null,
    ...readModels(values),
  });
}
