/** What somebody may do: read the graph, load articles, decide about what is in it, or all of it with keys and the audit log. */
export const scopes = ['read', 'ingest', 'curate', 'admin'] as const;

/** One of `scopes`. */
export type Scope = (typeof scopes)[number];

const implied: Readonly<Record<Scope, readonly Scope[]>> = {
  read: ['read'],
  ingest: ['ingest', 'read'],
  curate: ['curate', 'read'],
  admin: scopes,
};

/** Whether a text is the name of a scope. */
export function isScope(text: string): text is Scope {
  return (scopes as readonly string[]).includes(text);
}

/** These and what they include: admin is all, curate and ingest are read too. */
export function withImplied(given: readonly Scope[]): ReadonlySet<Scope> {
  return new Set(given.flatMap((scope) => implied[scope]));
}
