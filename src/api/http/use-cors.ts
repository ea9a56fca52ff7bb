import type { Plugin } from 'graphql-yoga';
import { bookmarkHeader } from './bookmarks.ts';
import { addVary } from './headers.ts';
import type { Origins } from './origins.ts';

const exposed = `ETag, Retry-After, RateLimit, RateLimit-Policy, ${bookmarkHeader}`;
/** How long browsers remember a preflight, in seconds. */
const remembered = '600';

/** Lets pages of the listed origins read answers, without credentials; answers every preflight, and says nothing to others. */
export function useCors(origins: Origins): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method !== 'OPTIONS') return;
      const allowed = origins.allows(request.headers.get('origin'));
      endResponse(
        new fetchAPI.Response(null, {
          status: 204,
          headers: {
            'content-length': '0',
            ...(allowed
              ? {
                  'access-control-allow-methods': 'GET, HEAD, POST',
                  'access-control-allow-headers':
                    request.headers.get('access-control-request-headers') ?? 'content-type, authorization',
                  'access-control-max-age': remembered,
                }
              : {}),
          },
        }),
      );
    },
    onResponse({ request, response }) {
      addVary(response.headers, 'Origin');
      const allowed = origins.answerFor(request.headers.get('origin'));
      if (allowed === null) return;
      response.headers.set('access-control-allow-origin', allowed);
      response.headers.set('access-control-expose-headers', exposed);
    },
  };
}
