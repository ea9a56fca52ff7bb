import type { DatabaseAddress } from '../config.ts';
import type { ErrorCode } from '../errors.ts';
import type { Tries } from './retry.ts';
import type { Statement } from './statement.ts';

/** A statement as it was run, for logs and for tests that count. */
export interface StatementRun {
  readonly name: string;
  readonly milliseconds: number;
  readonly rows: number;
  /** The code of what it failed with; absent where it did not. */
  readonly failure?: ErrorCode;
}

/** Runs statements inside one write transaction. */
export interface WriteTransaction {
  run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
}

/** When a read is to be given up. */
export interface ReadLimits {
  /** The server ends it then. */
  readonly timeoutMs?: number;
  /** Aborted, the read ends with the signal's reason, and the server stops working on it. */
  readonly signal?: AbortSignal;
  /** Bookmarks of transactions that it is to see: a server that lags behind waits for them. */
  readonly bookmarks?: readonly string[];
}

/** How a write may be done. */
export interface WriteLimits {
  /** Where `work` may take effect twice without harm: it is done without a mark, which needs the newest schema. */
  readonly repeatable?: boolean;
  /** Whether it may take as long as it takes, also where clients wait for others. */
  readonly unhurried?: boolean;
}

/** For how long faults of the database are borne before they are told. */
export interface Patience {
  /** Reads are tried again for so long, and so often at most. */
  readonly reads: Tries;
  readonly writes: Tries;
  /** The server ends a transaction that writes then; null leaves it to the server. */
  readonly writeTimeoutMs: number | null;
  /** A write that takes longer is given up where the database is ailing; null for never. */
  readonly slowWriteMs: number | null;
}

/** Of a server whose clients wait: within 10 s they have an answer or an error. */
export const servingPatience: Patience = Object.freeze({
  reads: { atMost: 8, withinMs: 3_000 },
  writes: { atMost: 12, withinMs: 4_000 },
  writeTimeoutMs: 60_000,
  slowWriteMs: 6_500,
});

/** Of work that nobody waits for by the second: a database that is started again is waited for. */
export const loadingPatience: Patience = Object.freeze({
  reads: { atMost: 1_000, withinMs: 90_000 },
  writes: { atMost: 1_000, withinMs: 90_000 },
  writeTimeoutMs: null,
  slowWriteMs: null,
});

/** The database as the rest of Diplograph sees it: typed statements in, plain rows out. */
export interface Graph {
  /**
   * Runs one read. Repeats it where a connection broke or the server says that a repetition may succeed, for as long as there is patience.
   * @throws AppError DATABASE_UNREACHABLE, DATABASE_UNAUTHORIZED or DATABASE_FAILED; the last names the statement. TIMED_OUT
   * where the server ended it for its time, BAD_REQUEST where a bookmark is none of this database.
   */
  read<Params extends object, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    limits?: ReadLimits,
  ): Promise<Row[]>;
  /**
   * Runs one read and yields its rows as they are asked for, a few hundred in memory at a time; it is not repeated. Whoever
   * stops early ends the read.
   * @throws as `read` does.
   */
  stream<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): AsyncIterable<Row>;
  /**
   * Runs `work` in one transaction, again from its start where a connection broke or the server asks for it: work must have no
   * other effect. Whatever breaks, it takes effect once: where the answer to a commit was lost, what was committed is found.
   */
  write<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    limits?: WriteLimits,
  ): Promise<Result>;
  /** Runs schema commands, one transaction each: Neo4j does not mix them with data. */
  runSchema(commands: readonly string[]): Promise<void>;
  /**
   * A text that stays the same until somebody, from any process, changes the database: the bookmarks of what a server knows,
   * with blanks between. What is read after them is no older.
   * @throws as `read` does.
   */
  state(limits?: ReadLimits): Promise<string>;
  /** Bookmarks of what this process wrote last; none before. */
  written(): readonly string[];
  /** Whether the database takes a second or more for the smallest thing, or connections to it have just broken. */
  isAiling(): boolean;
  /** Answers when the database does. @throws as `read` does, and BAD_CONFIG where the database is too old. */
  verify(limits?: ReadLimits): Promise<void>;
  close(): Promise<void>;
}

/** What `openGraph` needs. `onStatement` hears of every statement after it ran. */
export interface GraphOptions {
  readonly address: DatabaseAddress;
  /** That of a server, if none is given. */
  readonly patience?: Patience;
  readonly onStatement?: (run: StatementRun) => void;
}
