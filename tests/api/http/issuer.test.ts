import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccess } from '../../../src/access/open-access.ts';
import { createHandler } from '../../../src/api/create-handler.ts';
import { type Issuer, startIssuer } from '../../access/issuer.ts';
import { ask } from './ask.ts';

const now = () => new Date();
let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer(now);
});
afterAll(() => issuer.close());

test('while the issuer’s keys cannot be had, its tokens are neither taken nor refused', async () => {
  const graph = { write: async () => undefined } as never;
  const logged: unknown[] = [];
  const handler = createHandler({
    graph,
    access: openAccess({ graph, token: null, publicRead: true, jwt: issuer.settings, now }),
    onUnexpectedError: (error) => void logged.push(error),
  });
  const headers = { authorization: `Bearer ${await issuer.sign()}` };
  issuer.behave('badly');
  const { status, codes, headers: answer, body } = await ask(handler, '{ __typename }', { headers });
  expect([status, codes, answer.get('retry-after')]).toEqual([503, ['ISSUER_UNREACHABLE'], '5']);
  expect(body.errors[0].extensions.requestId).toBe(answer.get('x-request-id'));
  expect(JSON.stringify(body)).not.toContain('127.0.0.1');
  expect(logged).toHaveLength(1);
  issuer.behave('well');
  expect((await ask(handler, '{ __typename }', { headers })).status).toBe(200);
});
