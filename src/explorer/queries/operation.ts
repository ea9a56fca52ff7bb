/** An operation that the explorer may send: `Data` is what it answers, `Variables` what it takes. */
export interface Operation<Data, Variables> {
  /** Empty for one without a name. */
  readonly name: string;
  readonly document: string;
  /** Never there: it ties the types to the constant. */
  readonly types?: (variables: Variables) => Data;
}
