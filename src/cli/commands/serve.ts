import type { Command } from 'commander';
import { createServer } from '../../api/create-server.ts';
import { errorCodes } from '../../errors.ts';
import { createLog } from '../../log.ts';
import type { CliContext } from '../context.ts';
import { requireFreePort } from '../require-free-port.ts';
import { type OpenDatabase, withDatabase } from '../with-database.ts';

/** Serves until a signal ends the process; prints the addresses once it answers. */
export async function serveUntilSignal(context: CliContext, database: OpenDatabase): Promise<void> {
  const { host, port } = context.config();
  const log = createLog();
  const api = createServer({
    graph: database.graph,
    onUnexpectedError: (err) => log.error({ err }, 'a request failed'),
  });
  const { url } = await api.listen({ host, port });
  context.shutdown.add(() => api.close());
  context.out(`
Playground   ${url}/graphql
Neo4j        ${database.address.uri}, user ${database.address.username} (password: npx diplograph db status)
Stop         Ctrl-C`);
  await context.shutdown.requested;
}

/** Adds `diplograph serve`. */
export function registerServe(program: Command, context: CliContext): void {
  program
    .command('serve')
    .description('serve the GraphQL API and its playground, without loading anything')
    .addHelpText(
      'after',
      `
Listens on HOST and PORT until Ctrl-C or SIGTERM; /live and /ready tell how it is.

Exit codes: 130 after Ctrl-C, 143 after SIGTERM, ${errorCodes.PORT_BUSY.exit} when the port is busy or there is no database.`,
    )
    .action(async () => {
      const { host, port } = context.config();
      await requireFreePort(host, port);
      await withDatabase(context, (database) => serveUntilSignal(context, database));
    });
}
