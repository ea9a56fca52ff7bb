import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { DatabaseAddress } from '../../config.ts';
import { shakeHands } from './shake-hands.ts';

/** What came of asking a server for `RETURN 1`: an answer, a refusal of the password, or nothing in time. */
export type ServerAnswer = 'ready' | 'unauthorized' | 'silent';

/** How long to ask, and what ends it early. */
export interface AskOptions {
  readonly withinMilliseconds: number;
  /** Asked between two tries: true ends the asking, e.g. because the process is gone. */
  readonly givenUp?: () => boolean;
  readonly signal?: AbortSignal | undefined;
  /** Asked when the password is refused: false where the refusal may be another server's, and counts as silence. */
  readonly believeRefusal?: () => Promise<boolean>;
}

/** In milliseconds, for one try. */
const patience = 5000;
const pause = 50;
/** Another's server locks out its own user after a few wrong passwords in a row. */
const foreignPause = 1000;
/** Too many wrong passwords, by whomever, close a server for some seconds to the right one too. */
const lockedOut = 'Neo.ClientError.Security.AuthenticationRateLimit';

/**
 * Asks the server for `RETURN 1` by Bolt until it answers; a server that accepts connections but says nothing is silent.
 * @throws the signal's reason where it is aborted
 */
export async function askServer(address: DatabaseAddress, options: AskOptions): Promise<ServerAnswer> {
  const end = performance.now() + options.withinMilliseconds;
  for (;;) {
    options.signal?.throwIfAborted();
    const within = Math.max(1, Math.min(patience, end - performance.now()));
    let answer = await askOnce(address, within);
    const foreign = answer === 'unauthorized' && (await options.believeRefusal?.()) === false;
    if (foreign) answer = 'silent';
    if (answer !== 'silent' || options.givenUp?.() || performance.now() >= end) return answer;
    await delay(foreign ? foreignPause : pause);
  }
}

async function askOnce(address: DatabaseAddress, within: number): Promise<ServerAnswer> {
  const encrypted = /^\w+\+s/.test(address.uri);
  if (!encrypted && !(await shakeHands(address.uri, within))) return 'silent';
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: within,
    connectionAcquisitionTimeout: within,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    return await withTimeout(runOn(driver, address.database), within);
  } finally {
    // A driver whose server has stopped dead may never finish closing.
    void driver.close().catch(() => undefined);
  }
}

async function runOn(driver: Driver, database: string): Promise<ServerAnswer> {
  const session = driver.session({ database });
  try {
    await session.run('RETURN 1');
    return 'ready';
  } catch (error) {
    const { code } = error as { code?: string };
    return code?.startsWith('Neo.ClientError.Security.') && code !== lockedOut ? 'unauthorized' : 'silent';
  } finally {
    void session.close().catch(() => undefined);
  }
}

async function withTimeout(asked: Promise<ServerAnswer>, milliseconds: number): Promise<ServerAnswer> {
  const timer = new AbortController();
  const timeout = delay(milliseconds, 'silent' as const, { signal: timer.signal }).catch(
    () => 'silent' as const,
  );
  try {
    return await Promise.race([asked, timeout]);
  } finally {
    timer.abort();
  }
}
