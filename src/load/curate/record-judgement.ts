import { AppError } from '../../errors.ts';
import { loadCreateJudgement, readJudgementsById } from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import { contentHash } from '../../model/content-hash.ts';
import type { Said } from '../../model/curation.ts';
import type { Decision } from '../../model/judgement.ts';

const longestReason = 2_000;
const longestAuthor = 200;

/** @throws AppError BAD_USER_INPUT where nobody says it, or no reason is given. */
export function requireSaid({ author, reason }: Said): Said {
  const told = { author: author.trim(), reason: reason.trim() };
  if (told.reason === '' || told.reason.length > longestReason)
    throw new AppError(
      'BAD_USER_INPUT',
      `reason: expected a reason of at most ${longestReason} characters; got ${told.reason === '' ? 'none' : told.reason.length}`,
    );
  if (told.author === '' || told.author.length > longestAuthor)
    throw new AppError(
      'BAD_USER_INPUT',
      `author: expected a name of at most ${longestAuthor} characters; got ${told.author === '' ? 'none' : told.author.length}`,
    );
  return told;
}

/** The id of a judgement: it follows from what is decided, and from how often the same was decided before. */
async function identify(transaction: WriteTransaction, decision: Decision): Promise<string> {
  for (let before = 0; ; before += 1) {
    const id = `judgement:${contentHash(decision, before)}`;
    if ((await transaction.run(readJudgementsById, { id })).length === 0) return id;
  }
}

/** Something that a person decided, ready to be written down. */
export interface Ruling {
  readonly decision: Decision;
  /** The ids under which it can be found again, given its own. */
  readonly about: (judgementId: string) => readonly string[];
}

/** Writes down what a person decided; returns the judgement's id and what it is about. */
export async function recordJudgement(
  transaction: WriteTransaction,
  { decision, about }: Ruling,
  { author, reason }: Said,
  at: Date,
): Promise<{ id: string; about: readonly string[] }> {
  const id = await identify(transaction, decision);
  const properties = {
    action: decision.action,
    decision: JSON.stringify(decision),
    about: [...about(id)],
    author,
    reason,
    at: at.toISOString(),
  };
  await transaction.run(loadCreateJudgement, { id, properties });
  return { id, about: about(id) };
}
