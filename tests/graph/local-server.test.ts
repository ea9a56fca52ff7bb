import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect as connectTo } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { DatabaseAddress } from '../../src/config.ts';
import { findFreePort } from '../../src/graph/local-server/find-free-port.ts';
import { localServerStatus } from '../../src/graph/local-server/local-server-status.ts';
import { processesWith, processStamp } from '../../src/graph/local-server/process-identity.ts';
import type { LaunchOptions } from '../../src/graph/local-server/server-address.ts';
import { serverConfiguration } from '../../src/graph/local-server/server-configuration.ts';
import { layoutOf } from '../../src/graph/local-server/server-layout.ts';
import { homeArgument } from '../../src/graph/local-server/server-state.ts';
import { type LocalServer, startLocalServer } from '../../src/graph/local-server/start-local-server.ts';
import { stopLocalServer } from '../../src/graph/local-server/stop-local-server.ts';

// All use one data folder, so that only the first pays for an empty one; none leaves a server behind for the next.
// A start takes 5 s on an idle machine, and several times that on a busy one; some tests have two.
vi.setConfig({ testTimeout: 120_000 });
const dataFolder = path.join(inject('runFolder'), 'a server of its own');
let children: ChildProcess[] = [];

async function endWhatRuns(): Promise<void> {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await stopLocalServer({ dataFolder, progress: () => undefined });
}

afterAll(() => rm(dataFolder, { recursive: true, force: true }));

function options(more: Partial<LaunchOptions> = {}): LaunchOptions {
  return {
    dataFolder,
    softwareFolder: inject('softwareFolder'),
    javaHome: process.env.JAVA_HOME,
    progress: () => undefined,
    ...more,
  };
}

interface Holder {
  readonly child: ChildProcess;
  readonly started: boolean;
  readonly server: number;
}

/** Another process that uses the server; resolves when it has it. */
async function holdElsewhere(): Promise<Holder> {
  const script = fileURLToPath(new URL('hold-local-server.ts', import.meta.url));
  const args = ['--import', 'tsx', script, dataFolder, inject('softwareFolder')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { started: boolean; server: number }) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function ask(address: DatabaseAddress, statement: string): Promise<unknown> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: address.database });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

const serversOnData = (): Promise<number[]> => processesWith(homeArgument(layoutOf(dataFolder)));

describe('a server of one user', () => {
  afterEach(endWhatRuns);

  test('answers while it is used, and leaves no process and no state behind', async () => {
    const server = await startLocalServer(options());
    expect(await ask(server.address, 'RETURN 1 + 1')).toEqual([2]);
    expect(await localServerStatus({ dataFolder })).toMatchObject({
      running: true,
      address: server.address,
      pid: server.pid,
      persistent: false,
      users: [process.pid],
    });
    await server.stop();
    await server.stop();
    expect(await processStamp(server.pid)).toBeNull();
    expect(await serversOnData()).toEqual([]);
    expect(await readdir(path.join(layoutOf(dataFolder).home, 'run'), { recursive: true })).toEqual([
      'lock',
      'users',
    ]);
    expect(await localServerStatus({ dataFolder })).toMatchObject({ running: false, pid: null });
  });

  test('keeps data, password and port from start to start', async () => {
    const first = await startLocalServer(options());
    await ask(first.address, 'CREATE (:Kept)');
    await first.stop();
    const second = await startLocalServer(options());
    expect(second.address).toEqual(first.address);
    expect(await ask(second.address, 'MATCH (n:Kept) RETURN count(n)')).toEqual([1]);
    await second.stop();
  });
});

describe('a server that is looked after', () => {
  afterEach(endWhatRuns);

  test('comes back with its data, at its address, where its process is killed', async () => {
    const server = await startLocalServer(options());
    const told: string[] = [];
    server.keepRunning((message) => told.push(message));
    await ask(server.address, 'CREATE (:Survivor)');
    process.kill(server.pid, 'SIGKILL');
    await expect
      .poll(() => ask(server.address, 'MATCH (n:Survivor) RETURN count(n)').catch(() => null), {
        timeout: 90_000,
        interval: 500,
      })
      .toEqual([1]);
    expect(told[0]).toBe(`Neo4j (process ${server.pid}) has ended without being told to; bringing it back`);
    const { pid, users } = await localServerStatus({ dataFolder });
    expect(pid).not.toBe(server.pid);
    expect(users).toEqual([process.pid]);
    await server.stop();
    expect(await serversOnData()).toEqual([]);
  });

  test('stays away where somebody has stopped it', async () => {
    const server = await startLocalServer(options());
    const told: string[] = [];
    server.keepRunning((message) => told.push(message));
    await stopLocalServer({ dataFolder, progress: () => undefined });
    // Longer than it takes to notice.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(await serversOnData()).toEqual([]);
    expect(told).toEqual([]);
    await server.stop();
  });
});

