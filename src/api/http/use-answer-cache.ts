import { type ExecutionResult, getOperationAST } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { CacheResult } from '../../observe/metrics.ts';
import { guardedQueries } from '../access/required-scopes.ts';
import type { RevisionWatcher } from '../revision/watch-revision.ts';
import { createByteCache } from './byte-cache.ts';
import { entityTag, matchesTag, revalidate } from './entity-tag.ts';
import { addVary } from './headers.ts';
import type { Charge } from './use-operations.ts';

const keptBytes = 64 * 1024 * 1024;

/** A result that knows its text. */
interface Answer extends ExecutionResult {
  stringify?: (result: ExecutionResult) => string;
}

const answerOf = (text: string): Answer => ({ stringify: () => text });

/** The text of a result that anyone who asks the same may have; null for one with errors, and for a stream of them. */
function sharedText(result: unknown): string | null {
  const answer = result as Answer;
  if (Symbol.asyncIterator in answer || Array.isArray(result) || answer.errors?.length) return null;
  return (answer.stringify ?? JSON.stringify)(answer);
}

/** Names in a question whose answer is nobody else's: no name is an escaped one in GraphQL, so a look at the words suffices. */
const unshared: ReadonlySet<string> = new Set(['mutation', 'subscription', 'ask', ...guardedQueries]);

/** Everything but the revision that an answer depends on; null for what may do more than read, for what goes by the day, as `ask` does, and for what not everybody may see. */
function keyOf({ query, variables, operationName }: GraphQLParams): string | null {
  if (typeof query !== 'string' || query.split(/\W/).some((word) => unshared.has(word))) return null;
  return JSON.stringify([query, variables ?? null, operationName ?? null]);
}

/** Answers by question, all of one revision, and those that are being made. */
function createAnswers() {
  const kept = createByteCache<string>(keptBytes);
  const underWay = new Map<string, Promise<string | null>>();
  let at: string | null = null;
  return {
    find: (revision: string, key: string): string | Promise<string | null> | undefined => {
      if (at !== revision) {
        kept.clear();
        underWay.clear();
        at = revision;
      }
      return kept.get(key) ?? underWay.get(key);
    },
    /** Lets others wait for it; what comes of it is kept while the revision is the same. */
    make: (revision: string, key: string, making: Promise<string | null>): void => {
      underWay.set(key, making);
      const done = (text: string | null): void => {
        if (underWay.get(key) === making) underWay.delete(key);
        if (text !== null && at === revision) kept.set(key, text, (text.length + key.length) * 2);
      };
      making.then(done, () => done(null));
    },
  };
}

/**
 * Answers a question that was answered before at the same revision of the graph without the database, and questions that come
 * while the same one is being answered together. Never mutations, subscriptions, or answers with errors. Gives answers to GET an
 * ETag, and says 304 to who has the answer. After a mutation the revision is asked for anew.
 */
export function useAnswerCache(
  watcher: RevisionWatcher,
  charge: Charge,
  onLook: (result: CacheResult) => void = () => undefined,
): Plugin<{ request: Request }> {
  const answers = createAnswers();
  const tags = new WeakMap<Request, string>();

  return {
    async onRequestParse({ request, endResponse, fetchAPI }) {
      const known = request.headers.get('if-none-match');
      if (request.method !== 'GET' || known === null) return;
      const revision = await watcher.current();
      const tag = revision === null ? null : entityTag(revision, request.url);
      if (tag === null || !matchesTag(known, tag)) return;
      onLook('not_modified');
      const headers = { etag: tag, 'cache-control': revalidate, vary: 'Accept, Accept-Encoding' };
      endResponse(new fetchAPI.Response(null, { status: 304, headers }));
    },

    onParams({ params, paramsHandler, setParamsHandler }) {
      const key = keyOf(params);
      if (key === null) return;
      setParamsHandler(async (payload) => {
        const revision = await watcher.current();
        if (revision === null) return paramsHandler(payload);
        const found = answers.find(revision, key);
        const text = found === undefined ? null : await found;
        if (typeof text === 'string') {
          onLook(found === text ? 'hit' : 'shared');
          charge(payload.request, 1, payload.context);
          tags.set(payload.request, entityTag(revision, payload.request.url));
          return answerOf(text);
        }
        onLook('miss');
        // Nobody need wait for what the one before could not answer.
        if (found !== undefined) return paramsHandler(payload);
        let finish: (text: string | null) => void = () => undefined;
        answers.make(revision, key, new Promise((resolve) => (finish = resolve)));
        try {
          const result = await paramsHandler(payload);
          const made = sharedText(result);
          finish(made);
          if (made === null) return result;
          tags.set(payload.request, entityTag(revision, payload.request.url));
          return answerOf(made);
        } finally {
          finish(null);
        }
      });
    },

    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName)?.operation;
      if (operation !== 'mutation') return undefined;
      return { onExecuteDone: () => watcher.expire() };
    },

    onResponse({ request, response }) {
      if (request.method !== 'GET' || !response.headers.get('content-type')?.includes('json')) return;
      const tag = tags.get(request);
      if (tag === undefined || response.status !== 200) return;
      response.headers.set('etag', tag);
      response.headers.set('cache-control', revalidate);
      addVary(response.headers, 'Accept', 'Accept-Encoding');
    },
  };
}
