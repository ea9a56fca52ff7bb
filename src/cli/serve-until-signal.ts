import { createServer } from '../api/create-server.ts';
import { readExplorer } from '../api/explorer/explorer-files.ts';
import { watchRevision } from '../api/revision/watch-revision.ts';
import { createLog } from '../log.ts';
import { openCuration, openIngestion } from '../pipeline.ts';
import { openChangeChannel } from '../queue/change-channel.ts';
import { openToken } from './api-token.ts';
import type { CliContext } from './context.ts';
import { openExplorer } from './explorer/open-explorer.ts';
import { type OpenDatabase, prepareDatabase } from './with-database.ts';

/** Serves until a signal ends the process; prints the addresses once it answers. */
export async function serveUntilSignal(context: CliContext, database: OpenDatabase): Promise<void> {
  const config = context.config();
  const { host, port } = config;
  const { graph } = database;
  const kept = await openToken(config);
  const explorer = await openExplorer(context);
  const log = createLog();
  let isPrepared = false;
  const channel = config.redisUrl === null ? null : openChangeChannel(config.redisUrl);
  if (channel) context.shutdown.add(() => channel.close());
  const api = createServer({
    graph,
    watcher: watchRevision(graph, { channel }),
    explorer: explorer === null ? null : readExplorer(explorer),
    ...(kept
      ? {
          token: kept.token,
          services: {
            curation: openCuration(graph, context.now),
            ingestArticles: openIngestion({ graph, now: context.now }),
          },
        }
      : {}),
    corsOrigins: config.corsOrigins,
    introspection: config.introspection,
    playground: config.playground,
    limits: { nodesPerMinute: config.nodesPerMinute },
    unready: () => (isPrepared ? null : 'STARTING'),
    onUnexpectedError: (err) => log.error({ err }, 'a request failed'),
  });
  const { url } = await api.listen({ host, port });
  context.shutdown.add(() => api.close());
  context.out(`
${explorer === null ? '' : `Explorer     ${url}/\n`}${config.playground ? 'Playground' : 'GraphQL   '}   ${url}/graphql
Neo4j        ${database.address.uri}, user ${database.address.username} (password: npx diplograph db status)
Token        ${kept ? `${kept.keptIn} (mutations need it: Authorization: Bearer …)` : 'none, so mutations are refused; set DIPLOGRAPH_TOKEN'}
Stop         Ctrl-C`);
  // Where it was prepared before, this is quickly done.
  await prepareDatabase(context, graph, context.err, null);
  isPrepared = true;
  await context.shutdown.requested;
}
