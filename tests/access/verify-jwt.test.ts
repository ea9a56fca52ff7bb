import { type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJwtVerifier, looksLikeJwt, scopesOf } from '../../src/access/verify-jwt.ts';
import { AppError } from '../../src/errors.ts';
import { type Issuer, startIssuer } from './issuer.ts';

const now = () => new Date('2026-11-23T12:00:00Z');
const seconds = now().getTime() / 1000;
let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer(now);
});
afterAll(() => issuer.close());

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('it was accepted'),
    (thrown: unknown) => thrown,
  );
  return error instanceof AppError ? error.code : String(error);
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const secret = 'a secret that two parties share, 32 and more';
const shared = (algorithms = ['HS256']) => ({ ...issuer.settings, keys: { secret }, algorithms });
const signShared = (alg: string, key = secret) =>
  new SignJWT({
    iss: issuer.settings.issuer,
    aud: 'diplograph',
    sub: 'ana',
    exp: seconds + 60,
    scope: 'read',
  })
    .setProtectedHeader({ alg })
    .sign(new TextEncoder().encode(key));

describe('a token of the issuer', () => {
  test('tells who has it, and what they may do', async () => {
    const verify = createJwtVerifier(issuer.settings, () => now().getTime());
    const caller = await verify(await issuer.sign({ scope: 'openid curate' }));
    expect(caller).toEqual({ kind: 'JWT', name: 'vesna', keyId: null, scopes: new Set(['curate', 'read']) });
    const machine = await verify(
      await issuer.sign({ sub: undefined, client_id: 'loader', scp: ['ingest'] } as unknown as JWTPayload),
    );
    expect([machine.name, [...machine.scopes]]).toEqual(['loader', ['ingest', 'read']]);
  });

  test('has the scopes of scope, scp and scopes, as text or list, with a prefix or without, and no others', () => {
    expect(scopesOf({ scope: 'read diplograph:curate' })).toEqual(['read', 'curate']);
    expect(scopesOf({ scp: ['ingest', 7], scopes: ['diplograph.admin', 'Admin', 'roles'] })).toEqual([
      'ingest',
      'admin',
    ]);
    expect(scopesOf({ scope: { admin: true }, roles: ['admin'], permissions: ['admin'] })).toEqual([]);
  });

  test('is checked by keys that are asked for once', async () => {
    const verify = createJwtVerifier(issuer.settings, () => now().getTime());
    const before = issuer.asked();
    for (let count = 0; count < 5; count += 1) await verify(await issuer.sign());
    expect(issuer.asked() - before).toBe(1);
  });

  test.each<[string, () => Promise<string> | string]>([
    ['that has expired', () => issuer.sign({}, {}, '-60')],
    ['that never expires', () => issuer.sign({}, {}, null)],
    ['that is not valid yet', () => issuer.sign({ nbf: seconds + 600 })],
    ['of another issuer', () => issuer.sign({ iss: 'https://elsewhere.example' })],
    ['for another audience', () => issuer.sign({ aud: 'another' })],
    ['for no audience', () => issuer.sign({ aud: undefined } as unknown as JWTPayload)],
    ['without a subject', () => issuer.sign({ sub: undefined } as unknown as JWTPayload)],
    ['with a subject of two lines', () => issuer.sign({ sub: 'a\nb' })],
    ['with a subject that has no end', () => issuer.sign({ sub: 'a'.repeat(300) })],
    ['that somebody else has signed', () => issuer.forge()],
    ['of a key that is not there', () => issuer.sign({}, { kid: 'other' })],
    ['without a signature', async () => (await issuer.sign()).replace(/[^.]+$/, '')],
    ['with part of a signature', async () => (await issuer.sign()).slice(0, -8)],
    [
      'whose claims were changed',
      async () => (await issuer.sign()).replace(/\.[^.]+\./, `.${encoded({ sub: 'root' })}.`),
    ],
    [
      'of the algorithm none',
      async () => `${encoded({ alg: 'none' })}.${(await issuer.sign()).split('.')[1]}.`,
    ],
    [
      'signed by the public key as a secret',
      () =>
        new SignJWT({ iss: issuer.settings.issuer, aud: 'diplograph', sub: 'x', exp: seconds + 60 })
          .setProtectedHeader({ alg: 'HS256', kid: 'first' })
          .sign(new TextEncoder().encode(issuer.publicKey)),
    ],
    [
      'with a critical extension that is not known',
      () =>
        issuer
          .sign({}, { crit: ['b64x'], b64x: true } as unknown as unknown as JWTPayload)
          .catch(() => 'a.b.c'),
    ],
    ['that is none', () => 'aaaa.bbbb.cccc'],
    ['that is empty', () => '..'],
    ['that is far too long', async () => `${await issuer.sign()}${'a'.repeat(20_000)}`],
  ])('%s is not accepted', async (_what, make) => {
    const verify = createJwtVerifier(issuer.settings, () => now().getTime());
    expect(await codeOf(verify(await make()))).toBe('UNAUTHENTICATED');
  });

  test('is checked by a shared secret where there is one, by its algorithms alone', async () => {
    const verify = createJwtVerifier(shared(), () => now().getTime());
    expect((await verify(await signShared('HS256'))).name).toBe('ana');
    expect(await codeOf(verify(await signShared('HS512')))).toBe('UNAUTHENTICATED');
    expect(await codeOf(verify(await signShared('HS256', `${secret}?`)))).toBe('UNAUTHENTICATED');
    expect(await codeOf(verify(await issuer.sign()))).toBe('UNAUTHENTICATED');
  });

  test.each(['badly', 'never', 'oddly'] as const)(
    'is neither accepted nor refused while the issuer answers %s',
    async (how) => {
      const verify = createJwtVerifier(issuer.settings, () => now().getTime());
      issuer.behave(how);
      try {
        expect(await codeOf(verify(await issuer.sign()))).toBe('ISSUER_UNREACHABLE');
      } finally {
        issuer.behave('well');
      }
      expect((await verify(await issuer.sign())).name).toBe('vesna');
    },
  );
});

test('only three parts of letters look like a token', () => {
  expect(['a.b.c', 'a.b.', 'a-b._.c_'].every(looksLikeJwt)).toBe(true);
  expect(['a.b', 'a.b.c.d', 'a b.c.d', 'a.b.c='].some(looksLikeJwt)).toBe(false);
});
