import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../errors.ts';
import { codedFailure } from './coded-response.ts';

/** What is answered without a body where a request cannot even be read, by status. */
const failures: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  404: [
    'NOT_FOUND',
    'Expected an address of this server: /graphql, /export/…, /live or /ready; got another.',
  ],
  405: ['METHOD_NOT_ALLOWED', 'Expected GET or POST; got another method.'],
  406: [
    'NOT_ACCEPTABLE',
    'Expected accept to take application/graphql-response+json or application/json, or text/event-stream for a subscription; got others.',
  ],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'content-type: expected application/json.'],
};

/** Gives every refusal that has no body one with a code. */
export function useCodedResponses(): Plugin {
  return {
    onResponse({ request, response, setResponse, fetchAPI }) {
      const failure = failures[response.status];
      if (!failure || request.method === 'HEAD') return;
      if (response.headers.get('content-type')?.includes('json')) return;
      const { status, body, headers } = codedFailure(...failure);
      const kept = new fetchAPI.Headers(response.headers);
      for (const [name, value] of Object.entries(headers)) kept.set(name, value);
      kept.delete('content-length');
      setResponse(new fetchAPI.Response(body, { status, headers: kept }));
    },
  };
}
