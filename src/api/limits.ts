/** What one client may ask for, and how much of the server all of them may hold at once. Tests set other numbers. */
export interface Limits {
  /** Tokens of a document: deep nesting overflows the parser long before it costs anything else. */
  readonly tokens: number;
  /** Fields below one another. */
  readonly depth: number;
  /** Aliases, those of fragments counted wherever they are spread. */
  readonly aliases: number;
  /** Directives, counted in the same way. */
  readonly directives: number;
  /** Objects that the answer could hold, as `measureOperation` counts them. */
  readonly nodes: number;
  /** How deep the values of variables may nest: deeper ones overflow their coercion. */
  readonly variableDepth: number;
  /** Objects and lists in the variables, and entries of one list: each becomes a part of a statement. */
  readonly variableParts: number;
  readonly variableItems: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Bytes of all bodies that are being received. */
  readonly bodiesBytes: number;
  /** From the arrival of an operation to the end of its answer, waiting included. */
  readonly deadlineMs: number;
  /** The same for a mutation, which may load a hundred articles. */
  readonly mutationDeadlineMs: number;
  /** The most nodes, with what the fields of Query are worth, of an operation that is light, and of one that is not heavy. */
  readonly lightNodes: number;
  readonly middleNodes: number;
  /** How many of each sort are under way at once; the small ones never wait for the great. */
  readonly light: LaneLimits;
  readonly middle: LaneLimits;
  readonly heavy: LaneLimits;
  /** Mutations, which take turns at the graph's one lock. */
  readonly mutations: LaneLimits;
  /** Exports. */
  readonly exports: LaneLimits;
  /** Clients that listen to a subscription. */
  readonly subscribers: number;
  /** What one address may ask for within a minute, in nodes. */
  readonly nodesPerMinute: number;
}

/** How many may be under way, how many more may wait, and for how long. */
export interface LaneLimits {
  readonly atOnce: number;
  /** Statements of all of them that may run at once: together no more than connections to the database. */
  readonly statements: number;
  readonly waiting: number;
  readonly waitMs: number;
}

const mebibyte = 1024 * 1024;

/** The limits of a server, docs/api.md tells of them. */
export const serverLimits: Limits = Object.freeze({
  tokens: 1_000,
  depth: 16,
  aliases: 100,
  directives: 50,
  nodes: 50_000,
  variableDepth: 50,
  variableParts: 300,
  variableItems: 1_000,
  bodyBytes: mebibyte,
  bodiesBytes: 64 * mebibyte,
  deadlineMs: 8_000,
  mutationDeadlineMs: 60_000,
  lightNodes: 500,
  middleNodes: 10_000,
  light: { atOnce: 32, statements: 8, waiting: 512, waitMs: 2_000 },
  middle: { atOnce: 4, statements: 3, waiting: 64, waitMs: 4_000 },
  heavy: { atOnce: 2, statements: 1, waiting: 16, waitMs: 4_000 },
  mutations: { atOnce: 8, statements: 4, waiting: 64, waitMs: 4_000 },
  exports: { atOnce: 4, statements: 1, waiting: 8, waitMs: 4_000 },
  subscribers: 200,
  nodesPerMinute: 1_000_000_000,
});
