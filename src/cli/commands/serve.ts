import type { Command } from 'commander';
import { errorCodes } from '../../errors.ts';
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
Listens on HOST and PORT until Ctrl-C or SIGTERM; /live and /ready tell how it is, /version what runs, /metrics
what it did (docs/observability.md). Who may read and change is told in docs/access.md.

Exit codes: 130 after Ctrl-C, 143 after SIGTERM, ${errorCodes.PORT_BUSY.exit} when the port is busy or there is no database.`,
    )
    .action(async () => {
      const { host, port } = context.config();
      await requireFreePort(host, port);
      const { openObservers } = await import('../observers.ts');
      const observers = await openObservers(context.config());
      const serve = async (database: OpenDatabase): Promise<void> => {
        const { serveUntilSignal } = await import('../serve-until-signal.ts');
        await serveUntilSignal(context, database, observers);
      };
      await withDatabase(context, serve, observers.onStatement);
    });
}
