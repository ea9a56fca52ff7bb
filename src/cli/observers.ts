import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import type { Answered } from '../api/http/use-request-notes.ts';
import type { Config } from '../config.ts';
import type { StatementRun } from '../graph/graph.ts';
import { createLog, type Logger } from '../log.ts';
import { findCommit } from '../observe/find-commit.ts';
import { createMetrics, type Metrics } from '../observe/metrics.ts';
import { logRequest, logSlowStatement } from '../observe/request-log.ts';
import type { Tracing } from '../observe/tracing.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What watches a long-running process: log, metrics, and traces where there is a collector. */
export interface Observers {
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly tracing: Tracing | null;
  readonly version: string;
  /** Null where it is not known. */
  readonly commit: string | null;
  onStatement(run: StatementRun): void;
  onAnswered(answered: Answered): void;
  /** Sends what waits to be sent. */
  close(): Promise<void>;
}

function lineOf({ notes, method, status, seconds }: Answered) {
  const { id, operation, name, nodes, caller, codes, failures } = notes;
  return {
    requestId: id,
    operation: operation ?? 'page',
    name,
    method,
    status,
    durationMs: Math.round(seconds * 100_000) / 100,
    cost: nodes,
    caller: caller?.name ?? null,
    callerKind: caller?.kind ?? null,
    keyId: caller?.keyId ?? null,
    codes,
    failures,
  };
}

/** Opens what the settings ask for. */
export async function openObservers(config: Config): Promise<Observers> {
  const { version } = packageJson;
  const log = createLog(config.logLevel);
  const metrics = createMetrics();
  const commit = config.commit ?? (await findCommit(root));
  const tracing =
    config.traces === null
      ? null
      : await (await import('../observe/tracing.ts')).openTracing(config.traces, version);
  return {
    log,
    metrics,
    tracing,
    version,
    commit,
    onStatement: (run) => {
      metrics.statement(run);
      logSlowStatement(log, run, config.slowStatementMs);
      tracing?.statement(run);
    },
    onAnswered: (answered) => {
      const line = lineOf(answered);
      logRequest(log, line);
      tracing?.name(line.operation, { 'diplograph.request_id': line.requestId });
    },
    close: async () => {
      await tracing?.close();
    },
  };
}
