import type { Command } from 'commander';
import { errorCodes } from '../../errors.ts';
import type { Difference } from '../../load/compare-states.ts';
import type { CliContext } from '../context.ts';
import { withDatabase } from '../with-database.ts';

const mostLines = 20;

/** What differs, a line each: at most twenty of a kind, and how many more there are. */
function describe({
  nodesToWrite,
  nodesToDelete,
  relationsToCreate,
  relationsToDelete,
}: Difference): string[] {
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['node missing or different', nodesToWrite.map(({ id }) => id)],
    ['node too many', nodesToDelete],
    ['relation missing or different', relationsToCreate.map(({ from, type, to }) => `${from} ${type} ${to}`)],
    [
      'relation too many or different',
      relationsToDelete.map(({ from, type, to }) => `${from} ${type} ${to}`),
    ],
  ];
  return kinds.flatMap(([kind, lines]) => [
    ...lines.slice(0, mostLines).map((line) => `${kind}: ${line}`),
    ...(lines.length > mostLines ? [`${kind}: and ${lines.length - mostLines} more`] : []),
  ]);
}

async function rebuild(context: CliContext, options: { readonly apply?: boolean }): Promise<void> {
  const { compareRebuilt, applyRebuilt } = await import('../../pipeline.ts');
  const { isEmptyDifference } = await import('../../load/compare-states.ts');
  const difference = await withDatabase(context, ({ graph }) =>
    context.step('Deriving the graph afresh', () =>
      options.apply ? applyRebuilt(graph) : compareRebuilt(graph),
    ),
  );
  if (isEmptyDifference(difference))
    return context.out('The graph is what its articles, claims and judgements make it.');
  for (const line of describe(difference)) context.out(line);
  if (options.apply) return context.out('Mended.');
  context.err('The graph differs. Mend it: npx diplograph rebuild --apply');
  process.exitCode = errorCodes.BAD_USER_INPUT.exit;
}

async function verify(context: CliContext): Promise<void> {
  const { verifyGraph } = await import('../../load/verify-graph.ts');
  let broken = 0;
  await withDatabase(context, async ({ graph }) => {
    for await (const { invariant, flaws } of verifyGraph(graph, mostLines)) {
      context.out(`${flaws.length === 0 ? 'holds ' : 'BROKEN'}  ${invariant}`);
      for (const { id, detail } of flaws) context.out(`        ${id} ${detail}`);
      if (flaws.length > 0) broken += 1;
    }
  });
  if (broken === 0) return;
  context.err('Where the derived graph is wrong, npx diplograph rebuild --apply mends it.');
  process.exitCode = errorCodes.BAD_USER_INPUT.exit;
}

/** Adds the verbs that look after the graph: rebuild, verify, history. */
export function registerInspect(program: Command, context: CliContext): void {
  program
    .command('rebuild')
    .description(
      'derive the graph afresh from articles, claims and judgements, and say how the live one differs',
    )
    .option('--apply', 'mend the difference, in one transaction')
    .addHelpText(
      'after',
      `\nExit codes: 0 when nothing differs or it is mended, ${errorCodes.BAD_USER_INPUT.exit} when something differs.`,
    )
    .action((options: { readonly apply?: boolean }) => rebuild(context, options));
  program
    .command('verify')
    .description('check what must always hold: quotes, evidence, ids, histories')
    .addHelpText(
      'after',
      `\nPrints a line for each invariant, and below it where it does not hold, ${mostLines} places at most.\nExit codes: 0 when all hold, ${errorCodes.BAD_USER_INPUT.exit} when one does not.`,
    )
    .action(() => verify(context));
  program
    .command('history')
    .description(
      'show what was decided about an entity or an article: by people, undone or not, and by rules',
    )
    .argument('<id>', 'id of an entity or an article, one that it had before included')
    .option('--json', 'print one JSON object a line')
    .action(async (id: string, options: { readonly json?: boolean }) => {
      const { showHistory } = await import('../show-judgements.ts');
      await withDatabase(context, ({ graph }) => showHistory(context, graph, id, options.json === true));
    });
}
