import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { provideRedis } from './provide-redis.ts';

/** A redis-server of a test's own, with the settings that docs/queue.md asks for. */
export interface TestRedis {
  readonly url: string;
  /** Ends it as a crash would: with SIGKILL. */
  crash(): Promise<void>;
  /** Starts it again on what it has on disk. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

async function awaitAnswer(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  for (;;) {
    const answer = await redis.ping().catch(() => 'loading');
    if (answer === 'PONG') break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  redis.disconnect();
}

/** Starts one on a free port, empty; stop it in the `afterAll` of the file. */
export async function startRedis(): Promise<TestRedis> {
  const program = await provideRedis();
  const folder = await mkdtemp(path.join(tmpdir(), 'diplograph-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    child = spawn(program, [...settings, ...durable], { stdio: 'ignore' });
    await awaitAnswer(url);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  await start();
  process.once('exit', () => child?.kill('SIGKILL'));
  return {
    url,
    crash: () => end('SIGKILL'),
    restart: start,
    stop: async () => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
