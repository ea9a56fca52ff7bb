import { evidenceFor } from '../agreement-row.ts';
import type { AskEvidence, Finding } from '../answer.ts';
import { describeAgreement } from '../describe-agreements.ts';
import { findAgreements, loosened } from '../find-agreements.ts';
import { aboutOperation, pathsOperation, type RunOperation } from '../operation.ts';
import type { Question, Side } from '../question.ts';
import { Refusal } from '../refusal.ts';
import { listed } from '../wording.ts';
import { listAgreements } from './list-agreements.ts';

interface PathRow {
  readonly length: number;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly signedOn: string | null;
    readonly evidence: { readonly nodes: readonly AskEvidence[] };
  }[];
}

function referenceOf(side: Side): Readonly<Record<string, unknown>> {
  if (side.type === 'party') return { id: side.party.id };
  if (side.type === 'country') return { id: `country:${side.code}` };
  throw new Refusal('A connection is between two that are named: an organization or a country on each end.');
}

function describe({ parties, steps }: PathRow): string {
  return steps
    .map(({ title }, at) => `${parties[at]!.name} and ${parties[at + 1]!.name} by “${title}”`)
    .join('; ');
}

interface Told {
  readonly articles: { readonly nodes: readonly { readonly id: string; readonly title: string | null }[] };
}

/** The articles that tell of both. */
async function articlesOfBoth(question: Question, run: RunOperation): Promise<readonly string[]> {
  const ids = question.sides.map((side) =>
    side.type === 'party' ? side.party.id : side.type === 'country' ? `country:${side.code}` : '',
  );
  const told = await Promise.all(
    ids.map(async (id) => ((await run(aboutOperation(id))) as unknown as Told).articles.nodes),
  );
  const [first = [], second = []] = told;
  return first
    .filter(({ id }) => second.some((one) => one.id === id))
    .map(({ id, title }) => `“${title ?? id}”`);
}

async function noPath(
  question: Question,
  operation: Finding['operation'],
  run: RunOperation,
): Promise<Finding> {
  const [{ rows }, articles] = await Promise.all([
    findAgreements(loosened(question), run),
    articlesOfBoth(question, run),
  ]);
  const both = articles.length > 0 ? ` Both are told of in ${listed(articles)}.` : '';
  const between = listed(question.sides.map((side) => side.text));
  return {
    text: `They are not connected: no chain of signed agreements, up to six long, joins ${between}.${rows.length > 0 ? ` What there is between them: ${listed(rows.map(describeAgreement))}.` : ''}${both}`,
    operation,
    nodes: [],
    evidence: rows.flatMap((row) => evidenceFor(row, null)),
  };
}

/** How two are connected: the shortest chains of agreements. Where one is a country, what joins it or its organizations at once. */
export async function listPaths(question: Question, run: RunOperation): Promise<Finding> {
  const [from, to] = question.sides;
  if (!from || !to || question.sides.length !== 2)
    throw new Refusal('A connection is between two: name an organization or a country on each end.');
  if (from.type === 'country' || to.type === 'country') {
    const direct = await listAgreements({ ...question, asks: 'list', target: { type: 'agreements' } }, run);
    if (direct.nodes.length > 0) return direct;
  }
  const operation = pathsOperation({
    from: referenceOf(from),
    to: referenceOf(to),
    ...(question.asOf?.to ? { asOf: question.asOf.to } : {}),
  });
  const paths = (await run(operation)).paths as readonly PathRow[];
  const [shortest] = paths;
  if (!shortest) return noPath(question, operation, run);
  const best = paths.filter(({ length }) => length === shortest.length);
  return {
    text: `${shortest.length === 1 ? 'Directly' : `By ${shortest.length} agreements`}: ${listed(best.map(describe), 'or')}.`,
    operation,
    nodes: best.flatMap(({ parties, steps }) => [
      ...parties.map(({ id }) => id),
      ...steps.map(({ id }) => id),
    ]),
    evidence: best.flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence.nodes)),
  };
}
