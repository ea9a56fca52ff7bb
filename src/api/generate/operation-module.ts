import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  stripIgnoredCharacters,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { type InputTypes, inputTypeText, namedTypesText } from './input-types.ts';
import { selectionTypeText } from './selection-type.ts';

const banner =
  '// Generated from schema.graphql and src/explorer/queries by `npm run generate`. Do not edit.';

/** A file of operations and fragments. */
export interface QueryFile {
  readonly name: string;
  readonly source: string;
}

function parseAll(schema: GraphQLSchema, files: readonly QueryFile[]): DocumentNode {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: files.flatMap(({ name, source }) => parse(new Source(source, name)).definitions),
  };
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(errors.map(String).join('\n\n'));
  return document;
}

/** The operation and the fragments that it reaches, as text without what a parser ignores. */
function documentText(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const reached = new Set<string>();
  const reach = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        if (reached.has(name.value)) return;
        reached.add(name.value);
        reach(fragments.get(name.value)!);
      },
    });
  };
  reach(operation);
  const parts = [operation, ...[...reached].sort().map((name) => fragments.get(name)!)];
  return stripIgnoredCharacters(parts.map(print).join('\n'));
}

function variablesText(schema: GraphQLSchema, operation: OperationDefinitionNode, used: InputTypes): string {
  const entries = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const inputType = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]);
    if (!inputType) throw new Error(`unknown type of $${variable.name.value}`);
    const optional = type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined;
    return `  readonly ${variable.name.value}${optional ? '?' : ''}: ${inputTypeText(inputType, used)};`;
  });
  return entries.length === 0 ? 'Record<string, never>' : `{\n${entries.join('\n')}\n}`;
}

/**
 * The TypeScript module that declares, for each operation, its variables, its data and a constant by which it is sent; for
 * each fragment the type of what it selects.
 * @throws Error that tells where an operation does not fit the schema.
 */
export function operationModule(schema: GraphQLSchema, files: readonly QueryFile[]): string {
  const { definitions } = parseAll(schema, files);
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragmentList = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(fragmentList.map((node) => [node.name.value, node]));
  const used: InputTypes = new Map();
  const selection = { schema, fragments, used };
  const fragmentBlocks = fragmentList.map((fragment) => {
    const on = schema.getType(fragment.typeCondition.name.value)!;
    return `export type ${fragment.name.value} = ${selectionTypeText(selection, on, fragment.selectionSet)};`;
  });
  const operationBlocks = operations.map((operation) => {
    const name = operation.name!.value;
    const root = schema.getRootType(operation.operation)!;
    const constant = name[0]!.toLowerCase() + name.slice(1);
    return [
      `export type ${name}Variables = ${variablesText(schema, operation, used)};`,
      `export type ${name}Data = ${selectionTypeText(selection, root, operation.selectionSet)};`,
      `export const ${constant}: Operation<${name}Data, ${name}Variables> = { name: '${name}', document: ${JSON.stringify(documentText(operation, fragments))} };`,
    ].join('\n');
  });
  return `${[banner, "import type { Operation } from '../operation.ts';", ...namedTypesText(used), ...fragmentBlocks, ...operationBlocks].join('\n\n')}\n`;
}
