import { createServer } from '../api/create-server.ts';
import { readExplorer } from '../api/explorer/explorer-files.ts';
import { type ApiToken, openToken } from './api-token.ts';
import type { CliContext } from './context.ts';
import { openExplorer } from './explorer/open-explorer.ts';
import type { Observers } from './observers.ts';
import { openServing } from './serving.ts';
import { type OpenDatabase, prepareDatabase } from './with-database.ts';

/** What a person is told of the key by which the graph may be changed; the key itself only when it was made. */
function keyLine(kept: ApiToken | null): string {
  if (kept === null) return 'none of its own: npx diplograph key create makes one (docs/access.md)';
  if (!kept.made) return `${kept.keptIn} (changes need it: Authorization: Bearer …)`;
  return `${kept.token}\n             shown this once, kept in ${kept.keptIn}; changes need it: Authorization: Bearer …`;
}

/** Serves until a signal ends the process; prints the addresses once it answers. */
export async function serveUntilSignal(
  context: CliContext,
  database: OpenDatabase,
  observers: Observers,
): Promise<void> {
  const config = context.config();
  const { host, port } = config;
  const { graph } = database;
  const kept = await openToken(config);
  const explorer = await openExplorer(context);
  let { isPrepared } = database;
  const serving = openServing({ config, graph, observers, token: kept?.token ?? null, now: context.now });
  const api = createServer({
    ...serving.options,
    explorer: explorer === null ? null : readExplorer(explorer),
    unready: () => (isPrepared ? null : 'STARTING'),
  });
  const { url } = await api.listen({ host, port });
  context.shutdown.add(async () => {
    await api.close();
    await serving.close();
    await observers.close();
  });
  context.out(`
${explorer === null ? '' : `Explorer     ${url}/\n`}${config.playground ? 'Playground' : 'GraphQL   '}   ${url}/graphql
Neo4j        ${database.address.uri}, user ${database.address.username} (password: npx diplograph db status)
Reading      ${config.publicRead ? 'open to all who reach this address' : 'with a key alone'}
Admin key    ${keyLine(kept)}
Stop         Ctrl-C`);
  if (!isPrepared) await prepareDatabase(context, graph, context.err, null);
  isPrepared = true;
  await context.shutdown.requested;
}
