/** Something of the graph that a name in a question can mean. */
export interface Candidate {
  /** The global id of an organization or a person. */
  readonly id: string;
  readonly type: 'organization' | 'person';
  readonly name: string;
  /** Of an organization: ISO 3166-1 alpha-2, null where it is not known. */
  readonly countryCode: string | null;
  /** Of an organization. */
  readonly kind: string | null;
}

/**
 * Finds what the graph calls by these names; a name is folded by `nameKey` and must be one entirely. Names that nothing bears are
 * not in the answer.
 */
export type LookUp = (keys: readonly string[]) => Promise<ReadonlyMap<string, readonly Candidate[]>>;
