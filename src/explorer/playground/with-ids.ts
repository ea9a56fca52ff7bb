import {
  buildClientSchema,
  getIntrospectionQuery,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { send } from '../queries/send.ts';

/** An operation that also asks for the id of every entity that it selects; mutations are refused: nothing is done twice. */
export async function withIds(query: string): Promise<string> {
  const document = parse(query);
  const changes = document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'query',
  );
  if (changes) throw new Error('Only the result of a query can be shown as a network');
  const introspection = { name: 'IntrospectionQuery', document: getIntrospectionQuery() };
  const schema = buildClientSchema(await send(introspection, {}));
  const types = new TypeInfo(schema);
  const asked = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const type = types.getParentType();
          const isNode =
            type?.name === 'Node' ||
            (type && 'getInterfaces' in type && type.getInterfaces().some(({ name }) => name === 'Node'));
          if (!isNode) return undefined;
          const id = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } } as const;
          return { ...node, selections: [...node.selections, id] };
        },
      },
    }),
  );
  return print(asked);
}
