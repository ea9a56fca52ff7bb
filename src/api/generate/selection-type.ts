import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type InputTypes, leafTypeText } from './input-types.ts';

/** What a selection is read with. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly used: InputTypes;
}

/** The fields that a selection takes of an object of this type, by the name under which they are answered. */
function fieldsOf(
  context: SelectionContext,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  found = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      found.set(key, [...(found.get(key) ?? []), selection]);
      continue;
    }
    const part =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value)!;
    const on = part.typeCondition?.name.value;
    const applies =
      on === undefined || on === type.name || type.getInterfaces().some(({ name }) => name === on);
    if (applies) fieldsOf(context, type, part.selectionSet, found);
  }
  return found;
}

function outputTypeText(
  context: SelectionContext,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): string {
  if (isNonNullType(type)) return presentText(context, type.ofType, nodes);
  return `${presentText(context, type, nodes)} | null`;
}

function presentText(
  context: SelectionContext,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): string {
  if (isListType(type)) return `readonly (${outputTypeText(context, type.ofType, nodes)})[]`;
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  if (selections.length === 0) return leafTypeText(type as { name: string }, context.used);
  return selectionTypeText(context, type as GraphQLNamedType, { kind: Kind.SELECTION_SET, selections });
}

function objectText(context: SelectionContext, type: GraphQLObjectType, selection: SelectionSetNode): string {
  const entries = [...fieldsOf(context, type, selection)].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return `readonly ${key}: '${type.name}'`;
    return `readonly ${key}: ${outputTypeText(context, type.getFields()[name]!.type, nodes)}`;
  });
  return `{ ${entries.join('; ')} }`;
}

/**
 * What a selection answers, as TypeScript: of an interface or a union a union of what each object type answers, where those
 * differ. Fragments are spread, so that every type reads by itself.
 */
export function selectionTypeText(
  context: SelectionContext,
  type: GraphQLNamedType,
  selection: SelectionSetNode,
): string {
  if (isObjectType(type)) return objectText(context, type, selection);
  if (!isAbstractType(type)) throw new Error(`${type.name} has no fields to select`);
  const variants = context.schema
    .getPossibleTypes(type)
    .map((possible) => objectText(context, possible, selection));
  return [...new Set(variants)].join(' | ');
}
