import { ApiError } from '../queries/send.ts';

const explanations: Readonly<Record<string, string>> = {
  DATABASE_UNREACHABLE: 'The database does not answer. Is it running?',
  SERVER_BUSY: 'The server has too much to do; try again in a moment.',
  TIMED_OUT: 'The answer took too long; try again, or narrow the filters.',
  UNAUTHENTICATED: 'This needs a key or token that the server accepts. Give it with the key above.',
  FORBIDDEN: 'Your key or token may not do this. Another can be given with the key above.',
  INTERNAL_ERROR: 'The server failed in a way that it should not; its log tells more.',
};

/** Says what could not be shown, and why. */
export function FailureNotice({ error, what }: { readonly error: Error; readonly what: string }) {
  const code = error instanceof ApiError ? error.code : 'INTERNAL_ERROR';
  return (
    <p className="notice bad" role="alert">
      {what} could not be had. {explanations[code] ?? error.message}
    </p>
  );
}
