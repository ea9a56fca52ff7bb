import type { Command } from 'commander';
import { AppError, errorCodes } from '../../errors.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

/** Adds `diplograph ask`. */
export function registerAsk(program: Command, context: CliContext): void {
  program
    .command('ask')
    .description('answer a question in English, with the sentences that say so and the GraphQL operation')
    .argument('<question...>', 'the question, with or without quotation marks around it')
    .option('--json', 'print the answer as one JSON object')
    .addHelpText(
      'after',
      `
Example: npx diplograph ask "Which Serbian firms partner with Astana Hub?"

A grammar reads the question: nothing is guessed. Where a word is not understood or a name is unknown, the answer says which.
Exit codes: 0 when the question is answered, ${errorCodes.BAD_USER_INPUT.exit} when it is not understood,
${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database.`,
    )
    .action(async (words: readonly string[], options: { readonly json?: boolean }) => {
      const question = words.join(' ');
      if (question.trim() === '') throw new AppError('BAD_USAGE', 'Expected a question; got nothing');
      const { readAnswer, showAnswer } = await import('../show-answer.ts');
      const answer = await withDatabase(context, ({ graph }) => readAnswer(graph, question, context.now));
      context.out(options.json ? JSON.stringify(answer, null, 2) : showAnswer(answer));
      if (!answer.understood) process.exitCode = errorCodes.BAD_USER_INPUT.exit;
    });
}
