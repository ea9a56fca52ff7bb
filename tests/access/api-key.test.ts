import { describe, expect, test } from 'vitest';
import { digestOf, keyIdOf, keyPattern, makeKey, sameDigest } from '../../src/access/api-key.ts';
import { authorFor, commandLineCaller, requireScope } from '../../src/access/caller.ts';
import { isScope, withImplied } from '../../src/access/scope.ts';

describe('a key', () => {
  test('is known by its shape, and its id can be read off it', () => {
    const { id, secret, hash } = makeKey();
    expect(secret).toMatch(keyPattern);
    expect(keyIdOf(secret)).toBe(id);
    expect(hash).toBe(digestOf(secret));
    expect(hash).not.toContain(secret.slice(24, 40));
  });

  test('is never made twice', () => {
    const secrets = Array.from({ length: 200 }, () => makeKey().secret);
    expect(new Set(secrets).size).toBe(200);
  });

  test('with a typing error is none', () => {
    const { secret } = makeKey();
    for (const at of [11, 25, 40, 60, 79]) {
      const other = secret[at] === '0' ? '1' : '0';
      expect(keyIdOf(`${secret.slice(0, at)}${other}${secret.slice(at + 1)}`)).toBeNull();
    }
    for (const given of [
      '',
      secret.slice(1),
      secret.slice(0, -1),
      `${secret}0`,
      secret.toUpperCase(),
      ` ${secret}`,
    ])
      expect(keyIdOf(given)).toBeNull();
  });

  test('is the same as another only where every digit is', () => {
    const digest = digestOf('one');
    expect(sameDigest(digest, digestOf('one'))).toBe(true);
    expect(sameDigest(digest, digestOf('two'))).toBe(false);
    expect(sameDigest(digest, '')).toBe(false);
  });
});

describe('scopes', () => {
  test('include what is below them', () => {
    expect([...withImplied(['admin'])]).toEqual(['read', 'ingest', 'curate', 'admin']);
    expect([...withImplied(['curate'])].sort()).toEqual(['curate', 'read']);
    expect([...withImplied(['ingest'])].sort()).toEqual(['ingest', 'read']);
    expect([...withImplied([])]).toEqual([]);
  });

  test('are spelled in one way', () =>
    expect(['Admin', 'READ', 'write', 'constructor', ''].filter(isScope)).toEqual([]));

  test('are asked of who is known with FORBIDDEN, of who is not with UNAUTHENTICATED', () => {
    const reader = { kind: 'KEY', name: 'r', keyId: 'k', scopes: withImplied(['read']) } as const;
    const nobody = { kind: 'ANONYMOUS', name: 'nobody', keyId: null, scopes: withImplied([]) } as const;
    expect(() => requireScope(reader, 'read', 'x')).not.toThrow();
    expect(() => requireScope(reader, 'curate', 'x')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    expect(() => requireScope(nobody, 'read', 'x')).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
  });
});

test('a person whom an issuer knows decides under no other name', () => {
  const scopes = withImplied(['curate']);
  expect(authorFor({ kind: 'JWT', name: 'vesna', keyId: null, scopes }, 'the minister')).toBe('vesna');
  expect(authorFor({ kind: 'KEY', name: 'desk', keyId: 'k', scopes }, 'Ana')).toBe('Ana');
  expect(authorFor({ kind: 'KEY', name: 'desk', keyId: 'k', scopes }, ' ')).toBe('desk');
  expect(authorFor(commandLineCaller('ana'), null)).toBe('ana');
});
