import type { ApiHandler } from '../../../src/api/create-handler.ts';

/** What a client sees of one operation. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly codes: readonly (string | undefined)[];
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests look at.
  readonly body: any;
}

/** Sends one operation by POST, as GraphQL over HTTP has it. */
export async function ask(
  handler: Pick<ApiHandler, 'fetch'>,
  query: string,
  { variables, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<Seen> {
  const response = await handler.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return seen(response);
}

/** The parts of a response that tests look at. */
export async function seen(response: Response): Promise<Seen> {
  const body = await response.json();
  const codes = (body.errors ?? []).map(
    (error: { extensions?: { code?: string } }) => error.extensions?.code,
  );
  return { status: response.status, headers: response.headers, codes, body };
}
