import { Kind, type ValueNode } from 'graphql';

/** Values of variables by name, those that are not given by their default. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** A value of a document in plain form, as far as it counts for the size of an answer: numbers, booleans and lists; of anything else that it is there. */
export function plainValue(node: ValueNode | undefined, variables: VariableValues): unknown {
  if (!node) return undefined;
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.BOOLEAN) return node.value;
  if (node.kind === Kind.NULL) return null;
  if (node.kind === Kind.LIST) return node.values;
  return node;
}
