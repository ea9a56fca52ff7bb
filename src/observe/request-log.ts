import type { StatementRun } from '../graph/graph.ts';
import type { Logger } from '../log.ts';

/** A request as the log tells of it: names of our own, numbers, and who; nothing that a client wrote but two short names. */
export interface RequestLine {
  readonly requestId: string;
  /** What was asked for, and what the client calls it. */
  readonly operation: string;
  readonly name: string | null;
  readonly method: string;
  readonly status: number;
  readonly durationMs: number;
  /** Nodes that were asked for; null where that was not counted. */
  readonly cost: number | null;
  readonly caller: string | null;
  readonly callerKind: string | null;
  readonly keyId: string | null;
  readonly codes: readonly string[];
  /** Under which numbers failures are logged. */
  readonly failures: readonly string[];
}

/** Asked for every few seconds by machines, or parts of a page: told only where everything is. */
const quiet: ReadonlySet<string> = new Set(['live', 'ready', 'metrics', 'page']);

/** Writes a line for a request. */
export function logRequest(log: Logger, line: RequestLine): void {
  const told = Object.fromEntries(
    Object.entries(line).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
  if (line.status >= 500) log.warn(told, 'request');
  else if (quiet.has(line.operation) && line.status < 400) log.debug(told, 'request');
  else log.info(told, 'request');
}

/** Writes a line for a statement that took longer than `slowMs`; null logs none. */
export function logSlowStatement(log: Logger, run: StatementRun, slowMs: number | null): void {
  if (slowMs === null || run.milliseconds < slowMs) return;
  const { name: statement, rows, failure } = run;
  log.warn(
    { statement, durationMs: Math.round(run.milliseconds), rows, ...(failure ? { code: failure } : {}) },
    'slow statement',
  );
}
