import { createServer } from 'node:net';
import { AppError } from '../errors.ts';

const meanings: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no such host is known',
};

/** An error of listening as one that says what to do. */
export function portError(error: NodeJS.ErrnoException, host: string, port: number): AppError {
  const reason = meanings[error.code ?? ''] ?? error.message;
  return new AppError(
    'PORT_BUSY',
    `Expected a free port at ${host}:${port}; ${reason}.\nStop that program, or choose another port: PORT=${port === 65535 ? 4000 : port + 1} npm start (PORT=0 takes any free one; HOST is the address).`,
    { cause: error, details: { host, port } },
  );
}

/**
 * Finds out, before anything slow begins, whether the API will be able to listen.
 * @throws AppError PORT_BUSY
 */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(portError(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
