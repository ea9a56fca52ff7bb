import { AppError } from '../errors.ts';
import {
  readArticlesStates,
  readJudgementsByPeople,
  readJudgementsByRulesAbout,
  readJudgementsCount,
  readJudgementsPage,
  readPresent,
  readRedirected,
  readRedirectsTo,
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

/** Every id that an entity has or had; the first is the one that it has. */
async function idsOf(graph: Graph, id: string): Promise<string[]> {
  const [present] = await graph.read(readPresent, { ids: [id] });
  const [redirect] = present ? [] : await graph.read(readRedirected, { keys: [id] });
  const current = redirect?.node ?? id;
  const earlier = await graph.read(readRedirectsTo, { to: current });
  return [...new Set([current, ...earlier.map((row) => row.id), id])];
}

/** Shows what people decided about an entity, the oldest first, and then what rules judge about it today. */
export async function showHistory(
  context: CliContext,
  graph: Graph,
  id: string,
  json: boolean,
): Promise<void> {
  const ids = await idsOf(graph, id);
  const known = new Set(ids);
  const byPeople = (await graph.read(readJudgementsByPeople, {})).filter(({ about }) =>
    about.some((one) => known.has(one)),
  );
  const byRules = await graph.read(readJudgementsByRulesAbout, { ids });
  const [article] = await graph.read(readArticlesStates, { ids: [id] });
  const [present] = await graph.read(readPresent, { ids: [ids[0]!] });
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
  if (ids[0] !== id) context.out(`${id} is now ${ids[0]}`);
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
