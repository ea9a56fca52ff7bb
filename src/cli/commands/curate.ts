import { type Command, Option } from 'commander';
import { AppError, errorCodes } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Curation, Decided, Said } from '../../model/curation.ts';
import type { CliContext } from '../context.ts';
import { findOrganization } from '../find-organization.ts';
import { withDatabase } from '../with-database.ts';

interface SaidOptions {
  readonly reason: string;
  readonly author?: string;
  readonly json?: boolean;
}

type Decide = (curation: Curation, graph: Graph, said: Said) => Promise<Decided>;

/** Lets somebody decide, and tells by which judgement it can be undone; `verb` and `targets` are for the audit log. */
async function decide(
  context: CliContext,
  options: SaidOptions,
  { verb, targets }: { readonly verb: string; readonly targets: readonly string[] },
  work: Decide,
): Promise<void> {
  const said = { author: options.author ?? context.userName(), reason: options.reason };
  const [{ openCuration }, { createAudit }, { commandLineCaller }] = await Promise.all([
    import('../../pipeline.ts'),
    import('../../access/audit.ts'),
    import('../../access/caller.ts'),
  ]);
  const caller = commandLineCaller(context.userName());
  const act = { caller, field: verb, targets, reason: options.reason, requestId: null, address: null };
  const decided = await withDatabase(context, ({ graph }) =>
    createAudit(graph, context.now).perform(act, (witness) =>
      work(openCuration(graph, context.now, witness), graph, said),
    ),
  );
  if (options.json) return context.out(JSON.stringify(decided));
  context.out(`${decided.judgementId}${decided.entities.map((id) => `\n  ${id}`).join('')}`);
  context.err(`Recorded. Undo: npx diplograph undo ${decided.judgementId} --reason "…"`);
}

/** Adds the options that every decision takes, and what they have in common in their help. */
function addSaid(command: Command, examples: string): Command {
  return command
    .requiredOption('--reason <text>', 'why: it is kept with the judgement')
    .option('--author <name>', 'who says so; by default the user of this computer')
    .option('--json', 'print the judgement and the ids of the entities that it is about as one JSON object')
    .addHelpText(
      'after',
      `
Prints the id of the judgement, by which it can be undone, and the entities as they are called now. A judgement and what
follows from it are one transaction; npx diplograph history shows what was decided about an entity.

Examples:
${examples}

Exit codes: 0 when it is recorded, ${errorCodes.BAD_USER_INPUT.exit} when it cannot be, ${errorCodes.INPUT_NOT_FOUND.exit} when there is nothing with that id or name,
${errorCodes.DATABASE_UNREACHABLE.exit} when there is no database.`,
    );
}

function registerRetract(program: Command, context: CliContext): void {
  const command = program
    .command('retract')
    .description('take an article back, with every fact that no other article supports')
    .argument('<article>', 'id of the article')
    .action((id: string, options: SaidOptions) =>
      decide(context, options, { verb: 'retract', targets: [id] }, (curation, _graph, said) =>
        curation.retractArticle(id, said),
      ),
    );
  addSaid(
    command,
    '  npx diplograph retract article:7b4019cb23e77bc8f398 --reason "the agency withdrew the story"',
  );
}

function registerMerge(program: Command, context: CliContext): void {
  const command = program
    .command('merge')
    .description('say that organizations are one')
    .argument('<into>', 'id or name of the organization whose id stays')
    .argument('<from...>', 'ids or names of those that are the same')
    .action((into: string, from: string[], options: SaidOptions) =>
      decide(context, options, { verb: 'merge', targets: [] }, async (curation, graph, said) => {
        const ids = [];
        for (const given of [into, ...from]) ids.push(await findOrganization(graph, given));
        return curation.mergeOrganizations(ids[0]!, ids.slice(1), said);
      }),
    );
  addSaid(
    command,
    '  npx diplograph merge "Astana Hub" "Astana Hub Technopark" --reason "one body, see its charter"',
  );
}

interface SplitOptions extends SaidOptions {
  readonly name?: string[];
  readonly article?: string[];
}

