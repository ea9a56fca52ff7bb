import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect, emptyDatabase } from '../database.ts';
import { sharedServer } from './run-diplograph.ts';

const driver = connect();
beforeAll(() => emptyDatabase(driver));
afterAll(() => driver.close());

/** `npm start` as typed; settles with its address once it serves. */
async function npmStart() {
  const child = spawn('npm', ['start'], {
    env: { ...process.env, ...sharedServer(), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8');
  let output = '';
  for await (const text of child.stdout) {
    output += text;
    const found = /Playground +(http:\S+)/.exec(output);
    if (found) return { child, url: found[1]! };
  }
  throw new Error(`npm start ended before it served:\n${output}`);
}

describe('npm start', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'leaves nothing behind after %s to npm itself',
    { timeout: 60_000 },
    async (signal) => {
      const { child, url } = await npmStart();
      expect((await fetch(url.replace('/graphql', '/ready'))).status).toBe(200);
      child.kill(signal);
      await once(child, 'exit');
      await vi.waitFor(() => expect(fetch(url)).rejects.toThrow(), { timeout: 20_000, interval: 250 });
    },
  );
});
