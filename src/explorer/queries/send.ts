import type { Operation } from './operation.ts';

/** What the API refused or could not do. */
export class ApiError extends Error {
  /** A literal code, as in extensions.code; UNREACHABLE where no answer came. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const tokenKey = 'diplograph-token';

/** The token that a curator gave in this tab; null where none. */
export function currentToken(): string | null {
  return sessionStorage.getItem(tokenKey);
}

const tokenListeners = new Set<() => void>();

/** Keeps a token until the tab is closed; null forgets it. */
export function keepToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(tokenKey);
  else sessionStorage.setItem(tokenKey, token);
  for (const listener of tokenListeners) listener();
}

/** Calls back when a token is given or forgotten; answers how to stop that. */
export function onTokenChange(listener: () => void): () => void {
  tokenListeners.add(listener);
  return () => void tokenListeners.delete(listener);
}

/** Where the API is: beside the page, also below a path of a proxy. */
export function apiAddress(): string {
  return new URL('graphql', document.baseURI.replace(/#.*/s, '')).href;
}

/** What the answers that follow are to show: the newest change that this page made, for as long as servers may lag behind. */
let bookmark: { readonly value: string; readonly until: number } | null = null;
const bookmarkName = 'diplograph-bookmark';
const bookmarkMs = 60_000;

function currentBookmark(): Record<string, string> {
  if (bookmark === null || Date.now() > bookmark.until) return {};
  return { [bookmarkName]: bookmark.value };
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const token = currentToken();
  try {
    return await fetch(apiAddress(), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...currentBookmark(),
      },
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('UNREACHABLE', 'The server does not answer. Is Diplograph still running?');
  }
}

/** Failures that pass: a busy server, an answer that took too long, a server that is being started again. */
const passing: ReadonlySet<string> = new Set(['UNREACHABLE', 'SERVER_BUSY', 'TIMED_OUT']);
const waitsMs = [500, 1_500];

/**
 * Sends one of the explorer's operations. A query that met a failure that passes is sent again, twice at most; a mutation
 * never: nobody knows whether it was done.
 * @throws ApiError with the code of the first error, or UNREACHABLE
 */
export async function send<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const waits = operation.document.startsWith('mutation') ? [] : waitsMs;
  for (const wait of waits) {
    try {
      return await sendOnce(operation, variables, signal);
    } catch (error) {
      if (!(error instanceof ApiError) || !passing.has(error.code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return sendOnce(operation, variables, signal);
}

async function sendOnce<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await post(
    JSON.stringify({
      ...(operation.name ? { operationName: operation.name } : {}),
      query: operation.document,
      variables,
    }),
    signal,
  );
  const changed = response.headers.get(bookmarkName);
  if (changed) bookmark = { value: changed, until: Date.now() + bookmarkMs };
  // One that the database does not know any more must not stand in the way of all that follows.
  else if (response.status === 400 || response.status === 504) bookmark = null;
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  const error = answer.errors?.[0];
  if (error) throw new ApiError(error.extensions?.code ?? 'INTERNAL_ERROR', error.message);
  if (!response.ok || !answer.data)
    throw new ApiError('UNREACHABLE', `The server answered with status ${response.status}.`);
  return answer.data;
}