function registerSplit(program: Command, context: CliContext): void {
  const command = program
    .command('split')
    .description('say that one organization is two')
    .argument('<organization>', 'id or name of the organization')
    .option('--name <name...>', 'names of it that mean the other one')
    .option('--article <id...>', 'articles in which its name means the other one, where both bear one name')
    .action((given: string, options: SplitOptions) =>
      decide(context, options, { verb: 'split', targets: [] }, async (curation, graph, said) =>
        curation.splitOrganization(
          await findOrganization(graph, given),
          { names: options.name ?? [], articles: options.article ?? [] },
          said,
        ),
      ),
    );
  addSaid(
    command,
    '  npx diplograph split "Alpha Group" --name "Alpha Bank" --reason "the bank was sold in 2024"',
  );
}

function registerSetCountry(program: Command, context: CliContext): void {
  const command = program
    .command('set-country')
    .description('say where an organization is at home')
    .argument('<organization>', 'id or name of the organization')
    .argument('<country>', 'ISO 3166-1 alpha-2 code: RS')
    .action((given: string, country: string, options: SaidOptions) =>
      decide(context, options, { verb: 'set-country', targets: [] }, async (curation, graph, said) =>
        curation.setCountry(await findOrganization(graph, given), country.toUpperCase(), said),
      ),
    );
  addSaid(command, '  npx diplograph set-country "Great Sky" KZ --reason "registered in Almaty"');
}

function registerUndo(program: Command, context: CliContext): void {
  const command = program
    .command('undo')
    .description('take a judgement by a person back: the graph is what it would be had it never been made')
    .argument('<judgement>', 'id of the judgement')
    .action((id: string, options: SaidOptions) =>
      decide(context, options, { verb: 'undo', targets: [id] }, (curation, _graph, said) =>
        curation.undoJudgement(id, said),
      ),
    );
  addSaid(command, '  npx diplograph undo judgement:0123456789abcdef0123 --reason "they are two after all"');
}

interface ReviewOptions extends Partial<SaidOptions> {
  readonly same?: boolean;
  readonly different?: boolean;
  readonly limit: string;
}

async function review(context: CliContext, id: string | undefined, options: ReviewOptions): Promise<void> {
  if (id === undefined) {
    const limit = Number(options.limit);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw new AppError(
        'BAD_USAGE',
        `--limit: expected a whole number from 1 to 1000; got ${options.limit}`,
      );
    const { showReviewQueue } = await import('../show-judgements.ts');
    return withDatabase(context, ({ graph }) =>
      showReviewQueue(context, graph, { limit, json: options.json === true }),
    );
  }
  if (options.same === options.different)
    throw new AppError(
      'BAD_USAGE',
      `Expected --same or --different; got ${options.same ? 'both' : 'neither'}`,
    );
  if (options.reason === undefined) throw new AppError('BAD_USAGE', 'Expected --reason; got none');
  const verdict = options.same ? 'same' : 'different';
  await decide(
    context,
    { ...options, reason: options.reason },
    { verb: 'review', targets: [id] },
    (curation, _graph, said) => curation.decideJudgement(id, verdict, said),
  );
}

function registerReview(program: Command, context: CliContext): void {
  program
    .command('review')
    .description('list what the rules are not sure of, the likeliest first; or answer one of them')
    .argument('[judgement]', 'id of the judgement to answer; without it the queue is listed')
    .option('--same', 'the two are one')
    .option('--different', 'the two are not one')
    .option('--reason <text>', 'why: it is kept with the answer')
    .option('--author <name>', 'who says so; by default the user of this computer')
    .addOption(new Option('--limit <count>', 'list so many at most').default('20'))
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  npx diplograph review --limit 50
  npx diplograph review judgement:0123456789abcdef0123 --same --reason "its website names both"`,
    )
    .action((id: string | undefined, options: ReviewOptions) => review(context, id, options));
}

/** Adds the verbs by which people decide: retract, merge, split, set-country, undo, review. */
export function registerCurate(program: Command, context: CliContext): void {
  for (const register of [
    registerRetract,
    registerMerge,
    registerSplit,
    registerSetCountry,
    registerUndo,
    registerReview,
  ])
    register(program, context);
}
