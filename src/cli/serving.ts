import { createAudit } from '../access/audit.ts';
import { openAccess } from '../access/open-access.ts';
import { createRefusals } from '../access/refusals.ts';
import type { ServerOptions } from '../api/create-server.ts';
import { failureIdOf } from '../api/errors.ts';
import { watchRevision } from '../api/revision/watch-revision.ts';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { deriverVersion } from '../load/derive/derive-graph.ts';
import { openCuration, openIngestion } from '../pipeline.ts';
import { openChangeChannel } from '../queue/change-channel.ts';
import type { Observers } from './observers.ts';
import { watchQueue } from './watch-queue.ts';

/** What serving goes by. */
export interface Serving {
  readonly config: Config;
  readonly graph: Graph;
  readonly observers: Observers;
  /** Who has it may do everything; null where there is none. */
  readonly token: string | null;
  readonly now: () => Date;
}

/**
 * The API of the settings: rights, audit log, logs, metrics, and what other instances tell. `close` writes down what was only
 * counted.
 */
export function openServing({ config, graph, observers, token, now }: Serving): {
  readonly options: Omit<ServerOptions, 'explorer'>;
  close(): Promise<void>;
} {
  const { log, metrics, tracing } = observers;
  const onUnexpectedError = (err: unknown): void =>
    log.error({ err, failure: failureIdOf(err) }, 'a request failed');
  const audit = createAudit(graph, now, (err, entry) => log.error({ err, entry }, 'an audit entry was lost'));
  const refusals = createRefusals(audit, () => performance.now(), onUnexpectedError);
  const { redisUrl } = config;
  const channel = redisUrl === null ? null : openChangeChannel(redisUrl);
  const queue = redisUrl === null ? null : watchQueue(redisUrl, metrics);
  const options: Omit<ServerOptions, 'explorer'> = {
    graph,
    watcher: watchRevision(graph, { channel }),
    access: openAccess({ graph, token, publicRead: config.publicRead, jwt: config.jwt, now }),
    audit,
    refusals,
    services: {
      curation: (witness) => openCuration(graph, now, witness),
      ingestion: (witness) => async (articles) => {
        const results = await openIngestion({ graph, now, witness })(articles);
        for (const { outcome } of results) metrics.articleLoaded(outcome);
        return results;
      },
    },
    metrics,
    metricsFor: config.metrics,
    about: { version: observers.version, commit: observers.commit, deriver: deriverVersion },
    onAnswered: observers.onAnswered,
    onUnexpectedError,
    corsOrigins: config.corsOrigins,
    introspection: config.introspection,
    playground: config.playground,
    limits: { nodesPerMinute: config.nodesPerMinute },
    now,
    ...(tracing ? { around: tracing.serve } : {}),
  };
  const close = async (): Promise<void> => {
    await refusals.flush();
    await channel?.close();
    await queue?.close();
  };
  return { options, close };
}
