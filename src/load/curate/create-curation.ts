import { AppError } from '../../errors.ts';
import { loadUndoJudgement, readJudgementsById } from '../../graph/generated/statements.ts';
import type { Graph, WriteTransaction } from '../../graph/graph.ts';
import type { Witness } from '../../graph/witness.ts';
import type { Curation, Decided, Said } from '../../model/curation.ts';
import type { Decision } from '../../model/judgement.ts';
import { countryOf } from '../../ontology/countries.ts';
import type { Changed } from '../affected/change.ts';
import { changeGraph, type Derivation } from '../change-graph.ts';
import { answerJudgement } from './decide-judgement.ts';
import { anchorsOf, followIds, groupsOf, requireOrganizations } from './find-entities.ts';
import { type Ruling, recordJudgement, requireSaid } from './record-judgement.ts';
import { bringBackArticle, withdrawArticle } from './retract-article.ts';
import { decideSplit } from './split-organization.ts';

/** What curation needs. */
export interface CurationOptions {
  readonly graph: Graph;
  readonly derivation: Derivation;
  readonly now: () => Date;
  /** Writes down each decision beside it: the judgement, and what it is about. */
  readonly witness?: Witness;
}

/** A step of curation: the judgement that was made or undone, what it is about, and what it changed. */
interface Step {
  readonly id: string;
  readonly about: readonly string[];
  readonly changed: Changed;
}

async function decideMerge(
  transaction: WriteTransaction,
  into: string,
  from: readonly string[],
): Promise<Ruling> {
  const ids = [...new Set(await requireOrganizations(transaction, [into, ...from]))];
  if (ids.length < 2)
    throw new AppError(
      'BAD_USER_INPUT',
      `from: expected organizations other than ${into}; they are one already`,
    );
  const groups = await Promise.all(ids.map((id) => groupsOf(transaction, id)));
  return {
    decision: { action: 'merge', into: ids[0]!, anchors: anchorsOf(groups.flat()) },
    about: () => ids,
  };
}

async function decideCountry(transaction: WriteTransaction, id: string, country: string): Promise<Ruling> {
  if (!countryOf(country))
    throw new AppError(
      'BAD_USER_INPUT',
      `country: expected an ISO 3166-1 alpha-2 code such as RS; got ${JSON.stringify(country)}`,
    );
  const [organization] = await requireOrganizations(transaction, [id]);
  const anchors = anchorsOf(await groupsOf(transaction, organization!));
  return { decision: { action: 'set-country', anchors, country }, about: () => [organization!] };
}

/** @throws AppError INPUT_NOT_FOUND or BAD_USER_INPUT where it is not a person's judgement that stands. */
async function undo(
  transaction: WriteTransaction,
  id: string,
  { author, reason }: Said,
  at: Date,
): Promise<Pick<Step, 'about' | 'changed'>> {
  const [judgement] = await transaction.run(readJudgementsById, { id });
  if (!judgement)
    throw new AppError('INPUT_NOT_FOUND', `Expected the id of a judgement; there is none with ${id}`);
  if (judgement.byRule)
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected a judgement by a person; ${id} is by ${judgement.author}. Split, merge or review say otherwise.`,
    );
  if (judgement.undoneAt !== null)
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected a judgement that stands; ${id} was undone at ${judgement.undoneAt}`,
    );
  await transaction.run(loadUndoJudgement, {
    id,
    undoneAt: at.toISOString(),
    undoneBy: author,
    undoneReason: reason,
  });
  const decision = JSON.parse(judgement.decision!) as Decision;
  const articleIds =
    decision.action === 'retract' ? await bringBackArticle(transaction, decision.articleId) : [];
  return { about: judgement.about, changed: { articleIds, decisions: [decision] } };
}

/** What people may say of a graph. */
export function createCuration({ graph, derivation, now, witness }: CurationOptions): Curation {
  /** Entities as they are called once all is written. */
  const follow = async (ids: readonly string[]): Promise<string[]> => {
    const found = await followIds({ run: (statement, params) => graph.read(statement, params) }, ids);
    return [...new Set(ids.flatMap((id) => found.get(id) ?? []))];
  };
  const change = async (
    said: Said,
    work: (transaction: WriteTransaction, said: Said, at: Date) => Promise<Step>,
  ): Promise<Decided> => {
    const told = requireSaid(said);
    const at = now();
    const { id, about } = await changeGraph(graph, derivation, async (transaction) => {
      const result = await work(transaction, told, at);
      await witness?.(transaction, [...result.about, result.id]);
      return { result, changed: result.changed, arrived: 0 };
    });
    return { judgementId: id, entities: await follow(about) };
  };
  const record = (
    said: Said,
    rule: (transaction: WriteTransaction) => Promise<Ruling & { readonly articleIds?: readonly string[] }>,
  ): Promise<Decided> =>
    change(said, async (transaction, told, at) => {
      const ruling = await rule(transaction);
      const { id, about } = await recordJudgement(transaction, ruling, told, at);
      return { id, about, changed: { articleIds: ruling.articleIds ?? [], decisions: [ruling.decision] } };
    });
  return {
    retractArticle: (id, said) =>
      record(said, async (transaction) => {
        const articleIds = await withdrawArticle(transaction, id);
        return { decision: { action: 'retract', articleId: id }, about: () => [id], articleIds };
      }),
    mergeOrganizations: (into, from, said) =>
      record(said, (transaction) => decideMerge(transaction, into, from)),
    splitOrganization: (id, apart, said) =>
      record(said, async (transaction) => {
        const [organization] = await requireOrganizations(transaction, [id]);
        return decideSplit(transaction, organization!, apart);
      }),
    setCountry: (id, country, said) => record(said, (transaction) => decideCountry(transaction, id, country)),
    decideJudgement: (id, verdict, said) =>
      record(said, (transaction) => answerJudgement(transaction, id, verdict)),
    undoJudgement: (id, said) =>
      change(said, async (transaction, told, at) => ({ id, ...(await undo(transaction, id, told, at)) })),
  };
}
