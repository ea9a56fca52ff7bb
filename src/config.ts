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
    name: 'JAVA_HOME',
    fallback: '',
    meaning: 'folder of the Java (17 or newer) for the local server; without it java is looked for on PATH',
  },
];

/** Where an existing Neo4j is. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The settings of one run, checked and frozen. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The existing server to use; null where the local one is to be run. */
  readonly database: DatabaseAddress | null;
  /** Absolute path of the folder of the local server. */
  readonly dataFolder: string;
  /** The Java to run the local server with; null where PATH is to say. */
  readonly javaHome: string | null;
}

const scheme = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/;
const text = z.string().trim();
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
  JAVA_HOME: text,
});

const expected: Readonly<Record<keyof z.infer<typeof environment>, string>> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or an IP address',
  NEO4J_URI:
    'an address that begins with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://',
  NEO4J_USERNAME: 'the name of a user',
  NEO4J_PASSWORD: 'a password',
  NEO4J_DATABASE: 'the name of a database: 3 to 63 letters, digits, dots and dashes, a letter first',
  DIPLOGRAPH_DATA: 'the path of a folder',
  JAVA_HOME: 'the path of a folder',
};

/**
 * Reads the settings once; an empty variable counts as unset. Relative paths start at `workingFolder`.
 * @throws AppError BAD_CONFIG that names every variable that is wrong, what was expected and what came; a password is never repeated.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, workingFolder: string): Config {
  const given = Object.fromEntries(
    settings.map(({ name, fallback }) => [name, env[name]?.trim() ? env[name] : fallback]),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const names = [
      ...new Set(parsed.error.issues.map((issue) => String(issue.path[0]) as keyof typeof expected)),
    ];
    const lines = names.map(
      (name) => `${name}: expected ${expected[name]}; got ${JSON.stringify(given[name])}`,
    );
    throw new AppError(
      'BAD_CONFIG',
      `The environment has settings that cannot be used.\n${lines.join('\n')}`,
      { details: { settings: names } },
    );
  }
  const values = parsed.data;
  const database: DatabaseAddress | null = values.NEO4J_URI
    ? Object.freeze({
        uri: values.NEO4J_URI,
        username: values.NEO4J_USERNAME,
        password: values.NEO4J_PASSWORD,
        database: values.NEO4J_DATABASE,
      })
    : null;
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    database,
    dataFolder: path.resolve(workingFolder, values.DIPLOGRAPH_DATA),
    javaHome: values.JAVA_HOME ? path.resolve(workingFolder, values.JAVA_HOME) : null,
  });
}
