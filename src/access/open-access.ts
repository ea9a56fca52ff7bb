import type { JwtSettings } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { digestOf, keyPrefix, sameDigest } from './api-key.ts';
import { type Caller, refused } from './caller.ts';
import { createKeyLookUp } from './look-up-key.ts';
import { scopes, withImplied } from './scope.ts';
import { createJwtVerifier, looksLikeJwt } from './verify-jwt.ts';

/** Tells who asks. */
export interface Access {
  /** Whether who says nothing may read. */
  readonly publicRead: boolean;
  /**
   * Who sends this Authorization header; null is none.
   * @throws AppError UNAUTHENTICATED where it is not accepted, whatever is asked for; ISSUER_UNREACHABLE, SERVER_BUSY or as
   * `Graph.read` does where that cannot be told at the moment.
   */
  identify(authorization: string | null): Promise<Caller>;
}

/** What access goes by. */
export interface AccessOptions {
  readonly graph: Graph;
  /** Who has it is admin; null where there is none. */
  readonly token: string | null;
  readonly publicRead: boolean;
  /** Null where no issuer's tokens are taken. */
  readonly jwt: JwtSettings | null;
  readonly now: () => Date;
}

const longestHeader = 10_000;

/** The token in a header. */
function bearerOf(header: string): string {
  const given =
    header.length <= longestHeader
      ? /^Bearer +([\w.~+/=-]+|[\x21-\x7e]{1,200})$/i.exec(header.trim())?.[1]
      : undefined;
  if (given !== undefined) return given;
  throw refused('authorization: expected "Bearer" with a key or a token; got something else.');
}

/** Access by the server's own token, API keys of the graph, and tokens of an issuer, each where there are any. */
export function openAccess({ graph, token, publicRead, jwt, now }: AccessOptions): Access {
  const milliseconds = (): number => now().getTime();
  const lookUp = createKeyLookUp(graph, milliseconds);
  const verify = jwt === null ? null : createJwtVerifier(jwt, milliseconds);
  const own = token === null ? null : digestOf(token);
  const open = withImplied(publicRead ? ['read'] : []);

  const known = async (given: string): Promise<Caller> => {
    if (own !== null && sameDigest(digestOf(given), own))
      return { kind: 'TOKEN', name: 'server token', keyId: null, scopes: new Set(scopes) };
    if (given.startsWith(keyPrefix)) return lookUp(given);
    if (verify !== null && looksLikeJwt(given)) return verify(given);
    throw refused('Expected a key or a token that this server accepts; this one it does not.');
  };
  return {
    publicRead,
    identify: async (authorization) => {
      if (authorization === null || authorization.trim() === '')
        return { kind: 'ANONYMOUS', name: 'nobody', keyId: null, scopes: open };
      const caller = await known(bearerOf(authorization));
      return { ...caller, scopes: new Set([...caller.scopes, ...open]) };
    },
  };
}
