import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { JwtSettings } from '../config.ts';
import { AppError } from '../errors.ts';
import { type Caller, refused } from './caller.ts';
import { isScope, type Scope, withImplied } from './scope.ts';

/** How far clocks may differ. */
const toleranceSeconds = 5;
const longestToken = 8_192;
const longestSubject = 200;

/** Whether a text has the shape of a signed token; whether it is one only its verification tells. */
export function looksLikeJwt(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}

const names = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(' ');
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

/** The scopes of a token: what `scope`, `scp` and `scopes` name, as text or list, also as diplograph:read or diplograph.read. */
export function scopesOf(payload: JWTPayload): Scope[] {
  const named = ['scope', 'scp', 'scopes'].flatMap((claim) => names(payload[claim]));
  return named.map((name) => name.replace(/^diplograph[:./]/, '')).filter(isScope);
}

function subjectOf(payload: JWTPayload): string {
  const subject = payload.sub ?? payload.client_id ?? payload.azp;
  if (
    typeof subject === 'string' &&
    subject.trim() !== '' &&
    subject.length <= longestSubject &&
    !/\p{Cc}/u.test(subject)
  )
    return subject;
  throw refused(`Expected a token with a subject (sub) of 1 to ${longestSubject} characters.`);
}

/** What is told of a token that was not accepted. Claims are looked at only once its signature is known to be right. */
function refusalOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof errors.JWTExpired) return refused('This token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'nbf') return refused('This token is not valid yet.');
    return refused(`This token was not made for this server: its ${error.claim} is missing or another.`);
  }
  if (error instanceof errors.JWKSNoMatchingKey || !isUnreachable(error))
    return refused('Expected a token that is signed by a key and an algorithm that this server accepts.');
  return new AppError(
    'ISSUER_UNREACHABLE',
    `The keys of the issuer of tokens cannot be had: ${String(error)}`,
    {
      cause: error,
      details: { retryAfterSeconds: 5 },
    },
  );
}

/** What jose throws of its own is about the token, but for what came of asking for keys. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  if (!(error instanceof errors.JOSEError)) return true;
  // How jose tells that the answer was no 200, or no JSON.
  return error.code === 'ERR_JOSE_GENERIC';
}

function keysOf(settings: JwtSettings): JWTVerifyGetKey {
  const { keys } = settings;
  if ('secret' in keys) {
    const secret = new TextEncoder().encode(keys.secret);
    return async () => secret;
  }
  return createRemoteJWKSet(keys.url, {
    timeoutDuration: 3_000,
    // A token that names a key which is not there makes nobody ask more often than this.
    cooldownDuration: 10_000,
    cacheMaxAge: 600_000,
  });
}

/** Finds who has a token of the issuer in `settings`; `now` is in milliseconds since 1970. */
export function createJwtVerifier(
  settings: JwtSettings,
  now: () => number,
): (token: string) => Promise<Caller> {
  const getKey = keysOf(settings);
  return async (token) => {
    if (token.length > longestToken) throw refused(`Expected a token of ${longestToken} characters at most.`);
    try {
      const { payload } = await jwtVerify(token, getKey, {
        algorithms: [...settings.algorithms],
        issuer: settings.issuer,
        audience: [...settings.audiences],
        requiredClaims: ['exp'],
        clockTolerance: toleranceSeconds,
        currentDate: new Date(now()),
      });
      return { kind: 'JWT', name: subjectOf(payload), keyId: null, scopes: withImplied(scopesOf(payload)) };
    } catch (error) {
      throw refusalOf(error);
    }
  };
}
