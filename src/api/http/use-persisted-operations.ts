import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../../errors.ts';
import { createByteCache } from './byte-cache.ts';

const keptBytes = 16 * 1024 * 1024;

interface PersistedQuery {
  readonly version: 1;
  readonly sha256Hash: string;
}

/** @throws AppError BAD_USER_INPUT where it is there and of another shape. */
function readExtension(extensions: unknown): PersistedQuery | null {
  const given = (extensions as { readonly persistedQuery?: unknown } | undefined)?.persistedQuery;
  if (given === undefined || given === null) return null;
  const { version, sha256Hash } = given as Partial<PersistedQuery>;
  if (version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)) {
    return { version, sha256Hash };
  }
  throw new AppError(
    'BAD_USER_INPUT',
    'extensions.persistedQuery: expected version 1 and sha256Hash, 64 hexadecimal digits in lower case; got something else',
  );
}

/**
 * Lets clients send the SHA-256 of a document in the place of the document (automatic persisted queries, as Apollo's clients
 * and others do it): what this server has not met it asks for. It forgets what was not used for long, and everything when it
 * ends.
 */
export function usePersistedOperations(): Plugin {
  const documents = createByteCache<string>(keptBytes);
  return {
    onParams({ params, setParams }) {
      const persisted = readExtension(params.extensions);
      if (!persisted) return;
      const { sha256Hash } = persisted;
      if (typeof params.query !== 'string') {
        const query = documents.get(sha256Hash);
        // Clients know this text.
        if (query === undefined) throw new AppError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
        setParams({ ...params, query });
        return;
      }
      if (createHash('sha256').update(params.query).digest('hex') !== sha256Hash) {
        throw new AppError(
          'BAD_USER_INPUT',
          'extensions.persistedQuery: expected the SHA-256 of query; got another',
        );
      }
      documents.set(sha256Hash, params.query, params.query.length * 2);
    },
  };
}
