import { AppError } from '../errors.ts';
import {
  readArticlesStates,
  readJudgementsAboutEntity,
  readJudgementsByRulesAbout,
  readJudgementsCount,
  readJudgementsPage,
  readPresent,
  readRedirected,
} from '../graph/generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { CliContext } from './context.ts';

/** Lists what waits for a person: on the standard output the queue, on the standard error how long it is. */
export async function showReviewQueue(
  context: CliContext,
  graph: Graph,
  { limit, json }: { readonly limit: number; readonly json: boolean },
): Promise<void> {
  const rows = (await graph.read(readJudgementsPage, { limit })).map(({ node }) => node);
  const [total] = await graph.read(readJudgementsCount, {});
  for (const row of rows) {
    if (json) context.out(JSON.stringify(row));
    else
      context.out(
        [
          `${row.id}  ${row.score.toFixed(2)}`,
          ...row.names.map((name) => `  ${name}`),
          ...row.why.map((why) => `    ${why}`),
        ].join('\n'),
      );
  }
  const count = total?.total ?? 0;
  context.err(
    count === 0
      ? 'Nothing waits for review: the rules are sure of all that they judged.'
      : `${rows.length} of ${count}. Answer: npx diplograph review <judgement> --same|--different --reason "…"`,
  );
}

/** The id that an entity has now. */
async function currentId(graph: Graph, id: string): Promise<string> {
  const [redirect] = await graph.read(readRedirected, { keys: [id] });
  return redirect?.node ?? id;
}

/** Shows what people decided about an entity, the oldest first, and then what rules judge about it today. */
export async function showHistory(
  context: CliContext,
  graph: Graph,
  id: string,
  json: boolean,
): Promise<void> {
  const current = await currentId(graph, id);
  const byPeople = await graph.read(readJudgementsAboutEntity, { id });
  const byRules = await graph.read(readJudgementsByRulesAbout, { ids: [current] });
  const [article] = await graph.read(readArticlesStates, { ids: [id] });
  const [present] = await graph.read(readPresent, { ids: [current] });
  if (!article && !present && byPeople.length === 0)
    throw new AppError(
      'INPUT_NOT_FOUND',
      `Expected the id of an entity or an article; there is none with ${id}`,
    );
  if (json) {
    for (const { decision, ...row } of byPeople)
      context.out(JSON.stringify({ by: 'person', ...row, decision: JSON.parse(decision) }));
    for (const row of byRules) context.out(JSON.stringify({ by: 'rule', ...row }));
    return;
  }
  if (current !== id) context.out(`${id} is now ${current}`);
  if (article?.withdrawn) context.out(`${id} does not count any more: ${article.withdrawn}`);
  for (const { id: judgement, at, author, reason, decision, undoneAt, undoneBy, undoneReason } of byPeople) {
    const { action } = JSON.parse(decision) as { action: string };
    context.out(`${at}  ${judgement}  ${action}  by ${author}: ${reason}`);
    if (undoneAt !== null) context.out(`${undoneAt}  ${judgement}  undone  by ${undoneBy}: ${undoneReason}`);
  }
  for (const { id: judgement, verdict, score, names, author, why } of byRules)
    context.out(
      [
        `rule  ${judgement}  ${verdict} ${score.toFixed(2)}  by ${author}: ${names.join(' | ')}`,
        ...why.map((line) => `    ${line}`),
      ].join('\n'),
    );
  if (byPeople.length + byRules.length === 0) context.err('Nobody has judged anything about it.');
}
