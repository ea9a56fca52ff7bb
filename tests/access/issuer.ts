import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import type { JwtSettings } from '../../src/config.ts';

/** An issuer of tokens on loopback, whose keys can be had and can fail to be had. */
export interface Issuer {
  readonly settings: JwtSettings;
  /** How often its keys were asked for. */
  asked(): number;
  /** What it answers from now on: its keys, an error, nothing at all, or another thing. */
  behave(how: 'well' | 'badly' | 'never' | 'oddly'): void;
  /** A token that is right but for what is given. */
  sign(claims?: JWTPayload, header?: Partial<JWTHeaderParameters>, lifetime?: string | null): Promise<string>;
  /** One that somebody else has signed, under the same id of a key. */
  forge(claims?: JWTPayload): Promise<string>;
  readonly publicKey: string;
  close(): Promise<void>;
}

const audience = 'diplograph';

/** Starts an issuer with one RSA key. */
export async function startIssuer(now: () => Date): Promise<Issuer> {
  const [own, foreign] = [
    await generateKeyPair('RS256', { extractable: true }),
    await generateKeyPair('RS256'),
  ];
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'first', alg: 'RS256', use: 'sig' };
  let asked = 0;
  let how: Parameters<Issuer['behave']>[0] = 'well';
  const server: Server = createServer((_request, response) => {
    asked += 1;
    if (how === 'never') return;
    if (how === 'badly') response.writeHead(500);
    response.end(how === 'oddly' ? '<html>' : JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signWith = (
    key: CryptoKey,
    claims: JWTPayload,
    header: Partial<JWTHeaderParameters>,
    lifetime: string | null,
  ) => {
    const at = Math.floor(now().getTime() / 1000);
    const jwt = new SignJWT({ iss: issuer, aud: audience, sub: 'vesna', iat: at, ...claims });
    jwt.setProtectedHeader({ alg: 'RS256', kid: 'first', ...header } as JWTHeaderParameters);
    if (lifetime !== null) jwt.setExpirationTime(new Date(now().getTime() + Number(lifetime) * 1000));
    return jwt.sign(key);
  };
  return {
    settings: {
      keys: { url: new URL('/jwks.json', issuer) },
      issuer,
      audiences: [audience],
      algorithms: ['RS256', 'ES256'],
    },
    asked: () => asked,
    behave: (next) => {
      how = next;
    },
    sign: (claims = {}, header = {}, lifetime = '300') => signWith(own.privateKey, claims, header, lifetime),
    forge: (claims = {}) => signWith(foreign.privateKey, claims, {}, '300'),
    publicKey: JSON.stringify(jwk),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
