import { AppError } from '../errors.ts';
import { type Scope, scopes } from './scope.ts';

/** Who asks, as far as it is known, and what they may do. */
export interface Caller {
  /** How they are known: nothing was sent, the server's own token, a key, a token of an issuer, or this machine's shell. */
  readonly kind: 'ANONYMOUS' | 'TOKEN' | 'KEY' | 'JWT' | 'COMMAND_LINE';
  /** The name of the key, the subject of the token, the user of the machine; never a secret. */
  readonly name: string;
  /** Of a key. */
  readonly keyId: string | null;
  readonly scopes: ReadonlySet<Scope>;
}

/** Somebody at the command line, who reaches the database by themselves and so may do everything. */
export function commandLineCaller(name: string): Caller {
  return { kind: 'COMMAND_LINE', name, keyId: null, scopes: new Set(scopes) };
}

/** Under whose name what this caller decides is kept; `given` is what the request says. A person who is known speaks for nobody else. */
export function authorFor({ kind, name }: Caller, given: string | null | undefined): string {
  if (kind === 'JWT') return name;
  if (given?.trim()) return given;
  return kind === 'TOKEN' ? 'a client of the API' : name;
}

/** What was sent was not accepted; `why` is told only where it gives nothing of a secret away. */
export function refused(why: string): AppError {
  return new AppError('UNAUTHENTICATED', why, { details: { reason: 'invalid_token' } });
}

/**
 * Passes where the caller has the scope.
 * @throws AppError UNAUTHENTICATED where nobody said who they are, FORBIDDEN where it is known and not enough.
 */
export function requireScope(caller: Caller, scope: Scope, what: string): void {
  if (caller.scopes.has(scope)) return;
  if (caller.kind === 'ANONYMOUS') {
    throw new AppError(
      'UNAUTHENTICATED',
      `${what}: expected a key or token with the scope ${scope} in the header "Authorization: Bearer …"; got none. npx diplograph key create makes one.`,
      { details: { scope } },
    );
  }
  throw new AppError(
    'FORBIDDEN',
    `${what}: expected a key or token with the scope ${scope}; this one has ${[...caller.scopes].join(', ') || 'none'}.`,
    { details: { scope } },
  );
}
