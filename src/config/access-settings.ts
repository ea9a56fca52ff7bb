import { z } from 'zod';
import type { Setting } from './setting.ts';

/** Algorithms of signatures, by what their keys are. */
const publicKeyAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const secretAlgorithms = ['HS256', 'HS384', 'HS512'];

/** The issuer whose tokens are taken, and what they have to be like. */
export interface JwtSettings {
  /** Where the issuer's public keys are, or the secret that is shared with it. */
  readonly keys: { readonly url: URL } | { readonly secret: string };
  readonly issuer: string;
  /** A token is for one of these. */
  readonly audiences: readonly string[];
  readonly algorithms: readonly string[];
}

/** Who may do what. */
export interface AccessSettings {
  /** The token that may do everything; null where one is to be made and kept in the data folder. */
  readonly token: string | null;
  /** Whether who sends no key may read. */
  readonly publicRead: boolean;
  /** Null where no issuer's tokens are taken. */
  readonly jwt: JwtSettings | null;
}

/** The variables of this part. */
export const accessSettings: readonly Setting[] = [
  {
    name: 'DIPLOGRAPH_TOKEN',
    fallback: '',
    meaning:
      'a token that may do everything, 16 characters at least; without it one is made and kept in DIPLOGRAPH_DATA/api-token (docs/access.md)',
  },
  {
    name: 'DIPLOGRAPH_PUBLIC_READ',
    fallback: '',
    meaning:
      'whether who sends no key may read: on or off; without it on where HOST is this machine alone, else off',
  },
  {
    name: 'DIPLOGRAPH_JWT_JWKS_URL',
    fallback: '',
    meaning:
      'where the public keys are of the issuer whose tokens are taken, e.g. https://login.example/jwks.json',
  },
  {
    name: 'DIPLOGRAPH_JWT_SECRET',
    fallback: '',
    meaning: 'the secret that the issuer signs with, 32 characters at least, in the place of public keys',
  },
  { name: 'DIPLOGRAPH_JWT_ISSUER', fallback: '', meaning: 'what iss of its tokens says' },
  {
    name: 'DIPLOGRAPH_JWT_AUDIENCE',
    fallback: '',
    meaning: 'what aud of its tokens says; several with commas between',
  },
  {
    name: 'DIPLOGRAPH_JWT_ALGORITHMS',
    fallback: '',
    meaning: 'algorithms that are taken; without it RS256, PS256, ES256 and EdDSA, with a secret HS256',
  },
];

const text = z.string().trim();
const list = text.transform((given) =>
  given
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean),
);

function isKeyAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.username + url.password + url.hash === '';
}

/** How each variable is read. */
export const accessShape = {
  DIPLOGRAPH_TOKEN: text.regex(/^$|^[\x21-\x7e]{16,200}$/),
  DIPLOGRAPH_PUBLIC_READ: z.enum(['', 'on', 'off']),
  DIPLOGRAPH_JWT_JWKS_URL: text.refine((address) => address === '' || isKeyAddress(address)),
  DIPLOGRAPH_JWT_SECRET: text.regex(/^$|^[\x21-\x7e]{32,4096}$/),
  DIPLOGRAPH_JWT_ISSUER: text.regex(/^[\x21-\x7e]{0,500}$/),
  DIPLOGRAPH_JWT_AUDIENCE: list,
  DIPLOGRAPH_JWT_ALGORITHMS: list.refine((names) =>
    names.every((name) => [...publicKeyAlgorithms, ...secretAlgorithms].includes(name)),
  ),
};

/** What was expected of each. */
export const accessExpected: Readonly<Record<keyof typeof accessShape, string>> = {
  DIPLOGRAPH_TOKEN: 'a token of 16 to 200 letters, digits and signs, without blanks',
  DIPLOGRAPH_PUBLIC_READ: 'on or off',
  DIPLOGRAPH_JWT_JWKS_URL:
    'an address that begins with https:// or http://, without user, password and #; and no DIPLOGRAPH_JWT_SECRET beside it',
  DIPLOGRAPH_JWT_SECRET: 'a secret of 32 to 4096 letters, digits and signs, without blanks',
  DIPLOGRAPH_JWT_ISSUER: 'the issuer of the tokens, as their iss has it, where keys or a secret are set',
  DIPLOGRAPH_JWT_AUDIENCE: 'who the tokens are for, as their aud has it, where keys or a secret are set',
  DIPLOGRAPH_JWT_ALGORITHMS: `with public keys some of ${publicKeyAlgorithms.join(', ')}, with a secret some of ${secretAlgorithms.join(', ')}`,
};

/** Of these no message repeats the value. */
export const accessSecrets: readonly string[] = ['DIPLOGRAPH_TOKEN', 'DIPLOGRAPH_JWT_SECRET'];

type Values = { readonly [Name in keyof typeof accessShape]: z.infer<(typeof accessShape)[Name]> };

/** The names of variables that do not fit the others: tokens of an issuer that anybody may have, or none can have. */
export function accessMisfits(values: Values): (keyof Values)[] {
  const withUrl = values.DIPLOGRAPH_JWT_JWKS_URL !== '';
  const withSecret = values.DIPLOGRAPH_JWT_SECRET !== '';
  if (!withUrl && !withSecret) return [];
  const fitting = withUrl ? publicKeyAlgorithms : secretAlgorithms;
  return [
    ...(withUrl && withSecret ? (['DIPLOGRAPH_JWT_JWKS_URL'] as const) : []),
    ...(values.DIPLOGRAPH_JWT_ISSUER === '' ? (['DIPLOGRAPH_JWT_ISSUER'] as const) : []),
    ...(values.DIPLOGRAPH_JWT_AUDIENCE.length === 0 ? (['DIPLOGRAPH_JWT_AUDIENCE'] as const) : []),
    ...(values.DIPLOGRAPH_JWT_ALGORITHMS.every((name) => fitting.includes(name))
      ? []
      : (['DIPLOGRAPH_JWT_ALGORITHMS'] as const)),
  ];
}

function readJwt(values: Values): JwtSettings | null {
  const { DIPLOGRAPH_JWT_JWKS_URL: address, DIPLOGRAPH_JWT_SECRET: secret } = values;
  if (address === '' && secret === '') return null;
  const usual = address === '' ? ['HS256'] : ['RS256', 'PS256', 'ES256', 'EdDSA'];
  const named = values.DIPLOGRAPH_JWT_ALGORITHMS;
  return Object.freeze({
    keys: address === '' ? { secret } : { url: new URL(address) },
    issuer: values.DIPLOGRAPH_JWT_ISSUER,
    audiences: values.DIPLOGRAPH_JWT_AUDIENCE,
    algorithms: named.length > 0 ? named : usual,
  });
}

/** Whether nobody but this machine reaches what listens on this address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The settings of this part; `host` is what the API listens on. */
export function readAccess(values: Values, host: string): AccessSettings {
  const open = values.DIPLOGRAPH_PUBLIC_READ;
  return {
    token: values.DIPLOGRAPH_TOKEN || null,
    publicRead: open === '' ? isLoopback(host) : open === 'on',
    jwt: readJwt(values),
  };
}
