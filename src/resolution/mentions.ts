import type { Claim, LocalId, Statement } from '../model/claim.ts';

/** A claim whose statement is of the type given. */
export type ClaimOf<Type extends Statement['type']> = Claim & {
  readonly statement: Extract<Statement, { type: Type }>;
};

/** Whether a claim's statement is of the type given. */
export function isClaimOf<Type extends Statement['type']>(claim: Claim, type: Type): claim is ClaimOf<Type> {
  return claim.statement.type === type;
}

/** One entity of one article, as its claims tell it: the unit that resolution joins. */
export interface Mention<C extends Claim = Claim> {
  /** `mentionKey` of its article and local id. */
  readonly key: string;
  readonly articleId: string;
  readonly local: LocalId;
  readonly claims: readonly C[];
}

/** Names an entity of an article across all articles. */
export function mentionKey(articleId: string, local: LocalId): string {
  return `${articleId} ${local}`;
}

/** Groups claims by the entity that they speak of, in order of article and local id, so that nothing depends on arrival. */
export function groupMentions<C extends Claim>(
  claims: readonly C[],
  localOf: (claim: C) => LocalId,
): Mention<C>[] {
  const groups = new Map<string, { articleId: string; local: LocalId; claims: C[] }>();
  for (const claim of claims) {
    const local = localOf(claim);
    const key = mentionKey(claim.articleId, local);
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { articleId: claim.articleId, local, claims: [claim] });
  }
  return [...groups.entries()]
    .map(([key, group]) => ({ key, ...group, claims: group.claims.sort((a, b) => compareText(a.id, b.id)) }))
    .sort((a, b) => compareText(a.key, b.key));
}

/** Orders text by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