describe('a server that runs', () => {
  let server: LocalServer;
  beforeAll(async () => {
    server = await startLocalServer(options());
  });
  afterAll(endWhatRuns);

  test('keeps its password in a file that only its user may read, in the data folder', async () => {
    const { credentialsFile, home } = layoutOf(dataFolder);
    expect(JSON.parse(await readFile(credentialsFile, 'utf8'))).toEqual({
      username: server.address.username,
      password: server.address.password,
    });
    expect((await stat(credentialsFile)).mode & 0o777).toBe(0o600);
    expect((await stat(home)).mode & 0o777).toBe(0o700);
  });

  test('refuses another password', async () => {
    await expect(ask({ ...server.address, password: 'another' }, 'RETURN 1')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  test('lets the right user in, however often another program tried wrong passwords', async () => {
    for (let attempt = 0; attempt < 6; attempt += 1)
      await ask({ ...server.address, password: `wrong ${attempt}` }, 'RETURN 1').catch(() => undefined);
    expect(await ask(server.address, 'RETURN 1')).toEqual([1]);
  });

  test('listens on the loopback address only', async () => {
    const port = Number(new URL(server.address.uri).port);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    expect(await accepts('127.0.0.1', port)).toBe(true);
    for (const host of [...others, '127.0.0.2'])
      expect([host, await accepts(host, port)]).toEqual([host, false]);
  });

  test('answers full-text and constraint statements, as the graph needs them', async () => {
    await ask(server.address, 'CREATE CONSTRAINT c IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE');
    await ask(server.address, 'CREATE FULLTEXT INDEX f IF NOT EXISTS FOR (n:Thing) ON EACH [n.name]');
    await ask(server.address, "CREATE (:Thing {id: 1, name: 'Astana Hub'})");
    await ask(server.address, 'CALL db.awaitIndexes(10)');
    const found = "CALL db.index.fulltext.queryNodes('f', 'astan~') YIELD node RETURN node.name";
    expect(await ask(server.address, found)).toEqual(['Astana Hub']);
  });
});

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTo({ host, port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

test('servers of different data that want the same port at the same moment get one each', async () => {
  const port = await findFreePort(0);
  const folders = ['one', 'another'].map((name) => path.join(inject('runFolder'), name));
  for (const { configurationFile } of folders.map((folder) => layoutOf(folder))) {
    await mkdir(path.dirname(configurationFile), { recursive: true });
    await writeFile(configurationFile, serverConfiguration(port));
  }
  const servers = await Promise.all(
    folders.map((folder) => startLocalServer(options({ dataFolder: folder }))),
  );
  const uris = servers.map(({ address }) => address.uri);
  expect(uris).toContain(`bolt://127.0.0.1:${port}`);
  expect(new Set(uris).size).toBe(2);
  for (const { address } of servers) expect(await ask(address, 'RETURN 1')).toEqual([1]);
  await Promise.all(servers.map((server) => server.stop()));
});

describe('a server of several users', () => {
  afterEach(endWhatRuns);

  test('is one where two processes want it at the same moment, and ends with the last', async () => {
    const [one, other] = await Promise.all([holdElsewhere(), holdElsewhere()]);
    expect(one.server).toBe(other.server);
    expect([one.started, other.started].sort()).toEqual([false, true]);
    expect(await serversOnData()).toEqual([one.server]);
    await end(one.child, 'SIGTERM');
    expect((await localServerStatus({ dataFolder })).running).toBe(true);
    await end(other.child, 'SIGTERM');
    expect(await serversOnData()).toEqual([]);
  });

  test('is one where the same process asks twice', async () => {
    const [one, other] = await Promise.all([startLocalServer(options()), startLocalServer(options())]);
    expect(one.pid).toBe(other.pid);
    await one.stop();
    expect(await ask(other.address, 'RETURN 1')).toEqual([1]);
    await other.stop();
    expect(await serversOnData()).toEqual([]);
  });

  test('that is persistent outlives its users, and is stopped by command also while it is used', async () => {
    const persistent = await startLocalServer(options({ persistent: true }));
    const [user, another] = [await startLocalServer(options()), await startLocalServer(options())];
    expect([user.started, user.pid, another.pid]).toEqual([false, persistent.pid, persistent.pid]);
    await user.stop();
    await persistent.stop();
    expect(await localServerStatus({ dataFolder })).toMatchObject({
      running: true,
      persistent: true,
      users: [process.pid],
    });
    const report = await stopLocalServer(options());
    expect(report).toEqual({ pid: persistent.pid, users: [process.pid], killed: false });
    expect(await serversOnData()).toEqual([]);
    await another.stop();
    expect(await stopLocalServer(options())).toEqual({ pid: null, users: [], killed: false });
  });
});

describe('a server that a killed process left', () => {
  afterEach(endWhatRuns);

  test('is taken over by the next user, and ends with it', async () => {
    const holder = await holdElsewhere();
    await end(holder.child, 'SIGKILL');
    expect(await processStamp(holder.server)).not.toBeNull();
    const next = await startLocalServer(options());
    expect([next.started, next.pid]).toEqual([false, holder.server]);
    await next.stop();
    expect(await serversOnData()).toEqual([]);
  });

  test('is found also where its state was not written or speaks of another process', async () => {
    const holder = await holdElsewhere();
    await end(holder.child, 'SIGKILL');
    const { stateFile } = layoutOf(dataFolder);
    const state = JSON.parse(await readFile(stateFile, 'utf8'));
    await writeFile(stateFile, JSON.stringify({ ...state, pid: process.pid }));
    expect((await localServerStatus({ dataFolder })).pid).toBe(holder.server);
    await rm(stateFile);
    const next = await startLocalServer(options());
    expect([next.started, next.pid]).toEqual([false, holder.server]);
    await next.stop();
    expect(await serversOnData()).toEqual([]);
  });

  test('is replaced where it does not answer', async () => {
    const holder = await holdElsewhere();
    await end(holder.child, 'SIGKILL');
    process.kill(holder.server, 'SIGSTOP');
    expect(await localServerStatus({ dataFolder, withinMilliseconds: 500 })).toMatchObject({
      running: false,
      problem: 'silent',
      pid: holder.server,
    });
    const next = await startLocalServer(options({ bounds: { answer: 1000, stop: 500 } }));
    expect(next.started).toBe(true);
    expect(await serversOnData()).toEqual([next.pid]);
    expect(await ask(next.address, 'RETURN 1')).toEqual([1]);
    await next.stop();
  });
});

describe('a start that fails', () => {
  afterEach(endWhatRuns);

  test('shows what Neo4j said, and leaves no process and no state', async () => {
    const { home, stateFile } = layoutOf(dataFolder);
    const broken = path.join(home, 'data', 'databases', 'system', 'neostore');
    const kept = await readFile(broken);
    await writeFile(broken, 'not a store');
    const failure = startLocalServer(options({ bounds: { start: 20_000 } }));
    await expect(failure).rejects.toMatchObject({ code: 'LOCAL_SERVER_FAILED' });
    await expect(failure).rejects.toThrow(/neo4j-console\.log[\s\S]*docker compose up[\s\S]*NEO4J_URI/);
    expect(await serversOnData()).toEqual([]);
    await expect(access(stateFile)).rejects.toMatchObject({ code: 'ENOENT' });
    await writeFile(broken, kept);
  });

  test('by an interruption takes back what it began', async () => {
    const interruption = new AbortController();
    const starting = startLocalServer(
      options({
        signal: interruption.signal,
        progress: (message) => {
          if (message.startsWith('Starting')) setTimeout(() => interruption.abort(new Error('Ctrl-C')), 500);
        },
      }),
    );
    await expect(starting).rejects.toThrow('Ctrl-C');
    expect(await serversOnData()).toEqual([]);
  });

  test('by a changed password names the file that holds it', async () => {
    const { credentialsFile } = layoutOf(dataFolder);
    const kept = await readFile(credentialsFile, 'utf8');
    await writeFile(credentialsFile, JSON.stringify({ username: 'neo4j', password: 'something else' }));
    const failure = startLocalServer(options());
    await expect(failure).rejects.toMatchObject({ code: 'LOCAL_SERVER_FAILED' });
    await expect(failure).rejects.toThrow(credentialsFile);
    expect(await serversOnData()).toEqual([]);
    await rm(credentialsFile);
    await expect(startLocalServer(options())).rejects.toThrow(credentialsFile);
    await writeFile(credentialsFile, kept);
  });
});
