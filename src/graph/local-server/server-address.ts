import type { DatabaseAddress } from '../../config.ts';
import type { ProgramSearch } from './find-java.ts';
import type { Credentials } from './server-credentials.ts';

/** How long to wait for what, in milliseconds. */
export interface ServerBounds {
  /** For a server that was just started to answer. */
  readonly start: number;
  /** For one that was found running to answer, before it is replaced; long enough for one that is still starting. */
  readonly answer: number;
  /** For one that is told to stop, before it is killed. */
  readonly stop: number;
}

/** The bounds that hold where nothing else is said. */
export const defaultBounds: ServerBounds = { start: 90_000, answer: 30_000, stop: 30_000 };

/** Where the local server is, and how to tell of its progress. */
export interface ServerOptions {
  readonly dataFolder: string;
  /** Where the jars are; default: in the data folder. */
  readonly softwareFolder?: string | undefined;
  readonly progress: (message: string) => void;
  readonly bounds?: Partial<ServerBounds> | undefined;
  /** Ends a start or a wait that is under way; what it had begun is taken back. */
  readonly signal?: AbortSignal | undefined;
}

/** What a start needs to know beside. */
export interface LaunchOptions extends ServerOptions, ProgramSearch {
  /** True for a server that stays until it is told to stop; false for one that its last user stops. */
  readonly persistent?: boolean | undefined;
  readonly mavenArguments?: readonly string[] | undefined;
}

/** The same with every bound filled in. */
export interface StartOptions extends LaunchOptions {
  readonly bounds: ServerBounds;
}

/** The address of the local server. */
export function addressOf(port: number, { username, password }: Credentials): DatabaseAddress {
  return Object.freeze({ uri: `bolt://127.0.0.1:${port}`, username, password, database: 'neo4j' });
}
