import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { type OnUnexpectedError, showError } from '../errors.ts';
import { codedFailure, failureOf } from '../http/coded-response.ts';
import { entityTag, matchesTag, revalidate } from '../http/entity-tag.ts';
import { createLane, type Lane } from '../http/lane.ts';
import type { Origins } from '../http/origins.ts';
import type { AwaitBookmarks } from '../http/use-bookmarks.ts';
import type { Charge } from '../http/use-operations.ts';
import { checkSite } from '../http/use-requests.ts';
import type { Limits } from '../limits.ts';
import type { RevisionWatcher } from '../revision/watch-revision.ts';
import { agreementTable } from './agreement-table.ts';
import { countTable } from './count-table.ts';
import type { ExportTable, Run } from './export-table.ts';
import { organizationTable } from './organization-table.ts';
import { partnerTable } from './partner-table.ts';
import { readParameters } from './read-parameters.ts';
import { createRun } from './run-operation.ts';
import { timeSeriesTable } from './time-series-table.ts';
import { rowFormats } from './write-rows.ts';

/** The tables by name. */
export const exportTables: ReadonlyMap<string, ExportTable> = new Map(
  [agreementTable, organizationTable, partnerTable, countTable, timeSeriesTable].map((table) => [
    table.name,
    table,
  ]),
);

/** What a page of an export is worth in nodes. */
const pageNodes = 500;

/** What exports need. */
export interface ExportOptions {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly watcher: RevisionWatcher | undefined;
  readonly limits: Limits;
  readonly origins: Origins;
  readonly charge: Charge;
  readonly awaitBookmarks: AwaitBookmarks;
  readonly onUnexpectedError: OnUnexpectedError;
}

function tableAt(pathname: string): { table: ExportTable; format: string } {
  const [, name = '', format = ''] = /^\/export\/([^/]*)\.(\w+)$/.exec(pathname) ?? [];
  const table = exportTables.get(name);
  if (table && Object.hasOwn(rowFormats, format)) return { table, format };
  const known = [...exportTables.keys()].join(', ');
  throw new AppError(
    'NOT_FOUND',
    `Expected /export/<table>.<format> with a table of ${known} and a format of ${Object.keys(rowFormats).join(', ')}; got ${JSON.stringify(pathname.slice(0, 80))}`,
  );
}

/** The pieces as a body that is made as fast as it is taken; `done` is called once at its end, whatever that is. */
function streamOf(first: IteratorResult<string>, rest: AsyncGenerator<string>, done: () => void) {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> = Promise.resolve(first);
  return {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
      try {
        const { done: ended, value } = await next;
        if (ended) {
          done();
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(value));
        next = rest.next();
        next.catch(() => undefined);
      } catch (error) {
        // What was sent cannot be taken back: the transfer breaks off, and clients see that it did.
        done();
        controller.error(error);
      }
    },
    async cancel(): Promise<void> {
      done();
      await rest.return(undefined);
    },
  };
}

interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly server: object;
}

interface FetchApi {
  readonly Response: typeof Response;
  readonly ReadableStream: typeof ReadableStream;
}

/** Operations of one export, each charged to who asks. */
function runFor({ request, server }: Asked, options: ExportOptions, lane: Lane): Run {
  const { limits, charge } = options;
  const client = request.signal;
  const whole = createRun({ ...options, gate: lane.gate, deadlineMs: limits.deadlineMs, client });
  return (query, variables) => {
    charge(request, pageNodes, server);
    return whole(query, variables);
  };
}

/** The headers that every answer for this address has at this state of the graph; 304 is for who has its tag. */
async function stateOf({ request }: Asked, { watcher }: ExportOptions) {
  const revision = (await watcher?.current()) ?? null;
  const vary = 'Accept-Encoding';
  if (revision === null) return { known: false, headers: { 'cache-control': 'no-cache', vary } };
  const tag = entityTag(revision, request.url);
  const known = matchesTag(request.headers.get('if-none-match'), tag);
  return { known, headers: { etag: tag, 'cache-control': revalidate, vary } };
}

/** Answers one export; what goes wrong before the first row is thrown. */
async function answer(
  asked: Asked,
  options: ExportOptions,
  lane: Lane,
  { Response, ReadableStream }: FetchApi,
): Promise<Response> {
  const { request, url } = asked;
  const { table, format } = tableAt(url.pathname);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new AppError('METHOD_NOT_ALLOWED', `Expected GET; got ${request.method}`);
  }
  checkSite(request, options.origins);
  const parameters = readParameters(url.searchParams, Object.keys(table.parameters));
  const columns = table.columns(parameters);
  const { contentType, write } = rowFormats[format]!;
  await options.awaitBookmarks(request);
  const { known, headers: stated } = await stateOf(asked, options);
  if (known) return new Response(null, { status: 304, headers: stated });
  const name = `${table.name}.${format}`;
  const headers = {
    ...stated,
    'content-type': contentType,
    'content-disposition': `inline; filename="${name}"`,
  };
  const leave = await lane.enter(request.signal);
  try {
    const pages = table.pages(runFor(asked, options, lane), parameters)[Symbol.asyncIterator]();
    // A page before the headers: whatever is wrong with the request shows there.
    const first = await pages.next();
    if (request.method === 'HEAD') {
      leave();
      return new Response(null, { headers });
    }
    const text = write(columns, resumed(first, pages));
    const stream = new ReadableStream(streamOf(await text.next(), text, leave), { highWaterMark: 1 });
    return new Response(stream, { headers });
  } catch (error) {
    leave();
    throw error;
  }
}

async function* resumed<Item>(first: IteratorResult<Item>, rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  for (let one = first; !one.done; one = await rest.next()) yield one.value;
}

/** Tables for dashboards at /export/<table>.<csv|json|ndjson>, under the filters in the address: docs/dashboards.md. */
export function useExports(options: ExportOptions): Plugin {
  const lane = createLane(options.limits.exports);
  return {
    async onRequest({ request, url, endResponse, fetchAPI, serverContext }) {
      if (!url.pathname.startsWith('/export/') || request.method === 'OPTIONS') return;
      try {
        const asked = { request, url, server: serverContext as object };
        endResponse(await answer(asked, options, lane, fetchAPI as never));
      } catch (error) {
        const known = error instanceof AppError;
        const shown = showError(error, options.onUnexpectedError);
        const failure = known
          ? failureOf(new AppError(error.code, shown.message, { details: { ...error.details } }))
          : codedFailure('INTERNAL_ERROR', shown.message);
        endResponse(new fetchAPI.Response(failure.body, failure));
      }
    },
  };
}
