import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../../src/config.ts';
import type { Operation } from './operations.ts';
import type { FromTarget, ToTarget } from './target.ts';

/** A server that answers the operations. */
export interface Target {
  /** The body of the answer. @throws Error where its status is not 200. */
  ask(operation: Operation, variables: Readonly<Record<string, unknown>>): Promise<string>;
  /** The processor time that it has used so far, in milliseconds. */
  usage(): Promise<number>;
  stop(): void;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

function post(port: number, path: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${path}: expected status 200; got ${response.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Starts the API or the bare handler in a process of its own. */
export async function startTarget(
  kind: 'api' | 'bare',
  address: DatabaseAddress,
  operations: readonly Operation[],
): Promise<Target> {
  const child = fork(fileURLToPath(new URL('target.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const say = async (message: ToTarget): Promise<FromTarget> => {
    const answer = once(child, 'message');
    child.send(message);
    return (await answer)[0] as FromTarget;
  };
  const { port } = (await say({ type: 'start', kind, address, operations })) as { port: number };
  return {
    ask: ({ name, query }, variables) =>
      kind === 'api'
        ? post(port, '/graphql', JSON.stringify({ query, variables }))
        : post(port, `/${name}`, JSON.stringify(variables)),
    usage: async () => ((await say({ type: 'usage' })) as { milliseconds: number }).milliseconds,
    stop: () => void child.kill(),
  };
}
