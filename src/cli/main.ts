import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { settings } from '../config.ts';
import { AppError, errorCodes } from '../errors.ts';
import { otherWays } from '../graph/local-server/other-ways.ts';
import { registerAsk } from './commands/ask.ts';
import { registerAudit } from './commands/audit.ts';
import { registerBackup } from './commands/backup.ts';
import { registerCurate } from './commands/curate.ts';
import { registerDb } from './commands/db.ts';
import { registerEval } from './commands/eval.ts';
import { registerExport } from './commands/export.ts';
import { registerExtract } from './commands/extract.ts';
import { registerImport } from './commands/import.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerInspect } from './commands/inspect.ts';
import { registerKey } from './commands/key.ts';
import { registerQuery } from './commands/query.ts';
import { registerQueue } from './commands/queue.ts';
import { registerRestore } from './commands/restore.ts';
import { registerServe } from './commands/serve.ts';
import { registerStart } from './commands/start.ts';
import { registerWork } from './commands/work.ts';
import { type CliContext, createContext } from './context.ts';

/** Failures to have a database or a place to run: there are other ways. */
const withOtherWays: ReadonlySet<string> = new Set([
  'PORT_BUSY',
  'DATABASE_UNREACHABLE',
  'DATABASE_UNAUTHORIZED',
  'DISK_FULL',
  'DISK_READ_ONLY',
]);

function settingsHelp(): string {
  const widest = Math.max(...settings.map(({ name }) => name.length));
  const lines = settings.map(
    ({ name, fallback, meaning }) =>
      `  ${name.padEnd(widest)}  ${meaning}${fallback ? ` (default ${fallback})` : ''}`,
  );
  return `\nSettings, by environment variable:\n${lines.join('\n')}\n\nMore on a verb: npx diplograph <verb> --help`;
}

/** The whole command line, ready to parse. */
function createProgram(context: CliContext): Command {
  const program = new Command('diplograph')
    .description(
      'A knowledge graph of diplomatic ties: articles in, agreements and the sentences behind them out.',
    )
    .version(packageJson.version)
    .showHelpAfterError('(see --help)')
    .exitOverride();
  for (const register of [
    registerStart,
    registerIngest,
    registerWork,
    registerQueue,
    registerImport,
    registerQuery,
    registerAsk,
    registerServe,
    registerExtract,
    registerEval,
    registerCurate,
    registerInspect,
    registerExport,
    registerKey,
    registerAudit,
    registerBackup,
    registerRestore,
  ])
    register(program, context);
  registerDb(program, {
    get config() {
      return context.config();
    },
    out: context.out,
    err: context.err,
    setExitCode: (code) => {
      process.exitCode = code;
    },
    signal: context.shutdown.signal,
  });
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(see npx diplograph ${command.name()} --help)`);
  return program.addHelpText('after', settingsHelp());
}

/** The message for people, and the exit code, of whatever went wrong. */
function describeFailure(error: unknown): { message: string; exit: number } {
  // Commander has already said what was wrong.
  if (error instanceof CommanderError)
    return { message: '', exit: error.exitCode === 0 ? 0 : errorCodes.BAD_USAGE.exit };
  if (!(error instanceof AppError)) {
    return {
      message: `Diplograph failed in a way that it should not: ${error instanceof Error ? error.stack : String(error)}`,
      exit: errorCodes.INTERNAL_ERROR.exit,
    };
  }
  const ways = withOtherWays.has(error.code) && !error.message.includes(otherWays) ? `\n${otherWays}` : '';
  return { message: `${error.code}: ${error.message}${ways}`, exit: errorCodes[error.code].exit };
}

/** Runs one command line; sets the exit code and lets the process end by itself. */
export async function main(args: readonly string[]): Promise<void> {
  const context = createContext(process);
  const work = createProgram(context).parseAsync([...args], { from: 'user' });
  context.shutdown.waitFor(work);
  try {
    await work;
  } catch (error) {
    // After a signal, what fails fails because of it, and the shutdown sets the exit code.
    if (context.shutdown.signal.aborted) return;
    const { message, exit } = describeFailure(error);
    if (message !== '') context.err(message);
    process.exitCode = exit;
  }
}
