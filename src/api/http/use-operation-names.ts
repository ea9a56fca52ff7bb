import { type DocumentNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createByteCache } from './byte-cache.ts';
import type { NotesOfRequests } from './request-notes.ts';

const keptBytes = 4 * 1024 * 1024;

/** The fields of the root that an operation asks for, those of fragments among them, each once. */
export function rootFieldsOf(document: DocumentNode, selection: SelectionSetNode): ReadonlySet<string> {
  const fields = new Set<string>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) fields.add(one.name.value);
      else if (one.kind === Kind.INLINE_FRAGMENT) collect(one.selectionSet);
      else if (!spread.has(one.name.value)) {
        spread.add(one.name.value);
        const fragment = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === one.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
      }
    }
  };
  collect(selection);
  return fields;
}

/** What an operation is counted as: by the one field that it asks for, whatever its client calls it. */
function labelOf(document: DocumentNode, operationName: string | null | undefined): string {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 'graphql';
  const fields = [...rootFieldsOf(document, operation.selectionSet)];
  const told = fields.filter((field) => !field.startsWith('__'));
  const what =
    fields.length > 0 && told.length === 0 ? 'introspection' : told.length === 1 ? told[0] : 'several';
  return `${operation.operation} ${what}`;
}

/** Notes what each operation asks for. Comes after what puts documents in the place of their digests, and before what keeps answers. */
export function useOperationNames(notes: NotesOfRequests): Plugin {
  const known = createByteCache<string>(keptBytes);
  const keyOf = (query: string, name: string | null | undefined): string => `${name ?? ''}\n${query}`;
  const note = (document: DocumentNode, context: object): void => {
    const { request, params } = context as {
      readonly request: Request;
      readonly params?: { readonly query?: string; readonly operationName?: string };
    };
    const label = labelOf(document, params?.operationName);
    notes.of(request).operation = label;
    const query = params?.query;
    if (query !== undefined) known.set(keyOf(query, params?.operationName), label, query.length * 2 + 100);
  };
  return {
    onParams({ request, params }) {
      const own = notes.of(request);
      const { query, operationName } = params;
      own.name = typeof operationName === 'string' ? operationName.slice(0, 80) : null;
      // An answer that is kept is given without looking at the document again.
      own.operation =
        (typeof query === 'string' ? known.get(keyOf(query, operationName)) : null) ?? 'graphql';
    },
    onExecute: ({ args }) => note(args.document, args.contextValue as object),
    onSubscribe: ({ args }) => note(args.document, args.contextValue as object),
  };
}
