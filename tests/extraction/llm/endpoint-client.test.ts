import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerCache } from '../../../src/extraction/llm/endpoint/answer-cache.ts';
import { EndpointClient } from '../../../src/extraction/llm/endpoint/endpoint-client.ts';
import { createPost } from '../../../src/extraction/llm/endpoint/post.ts';
import { type Budget, Meter } from '../../../src/extraction/llm/meter.ts';
import { completionsUrl } from '../../../src/extraction/open-extractor.ts';
import { completion } from './answers.ts';
import { type Behave, type FakeEndpoint, send, startEndpoint } from './fake-endpoint.ts';

const none: AnswerCache = { read: async () => null, write: async () => false };
const question = [{ role: 'user', content: 'What does it say?' }] as const;
const key = 'sk-very-secret';

let endpoint: FakeEndpoint | undefined;
afterEach(() => endpoint?.close());

interface Given {
  readonly budget?: Budget;
  readonly concurrency?: number;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

async function connect(behave: Behave, given: Given = {}) {
  endpoint = await startEndpoint(behave);
  const pauses: number[] = [];
  const meter = new Meter({ input: 1, output: 10 }, given.budget ?? { tokens: null, cost: null });
  const url = completionsUrl(new URL(`${endpoint.url}?version=1`));
  const signal = given.signal ?? new AbortController().signal;
  const client = new EndpointClient({
    model: 'tiny',
    address: `${url.origin}${url.pathname}`,
    key,
    answerTokens: 500,
    concurrency: given.concurrency ?? 2,
    post: createPost({ url, key, timeoutMs: given.timeoutMs ?? 2000, signal }),
    cache: none,
    meter,
    surroundings: {
      now: () => Date.parse('2026-01-22T12:00:00Z'),
      random: () => 0,
      sleep: async (ms) => void pauses.push(ms),
    },
  });
  return { client, meter, pauses, got: endpoint.got };
}

const good = completion('{"fine": true}');

describe('the client of an endpoint', () => {
  it('asks for a strict schema with temperature 0, a seed and a bound, and counts what it cost', async () => {
    const { client, meter, got } = await connect((response) => send(response, good));
    expect(await client.ask(question)).toEqual({ type: 'answer', text: '{"fine": true}', finish: 'stop' });
    expect(got).toHaveLength(1);
    expect(got[0]).toMatchObject({
      path: '/v1/chat/completions?version=1',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: { model: 'tiny', temperature: 0, max_tokens: 500, stream: false, seed: expect.any(Number) },
    });
    const { json_schema: format } = got[0]!.body.response_format;
    expect(format).toMatchObject({ strict: true, schema: { type: 'object', additionalProperties: false } });
    expect(format.schema.required).toEqual(Object.keys(format.schema.properties));
    expect([meter.requests, meter.input, meter.output, meter.cost]).toEqual([1, 1000, 100, 0.002]);
  });

  it.each([
    ['breaks off', completion('{"a', { finish_reason: 'length' }), { text: '{"a', finish: 'length' }],
    ['is refused', completion(null, { refusal: 'I cannot.' }), { text: null, finish: 'refusal' }],
    ['is filtered', completion('', { finish_reason: 'content_filter' }), { finish: 'refusal' }],
    ['is empty', completion(''), { text: '', finish: 'stop' }],
  ])('tells an answer that %s', async (_name, body, expected) => {
    const { client } = await connect((response) => send(response, body));
    expect(await client.ask(question)).toMatchObject({ type: 'answer', ...expected });
  });

  it.each([408, 409, 429, 500, 502, 503, 529])(
    'tries again after %d, waiting longer each time',
    async (status) => {
      const { client, pauses } = await connect((response, _got, count) =>
        count < 4 ? send(response, '{}', status) : send(response, good),
      );
      expect(await client.ask(question)).toMatchObject({ type: 'answer' });
      expect(pauses).toEqual([250, 500, 1000]);
    },
  );

  it.each([
    ['3', 3000],
    ['Thu, 22 Jan 2026 12:00:07 GMT', 7000],
    ['soon', 250],
  ])('waits as long as Retry-After %s asks', async (retryAfter, pause) => {
    const { client, pauses } = await connect((response, _got, count) =>
      count === 1 ? send(response, '{}', 429, { 'retry-after': retryAfter }) : send(response, good),
    );
    expect(await client.ask(question)).toMatchObject({ type: 'answer' });
    expect(pauses).toEqual([pause]);
  });

  it('does not wait for an hour', async () => {
    const { client, got } = await connect((response) => send(response, '{}', 429, { 'retry-after': '3600' }));
    expect(await client.ask(question)).toMatchObject({ type: 'failure', reason: 'unreachable' });
    expect(got).toHaveLength(1);
  });

  const broken: [string, Behave, RegExp][] = [
    ['stalls', () => undefined, /no answer within/],
    [
      'stalls in the middle',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"cho'),
      /no answer within/,
    ],
    [
      'breaks off in the middle',
      (response) => {
        response.writeHead(200, { 'content-length': '9999' }).write('{"choices": [');
        setTimeout(() => response.destroy(), 20);
      },
      /aborted|closed|hang up/,
    ],
    ['hangs up', (response) => void response.destroy(), /hang up|reset/],
    ['answers garbage', (response) => send(response, '\u0000\u0001 not json'), /expected a chat completion/],
    [
      'answers a web page',
      (response) => send(response, '<html>Hello</html>', 200, { 'content-type': 'text/html' }),
      /got text\/html/,
    ],
    ['answers truncated JSON', (response) => send(response, good.slice(0, 40)), /expected a chat completion/],
    ['answers other JSON', (response) => send(response, '{"choices": []}'), /expected a chat completion/],
  ];
  it.each(broken)('gives up after a few attempts at one that %s', async (_name, behave, message) => {
    const { client, got } = await connect(behave, { timeoutMs: 150 });
    const reply = await client.ask(question);
    expect(reply).toMatchObject({
      type: 'failure',
      reason: 'unreachable',
      message: expect.stringMatching(message),
    });
    expect(got).toHaveLength(5);
  });

  it('reads no more than it must of an enormous body', async () => {
    let sent = 0;
    const { client, got } = await connect((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = Buffer.alloc(1024 * 1024, ' ');
      const more = () => {
        while (sent < 200 && !response.destroyed) {
          sent += 1;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    });
    expect(await client.ask(question)).toMatchObject({ type: 'failure', reason: 'too-large' });
    expect(sent).toBeLessThan(50);
    expect(got).toHaveLength(1);
  });

  it('stops asking where three questions in a row had no answer', async () => {
    const { client, got } = await connect((response) => send(response, '{}', 400));
    for (let at = 0; at < 6; at += 1) expect(await client.ask(question)).toMatchObject({ type: 'failure' });
    // The first question finds out that plain JSON is refused too.
    expect(got).toHaveLength(4);
  });

  it.each([
    ['json_schema', 'json_object', "'response_format' of type 'json_schema' is not supported"],
    ['json_schema', undefined, 'response_format is not supported'],
  ])('does without what is refused: %s, then %s', async (first, last, told) => {
    const { client, got } = await connect((response, { body }) =>
      body.response_format?.type === last
        ? send(response, good)
        : send(response, JSON.stringify({ error: { message: told } }), 400),
    );
    expect(await client.ask(question)).toMatchObject({ type: 'answer' });
    expect(await client.ask(question)).toMatchObject({ type: 'answer' });
    expect(got[0]!.body.response_format.type).toBe(first);
    expect(got.at(-1)!.body.response_format?.type).toBe(last);
    // The second question knows already.
    expect(got).toHaveLength(last ? 3 : 4);
  });

  it('does without a temperature and a seed, never without a bound', async () => {
    const { client, got } = await connect((response, { body }) => {
      const refused = ['temperature', 'seed', 'max_tokens'].find((name) => name in body);
      if (refused) send(response, JSON.stringify({ error: `Unsupported parameter: ${refused}` }), 400);
      else send(response, good);
    });
    expect(await client.ask(question)).toMatchObject({ type: 'answer' });
    expect(got.at(-1)!.body).toMatchObject({
      max_completion_tokens: 500,
      response_format: { type: 'json_schema' },
    });
  });

  it('tells a question that is too long', async () => {
    const error = { message: "This model's maximum context length is 4096 tokens." };
    const { client } = await connect((response) => send(response, JSON.stringify({ error }), 400));
    expect(await client.ask(question)).toMatchObject({ type: 'failure', reason: 'too-long' });
  });

  it.each([
    [401, 'MODEL_UNAUTHORIZED'],
    [403, 'MODEL_UNAUTHORIZED'],
    [404, 'BAD_CONFIG'],
    [302, 'BAD_CONFIG'],
  ])('stops the run at %d, without a word of the key', async (status, code) => {
    const { client, got } = await connect((response) =>
      send(response, JSON.stringify({ error: { message: `${'x'.repeat(290)}${key} is wrong` } }), status, {
        location: 'http://127.0.0.1:1/elsewhere',
      }),
    );
    const failure = await client.ask(question).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).not.toMatch(/sk-|secret/);
    await expect(client.ask(question)).rejects.toBe(failure);
    expect(got).toHaveLength(1);
  });

  it('has no more requests under way than it may', async () => {
    let most = 0;
    let now = 0;
    const { client } = await connect(
      (response) => {
        now += 1;
        most = Math.max(most, now);
        setTimeout(() => {
          now -= 1;
          send(response, good);
        }, 20);
      },
      { concurrency: 3 },
    );
    await Promise.all(Array.from({ length: 12 }, () => client.ask(question)));
    expect(most).toBe(3);
  });

  it('sends nothing that could pass the budget, whatever is under way', async () => {
    const { client, meter, got } = await connect((response) => setTimeout(() => send(response, good), 10), {
      budget: { tokens: 8000, cost: null },
      concurrency: 4,
    });
    const replies = await Promise.all(Array.from({ length: 20 }, () => client.ask(question)));
    expect(meter.input + meter.output).toBeLessThanOrEqual(8000);
    expect(got.length).toBe(meter.requests);
    expect(got.length).toBeGreaterThan(1);
    expect(replies.filter(({ type }) => type === 'answer')).toHaveLength(got.length);
    expect(replies.at(-1)).toMatchObject({ type: 'failure', reason: 'budget-spent' });
    expect(await client.ask(question)).toMatchObject({ reason: 'budget-spent' });
  });

  it('ends what is under way when the run is ended', async () => {
    const ending = new AbortController();
    const { client } = await connect(() => ending.abort(), { signal: ending.signal });
    await expect(client.ask(question)).rejects.toThrow('the run was ended');
    await expect(client.ask(question)).rejects.toThrow('the run was ended');
  });
});
