import type { Command } from 'commander';
import { errorCodes } from '../../errors.ts';
import { servingPatience } from '../../graph/graph.ts';
import type { CliContext } from '../context.ts';
import { requireFreePort } from '../require-free-port.ts';
import { type OpenDatabase, withDatabase } from '../with-database.ts';

/** Adds `diplograph serve`. */
export function registerServe(program: Command, context: CliContext): void {
  program
    .command('serve')
    .description('serve the explorer, the GraphQL API and its playground, without loading anything')
    .addHelpText(
      'after',
      `
Listens on HOST and PORT until Ctrl-C or SIGTERM; /live and /ready tell how it is. A database at NEO4J_URI that does not answer yet
is waited for: until it does, /ready says no. On SIGTERM /ready says no, nothing new is taken, requests under way end (10 s at most),
subscriptions are completed. /version tells what runs, /metrics what it did (docs/observability.md). Who may read and change is told
in docs/access.md.

Exit codes: 0 after SIGTERM, 130 after Ctrl-C, ${errorCodes.PORT_BUSY.exit} when the port is busy or the local Neo4j cannot be had,
${errorCodes.DATABASE_UNAUTHORIZED.exit} when the database refuses the password, ${errorCodes.BAD_CONFIG.exit} when a setting is wrong or a newer release has used the database.`,
    )
    .action(async () => {
      const { host, port, database: existing } = context.config();
      await requireFreePort(host, port);
      const { openObservers } = await import('../observers.ts');
      const observers = await openObservers(context.config());
      const serve = async (database: OpenDatabase): Promise<void> => {
        const { serveUntilSignal } = await import('../serve-until-signal.ts');
        context.shutdown.endsWell('SIGTERM');
        await serveUntilSignal(context, database, observers);
      };
      await withDatabase(context, serve, {
        onStatement: observers.onStatement,
        patience: servingPatience,
        isPreparedLater: existing !== null,
      });
    });
}
