import { realpath } from 'node:fs/promises';
import type { DatabaseAddress } from '../../config.ts';
import { askServer, type ServerAnswer } from './ask-server.ts';
import { addressOf } from './server-address.ts';
import { readCredentials } from './server-credentials.ts';
import { layoutOf } from './server-layout.ts';
import { findRunningServer } from './server-state.ts';
import { livingUsers } from './server-users.ts';

/** What is known of the local server. */
export interface LocalServerStatus {
  /** Whether it answers by Bolt with the password that is kept. */
  readonly running: boolean;
  /** How a server that is there but of no use took the question; null for one that runs, and for none. */
  readonly problem: Exclude<ServerAnswer, 'ready'> | null;
  /** Where it is; null where no process runs. */
  readonly address: DatabaseAddress | null;
  /** Its process, also where that does not answer (yet). */
  readonly pid: number | null;
  readonly persistent: boolean;
  /** ISO 8601. */
  readonly startedAt: string | null;
  /** The processes that use it. */
  readonly users: readonly number[];
}

/** How the local server is; asks it, changes nothing, and makes no folder. */
export async function localServerStatus(options: {
  readonly dataFolder: string;
  /** How long to wait for its answer. */
  readonly withinMilliseconds?: number;
}): Promise<LocalServerStatus> {
  const layout = layoutOf(await realpath(options.dataFolder).catch(() => options.dataFolder));
  const server = await findRunningServer(layout);
  const credentials = await readCredentials(layout);
  if (!server || !credentials)
    return {
      running: false,
      problem: server ? 'unauthorized' : null,
      address: null,
      pid: server?.pid ?? null,
      persistent: false,
      startedAt: null,
      users: [],
    };
  const address = addressOf(server.port, credentials);
  const answer = await askServer(address, {
    withinMilliseconds: options.withinMilliseconds ?? 5000,
    givenUp: () => true,
  });
  return {
    running: answer === 'ready',
    problem: answer === 'ready' ? null : answer,
    address,
    pid: server.pid,
    persistent: server.persistent,
    startedAt: server.startedAt,
    users: await livingUsers(layout),
  };
}
