import type { DocumentNode } from 'graphql';
import { createByteCache } from './byte-cache.ts';

const capacity = 64 * 1024 * 1024;
/** What the nodes and tokens of a document take for each character of its text, roughly. */
const bytesPerCharacter = 100;

interface SourceCache<Value> {
  get(source: string): Value | undefined;
  set(source: string, value: Value): void;
}

/** What yoga remembers of documents: it counts them, but one may have a mebibyte. Failures are not remembered at all. */
export function boundedDocuments(): {
  documentCache: SourceCache<DocumentNode>;
  errorCache: SourceCache<unknown>;
} {
  const documents = createByteCache<DocumentNode>(capacity);
  return {
    documentCache: {
      get: documents.get,
      set: (source, value) => documents.set(source, value, source.length * bytesPerCharacter),
    },
    errorCache: { get: () => undefined, set: () => undefined },
  };
}
