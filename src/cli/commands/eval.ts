import type { Command } from 'commander';
import { errorCodes } from '../../errors.ts';
import type { CliContext } from '../context.ts';
import type { Evaluation } from '../evaluate-folder.ts';

interface EvalOptions {
  readonly labels?: string;
  readonly errors?: boolean;
  readonly json?: boolean;
}

async function evaluate(context: CliContext, articles: string, options: EvalOptions): Promise<void> {
  const { evaluateFolder } = await import('../evaluate-folder.ts');
  const evaluation = await evaluateFolder({
    articles,
    labels: options.labels ?? articles,
    onRejected: (error) => {
      context.err(`REJECTED  ${error.message}`);
      process.exitCode = errorCodes.BAD_USER_INPUT.exit;
    },
    onUnlabelled: (file) => context.err(`${file}: has no label and is left out`),
    onForeign: (note) => context.err(note),
    withSentences: options.errors ?? false,
  });
  if (options.json) printJson(context, evaluation, options);
  else await printTable(context, evaluation, options);
}

function printJson(context: CliContext, evaluation: Evaluation, { errors }: EvalOptions): void {
  const { scores, folderScores, misses } = evaluation;
  const told = misses.map(({ miss: { article, measure, problem, what }, sentence }) => {
    return { article, measure, problem, what, sentence };
  });
  context.out(JSON.stringify({ scores, folderScores, ...(errors ? { misses: told } : {}) }, null, 2));
}

async function printTable(context: CliContext, evaluation: Evaluation, { errors }: EvalOptions) {
  const { formatFolderScores, formatMiss, formatScores } = await import('../../evaluation/format-report.ts');
  const { scores, folderScores, misses } = evaluation;
  const lines = [
    ...formatScores(scores),
    ...(folderScores ? ['', ...formatFolderScores(folderScores)] : []),
    ...(errors ? ['', ...misses.flatMap(({ miss, sentence }) => formatMiss(miss, sentence))] : []),
  ];
  for (const line of lines) context.out(line);
}

/** Adds `diplograph eval`. */
export function registerEval(program: Command, context: CliContext): void {
  program
    .command('eval')
    .description('score what the rules read out of labelled articles, without a database')
    .argument(
      '<folder>',
      'articles NAME.txt or NAME.md with labels NAME.json; cross.json for all of them together',
    )
    .option('--labels <folder>', 'where the labels are, if not beside the articles')
    .option('--errors', 'list every miss, with its sentence')
    .option('--json', 'print the measures as one JSON object')
    .addHelpText(
      'after',
      `
tests/gold/README.md tells the shape of labels, the rules by which they are made, and what the measures mean.

Examples: npx diplograph eval tests/gold/dev2 --errors
          npx diplograph eval seeds/articles --labels tests/gold/seeds

Exit codes: 0 whatever the scores, ${errorCodes.BAD_USER_INPUT.exit} when an article or a label could not be read (an article counts as read in vain),
${errorCodes.INPUT_NOT_FOUND.exit} when there is no such folder, or nothing labelled in it.`,
    )
    .action((folder: string, options: EvalOptions) => evaluate(context, folder, options));
}
