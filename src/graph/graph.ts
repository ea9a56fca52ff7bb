import type { DatabaseAddress } from '../config.ts';
import type { ErrorCode } from '../errors.ts';
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
}

/** The database as the rest of Diplograph sees it: typed statements in, plain rows out. */
export interface Graph {
  /**
   * Runs one read. Repeats it where the server says that a repetition may succeed, three times at most.
   * @throws AppError DATABASE_UNREACHABLE, DATABASE_UNAUTHORIZED or DATABASE_FAILED; the last names the statement. TIMED_OUT
   * where the server ended it for its time.
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
  /** Runs `work` in one transaction, again from its start where the server asks for it: work must have no other effect. */
  write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
  /** Runs schema commands, one transaction each: Neo4j does not mix them with data. */
  runSchema(commands: readonly string[]): Promise<void>;
  /**
   * A text that stays the same until somebody, from any process, changes the database; what is read afterwards is no older.
   * @throws as `read` does.
   */
  state(): Promise<string>;
  /** Answers when the database does. @throws as `read` does, and BAD_CONFIG where the database is too old. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** What `openGraph` needs. `onStatement` hears of every statement after it ran. */
export interface GraphOptions {
  readonly address: DatabaseAddress;
  readonly onStatement?: (run: StatementRun) => void;
}
