import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { AppError } from '../../errors.ts';
import type { Limits } from '../limits.ts';
import type { Origins } from './origins.ts';
import { type BodyBudget, readBody } from './read-body.ts';

const jsonTypes: ReadonlySet<string> = new Set(['application/json', 'application/graphql+json']);

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('BAD_REQUEST', `${where}: expected JSON; got something else`, { cause: error });
  }
}

/** A browser sends none of these types to another site without asking that site first, so no page can make a visitor's do it. */
function checkContentType(request: Request): void {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const known = charset === undefined || charset.replaceAll('"', '') === 'utf-8' || charset === 'utf8';
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (jsonTypes.has(type) && known && encoding === 'identity') return;
  throw new AppError(
    'UNSUPPORTED_MEDIA_TYPE',
    `content-type: expected application/json in UTF-8, not compressed; got ${JSON.stringify(type.slice(0, 80) || null)}`,
  );
}

/**
 * Browsers tell where a request comes from: pages of other sites may only lead here, unless they are on the list.
 * @throws AppError FORBIDDEN
 */
export function checkSite(request: Request, origins: Origins): void {
  const crossSite = request.headers.get('sec-fetch-site') === 'cross-site';
  const led = request.headers.get('sec-fetch-mode') === 'navigate' && request.method === 'GET';
  if (!crossSite || led || origins.allows(request.headers.get('origin'))) return;
  throw new AppError(
    'FORBIDDEN',
    'Expected a request of this site or of an origin that it lets in; got one that a page of another site made. DIPLOGRAPH_CORS_ORIGINS lists who is let in.',
  );
}

function readAddress(request: Request): GraphQLParams {
  const parameters = new URL(request.url, 'http://localhost').searchParams;
  const text = (name: string): string | undefined => parameters.get(name) || undefined;
  const json = (name: string): Record<string, unknown> | undefined => {
    const value = text(name);
    return value === undefined ? undefined : (parseJson(value, name) as Record<string, unknown>);
  };
  const params = {
    query: text('query'),
    operationName: text('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

async function readJson(request: Request, budget: BodyBudget): Promise<GraphQLParams> {
  const body = parseJson(await readBody(request, budget), 'body');
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as GraphQLParams;
  const got = Array.isArray(body) ? 'a list' : JSON.stringify(body).slice(0, 80);
  throw new AppError(
    'BAD_REQUEST',
    `body: expected one object with query; got ${got}. Operations come one by one.`,
  );
}

/**
 * Reads what a client sends: a query in the address of a GET, or one JSON object in the body of a POST; no list of them, no
 * form, nothing compressed. Refuses what a page of another site sends through a visitor's browser.
 */
export function useRequests(limits: Limits, origins: Origins): Plugin {
  const budget: BodyBudget = { bodyBytes: limits.bodyBytes, bodiesBytes: limits.bodiesBytes, held: 0 };
  return {
    onRequestParse({ request, setRequestParser }) {
      checkSite(request, origins);
      if (request.method === 'GET') setRequestParser(readAddress);
      if (request.method === 'POST') {
        checkContentType(request);
        setRequestParser((posted) => readJson(posted, budget));
      }
    },
  };
}
