import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { expectedPage, expectedSize, expectedWork, isConnection } from './expected-sizes.ts';
import { plainValue, type VariableValues } from './plain-value.ts';

/** How much an operation asks for. What fragments hold counts wherever they are spread. */
export interface Measure {
  /** Objects that the answer can hold: of each list as many as its page, by default where it does not say. */
  readonly nodes: number;
  /** Fields below one another. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** What the fields at the root cost the database beside their nodes, in nodes: some look at far more than they show. */
  readonly work: number;
}

/** What `measureOperation` looks at: a valid document. */
export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: VariableValues;
}

const nothing: Measure = { nodes: 0, depth: 0, aliases: 0, directives: 0, work: 0 };

function add(one: Measure, other: Measure): Measure {
  return {
    nodes: one.nodes + other.nodes,
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    work: one.work + other.work,
  };
}

/** Whether @skip or @include leave it out. */
function isLeftOut(directives: readonly DirectiveNode[] | undefined, variables: VariableValues): boolean {
  return (directives ?? []).some((directive) => {
    const condition = plainValue(directive.arguments?.[0]?.value, variables);
    return directive.name.value === 'skip'
      ? condition === true
      : directive.name.value === 'include' && condition === false;
  });
}

function fieldOf(schema: GraphQLSchema, type: GraphQLNamedType, name: string) {
  if (type === schema.getQueryType()) {
    if (name === '__schema') return SchemaMetaFieldDef;
    if (name === '__type') return TypeMetaFieldDef;
  }
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function argumentsOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: VariableValues,
): ReadonlyMap<string, unknown> {
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, plainValue(value, variables)]));
  return new Map(field.args.map(({ name, defaultValue }) => [name, given.get(name) ?? defaultValue]));
}

/** Measures a selection set. `page` is the size of the page around it, where it is of a connection. */
class Meter {
  /** Each fragment is looked at once for each type and page: spreads of spreads would else take for ever. */
  private readonly known = new Map<string, Measure>();
  private readonly asked: MeasuredOperation;

  constructor(asked: MeasuredOperation) {
    this.asked = asked;
  }

  measureSet(set: SelectionSetNode, type: GraphQLNamedType, page: number): Measure {
    return set.selections.reduce((sum, one) => add(sum, this.measureSelection(one, type, page)), nothing);
  }

  private measureSelection(selection: SelectionNode, type: GraphQLNamedType, page: number): Measure {
    const own = { ...nothing, directives: selection.directives?.length ?? 0 };
    if (isLeftOut(selection.directives, this.asked.variables)) return own;
    if (selection.kind === Kind.FIELD) return add(own, this.measureField(selection, type, page));
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return add(own, this.measureFragment(selection.name.value, type, page));
    }
    const narrowed = selection.typeCondition
      ? (this.asked.schema.getType(selection.typeCondition.name.value) ?? type)
      : type;
    return add(own, this.measureSet(selection.selectionSet, narrowed, page));
  }

  private measureFragment(name: string, around: GraphQLNamedType, page: number): Measure {
    const fragment = this.asked.fragments.get(name);
    if (!fragment) return nothing;
    const type = this.asked.schema.getType(fragment.typeCondition.name.value) ?? around;
    const key = `${name} ${page}`;
    const known = this.known.get(key);
    if (known) return known;
    // A fragment inside itself is refused before; should it not be, it ends here.
    this.known.set(key, nothing);
    const measured = this.measureSet(fragment.selectionSet, type, page);
    this.known.set(key, measured);
    return measured;
  }

  private measureField(node: FieldNode, parent: GraphQLNamedType, page: number): Measure {
    const { schema, variables } = this.asked;
    const field = fieldOf(schema, parent, node.name.value);
    const own = { ...nothing, depth: 1, aliases: node.alias ? 1 : 0 };
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !type || !isCompositeType(type)) return own;
    const values = argumentsOf(node, field, variables);
    const work = parent === schema.getQueryType() ? expectedWork(field, values) : 0;
    if (isConnection(type)) {
      const below = this.measureSet(node.selectionSet, type, expectedPage(values));
      // A count alone is a read too.
      return { ...add(own, below), depth: below.depth + 1, nodes: below.nodes + 1, work };
    }
    const inPage = isConnection(parent) && (field.name === 'nodes' || field.name === 'edges');
    const size = inPage ? page : expectedSize(parent.name, field, values);
    const below = this.measureSet(node.selectionSet, type, 0);
    const counts = field.name === 'edges' || field.name === 'pageInfo' ? 0 : 1;
    const sum = add(own, below);
    return { ...sum, depth: below.depth + 1, nodes: size * (counts + below.nodes), work };
  }
}

/** How much the operation asks for, in time proportional to the document. */
export function measureOperation(asked: MeasuredOperation): Measure {
  const root = asked.schema.getRootType(asked.operation.operation);
  return root ? new Meter(asked).measureSet(asked.operation.selectionSet, root, 0) : nothing;
}
