import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { AppError, errorCodes } from '../../errors.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

interface QueryOptions {
  readonly variables?: string;
  readonly operation?: string;
}

/** The text of a file, or of the standard input where the name is a dash. */
async function readOperation(context: CliContext, file: string): Promise<string> {
  if (file === '-') return text(context.stdin);
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'INPUT_NOT_FOUND',
      `Expected a file with a GraphQL operation, or - for the standard input; ${file} cannot be read`,
      { cause },
    );
  });
}

function readVariables(given: string | undefined): Record<string, unknown> {
  if (given === undefined) return {};
  try {
    const variables: unknown = JSON.parse(given);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables))
      return variables as Record<string, unknown>;
  } catch {
    // Told below, as any other value that is no object.
  }
  throw new AppError('BAD_USAGE', `--variables: expected a JSON object such as {"code": "RS"}; got ${given}`);
}

/** Adds `diplograph query`. */
export function registerQuery(program: Command, context: CliContext): void {
  program
    .command('query')
    .description('run a GraphQL operation without a server and print the answer as JSON')
    .argument('<file>', 'a file with the operation, or - for the standard input')
    .option('--variables <json>', 'its variables, a JSON object')
    .option('--operation <name>', 'the operation to run, where the file has several')
    .addHelpText(
      'after',
      `
Example: echo '{ countries { nodes { code name } } }' | npx diplograph query -

Exit codes: 0 when the answer has no errors, ${errorCodes.BAD_USER_INPUT.exit} when it has (they are in the answer),
${errorCodes.INPUT_NOT_FOUND.exit} when the file cannot be read, ${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database.`,
    )
    .action(async (file: string, options: QueryOptions) => {
      const operation = await readOperation(context, file);
      const variables = readVariables(options.variables);
      const { execute } = await import('../../api/execute.ts');
      const { openCuration, openIngestion } = await import('../../pipeline.ts');
      const answer = await withDatabase(context, ({ graph }) =>
        execute(
          {
            graph,
            // Whoever reaches the database needs no token.
            services: {
              curation: (witness) => openCuration(graph, context.now, witness),
              ingestion: (witness) => openIngestion({ graph, now: context.now, witness }),
            },
            onUnexpectedError: (error) => context.err(String(error)),
          },
          { query: operation, variables, ...(options.operation ? { operationName: options.operation } : {}) },
        ),
      );
      context.out(JSON.stringify(answer, null, 2));
      if (answer.errors) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
    });
}
