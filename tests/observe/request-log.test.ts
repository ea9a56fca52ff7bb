import { describe, expect, test } from 'vitest';
import { openAccess } from '../../src/access/open-access.ts';
import { createHandler } from '../../src/api/create-handler.ts';
import { failureIdOf } from '../../src/api/errors.ts';
import type { Answered } from '../../src/api/http/use-request-notes.ts';
import { createLog } from '../../src/log.ts';
import { logRequest, logSlowStatement } from '../../src/observe/request-log.ts';

const token = 'the-own-token-of-a-server';
const graph = (read: () => Promise<object[]>) =>
  ({ read, write: async () => undefined, verify: async () => undefined }) as never;

function open(read: () => Promise<object[]> = async () => []) {
  const answered: Answered[] = [];
  const failures: (string | null)[] = [];
  const own = graph(read);
  const handler = createHandler({
    graph: own,
    access: openAccess({ graph: own, token, publicRead: true, jwt: null, now: () => new Date() }),
    onAnswered: (one) => void answered.push(one),
    onUnexpectedError: (error) => void failures.push(failureIdOf(error)),
  });
  const send = (headers: Record<string, string>, query = '{ history(id: "a secret") { id } }') =>
    handler.fetch('http://localhost/graphql?key=hidden', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body: JSON.stringify({ query, operationName: /^query (\w+)/.exec(query)?.[1] }),
    });
  return { answered, failures, send };
}

describe('a request', () => {
  test.each(['0f7c2a', 'trace:1/2.3_4-5=', 'a'.repeat(128)])(
    'keeps the id that it came with: %s',
    async (id) => {
      const { answered, send } = open();
      const response = await send({ 'x-request-id': id });
      expect(response.headers.get('x-request-id')).toBe(id);
      expect(answered[0]!.notes.id).toBe(id);
    },
  );

  test.each(['', 'two words', '"quoted"', '<b>', 'a'.repeat(129), 'é'])(
    'gets one of its own in the place of %s',
    async (id) => {
      const response = await open().send({ 'x-request-id': id });
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('that fails for a reason of ours names it in its error, and the failure under which the log tells more', async () => {
    const { answered, failures, send } = open(() =>
      Promise.reject(new Error('bolt://10.0.0.1 said: secret')),
    );
    const response = await send({});
    const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
    const { notes } = answered[0]!;
    expect(errors[0]!.extensions).toMatchObject({ code: 'INTERNAL_ERROR', requestId: notes.id });
    expect(JSON.stringify(errors)).not.toContain('10.0.0.1');
    expect(notes.codes).toEqual(['INTERNAL_ERROR']);
    expect(notes.failures).toEqual(failures);
    expect(failures[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('that its client can mend bears no such id in its errors', async () => {
    const { errors } = (await (await open().send({}, '{ nothing }')).json()) as {
      errors: { extensions: object }[];
    };
    expect(errors[0]!.extensions).not.toHaveProperty('requestId');
  });

  test('is told with who sent it and what it asked for, and with nothing that it held', async () => {
    const { answered, send } = open();
    await send({ authorization: `Bearer ${token}` }, 'query Mine { history(id: "a secret") { id } }');
    const { notes, status } = answered[0]!;
    expect(notes).toMatchObject({
      operation: 'query history',
      name: 'Mine',
      nodes: expect.any(Number),
      codes: [],
    });
    expect([status, notes.caller?.kind, notes.caller?.name]).toEqual([200, 'TOKEN', 'server token']);
    expect(JSON.stringify(answered)).not.toMatch(/a secret|hidden|the-own-token/);
  });
});

/** What a log writes. */
function written(
  level: 'debug' | 'info',
  write: (log: ReturnType<typeof createLog>) => void,
): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

const line = {
  requestId: 'r',
  operation: 'query history',
  name: null,
  method: 'POST',
  status: 200,
  durationMs: 1.5,
  cost: 3,
  caller: 'dashboard',
  callerKind: 'KEY',
  keyId: 'k',
  codes: [],
  failures: [],
};

describe('the log', () => {
  test('has a line of JSON for each request, without what is not known', () => {
    const [told] = written('info', (log) => logRequest(log, line));
    expect(told).toMatchObject({
      level: 'info',
      msg: 'request',
      requestId: 'r',
      operation: 'query history',
      durationMs: 1.5,
    });
    expect(told).not.toHaveProperty('name');
    expect(told).not.toHaveProperty('codes');
  });

  test('says nothing of what machines ask every few seconds, unless it fails or everything is wanted', () => {
    const live = { ...line, operation: 'live' };
    expect(written('info', (log) => logRequest(log, live))).toEqual([]);
    expect(written('debug', (log) => logRequest(log, live))).toHaveLength(1);
    expect(
      written('info', (log) => logRequest(log, { ...live, operation: 'ready', status: 503 }))[0]!.level,
    ).toBe('warn');
  });

  test('names statements that were slow, and no others', () => {
    const run = { name: 'read/partners-of', milliseconds: 1_500.4, rows: 7 };
    const told = written('info', (log) => {
      logSlowStatement(log, run, 1_000);
      logSlowStatement(log, { ...run, milliseconds: 10 }, 1_000);
      logSlowStatement(log, run, null);
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      level: 'warn',
      msg: 'slow statement',
      statement: 'read/partners-of',
      durationMs: 1_500,
      rows: 7,
    });
  });

  test('hides secrets, wherever somebody put them', () => {
    const [told] = written('info', (log) =>
      log.info({ token, headers: { authorization: token }, params: { password: token } }, 'x'),
    );
    expect(JSON.stringify(told)).not.toContain(token);
  });
});
