import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createShutdown } from '../../src/cli/shutdown.ts';

/** What of a process the shutdown touches. */
function fakeProcess() {
  const host = Object.assign(new EventEmitter(), {
    ppid: 100,
    exit: (code: number) => host.emit('exit', code),
  });
  const exited = once(host, 'exit').then(([code]) => code as number);
  return { host, asProcess: host as unknown as NodeJS.Process, exited };
}

describe('createShutdown', () => {
  it('stops what was started, the newest first, each once, however often the signal comes', async () => {
    const { host, asProcess, exited } = fakeProcess();
    const shutdown = createShutdown(asProcess, () => undefined);
    const stopped: string[] = [];
    shutdown.add(async () => void stopped.push('first'));
    const stopThird = shutdown.add(async () => void stopped.push('stopped before'));
    shutdown.add(async () => void stopped.push('second'));
    await stopThird();
    host.emit('SIGINT');
    host.emit('SIGINT');
    host.emit('SIGTERM');
    expect(await exited).toBe(130);
    expect(stopped).toEqual(['stopped before', 'second', 'first']);
    expect(shutdown.signal.aborted).toBe(true);
  });

  it('goes on where one of them fails, and tells', async () => {
    const { host, asProcess, exited } = fakeProcess();
    const messages: string[] = [];
    const shutdown = createShutdown(asProcess, (message) => messages.push(message));
    const stopped: string[] = [];
    shutdown.add(async () => void stopped.push('first'));
    shutdown.add(() => Promise.reject(new Error('it is stuck')));
    host.emit('SIGTERM');
    expect(await exited).toBe(143);
    expect(stopped).toEqual(['first']);
    expect(messages).toEqual(['Stopping …', 'While stopping: it is stuck']);
  });

  it('ends with 0 after a signal that is the ordinary end, unless something could not be stopped', async () => {
    for (const [stop, code] of [
      [() => Promise.resolve(), 0],
      [() => Promise.reject(new Error('it is stuck')), 143],
    ] as const) {
      const { host, asProcess, exited } = fakeProcess();
      const shutdown = createShutdown(asProcess, () => undefined);
      shutdown.endsWell('SIGTERM');
      shutdown.add(stop);
      host.emit('SIGTERM');
      expect(await exited).toBe(code);
    }
  });

  it('lets the work wind up before the process exits', async () => {
    const { host, asProcess, exited } = fakeProcess();
    const shutdown = createShutdown(asProcess, () => undefined);
    const order: string[] = [];
    shutdown.waitFor(
      shutdown.requested
        .then(() => new Promise((resolve) => setTimeout(resolve, 20)))
        .then(() => order.push('wound up')),
    );
    host.emit('SIGTERM');
    await exited.then(() => order.push('exited'));
    expect(order).toEqual(['wound up', 'exited']);
  });
});
