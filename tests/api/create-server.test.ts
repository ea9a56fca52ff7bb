import { Agent, get } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { expect, test } from 'vitest';
import { createServer } from '../../src/api/create-server.ts';
import type { Graph } from '../../src/graph/graph.ts';

const idle = { verify: async () => undefined } as unknown as Graph;
const address = { host: '127.0.0.1', port: 0 };

test('listens on a free port, answers, and closes at once though a client keeps its connection', async () => {
  const server = createServer({ graph: idle });
  const { url, port } = await server.listen(address);
  expect(url).toBe(`http://127.0.0.1:${port}`);
  const agent = new Agent({ keepAlive: true });
  const status = await new Promise((resolve, reject) => {
    get(`${url}/ready`, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    }).on('error', reject);
  });
  expect(status).toBe(200);
  const startedAt = performance.now();
  await server.close();
  expect(performance.now() - startedAt).toBeLessThan(500);
  agent.destroy();
  await expect(fetch(`${url}/live`)).rejects.toThrow();
});

test('a request under way when it closes is still answered', async () => {
  let answer = (): void => undefined;
  let asked = (): void => undefined;
  const reached = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const slow = {
    verify: () => {
      asked();
      return new Promise<void>((resolve) => {
        answer = resolve;
      });
    },
  } as unknown as Graph;
  const server = createServer({ graph: slow });
  const { url } = await server.listen(address);
  const response = fetch(`${url}/ready`);
  await reached;
  const closed = server.close();
  answer();
  expect((await response).status).toBe(200);
  await closed;
});

test('a busy port is told with what to do', async () => {
  const other = createNetServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  await expect(createServer({ graph: idle }).listen({ host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'PORT_BUSY',
    message: expect.stringContaining(`Port ${port} of 127.0.0.1 is in use`),
  });
  other.close();
});

test('an address that is not of this machine is told', async () => {
  await expect(createServer({ graph: idle }).listen({ host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining('Check HOST and PORT'),
  });
});

test('closing twice, or before listening, is harmless', async () => {
  const server = createServer({ graph: idle });
  await server.close();
  await server.listen(address);
  await server.close();
  await server.close();
});
