import { AppError } from '../../errors.ts';
import { readJudgementsById } from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import type { Claim } from '../../model/claim.ts';
import type { Decision, ReportAnchor } from '../../model/judgement.ts';
import { anchorsOf, claimsOf, groupsOf } from './find-entities.ts';
import type { Ruling } from './record-judgement.ts';

async function ofOrganizations(
  transaction: WriteTransaction,
  [a, b]: readonly [string, string],
  verdict: 'same' | 'different',
): Promise<Decision> {
  const [mine, theirs] = [await groupsOf(transaction, a), await groupsOf(transaction, b)];
  if (verdict === 'different')
    return { action: 'split', anchors: anchorsOf(mine), apart: anchorsOf(theirs), articles: [] };
  const articles = (groups: typeof mine) => new Set(groups.flatMap((group) => [...group.articles])).size;
  // The one that more articles name keeps its id.
  const into = articles(theirs) > articles(mine) ? b : a;
  return { action: 'merge', into, anchors: anchorsOf([...mine, ...theirs]) };
}

function reportOf({ articleId, statement }: Claim): ReportAnchor[] {
  return statement.type === 'agreement-reported' ? [{ articleId, local: statement.agreement }] : [];
}

/**
 * The decision that answers a judgement `unsure`, and what it is about.
 * @throws AppError INPUT_NOT_FOUND where there is no such judgement, BAD_USER_INPUT where it is not one to be answered.
 */
export async function answerJudgement(
  transaction: WriteTransaction,
  id: string,
  verdict: 'same' | 'different',
): Promise<Ruling> {
  const [judgement] = await transaction.run(readJudgementsById, { id });
  if (!judgement)
    throw new AppError('INPUT_NOT_FOUND', `Expected the id of a judgement; there is none with ${id}`);
  const [a, b] = judgement.about;
  if (!judgement.byRule || judgement.verdict !== 'unsure' || a === undefined || b === undefined)
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected a judgement of the review queue; ${id} is ${judgement.byRule ? `${judgement.verdict} already` : 'by a person: undo takes it back'}`,
    );
  if (a.startsWith('organization:'))
    return { decision: await ofOrganizations(transaction, [a, b], verdict), about: () => [a, b] };
  const wanted = new Set(judgement.claims);
  const claims = [...(await claimsOf(transaction, [a, b])).values()].flat();
  const reports = claims.filter((claim) => wanted.has(claim.id)).flatMap(reportOf);
  const distinct = [...new Map(reports.map((one) => [`${one.articleId} ${one.local}`, one])).values()];
  const action = verdict === 'same' ? 'merge-agreements' : 'split-agreements';
  return { decision: { action, reports: distinct }, about: () => [a, b] };
}
