import { createServer } from 'node:net';
import { listenError } from '../api/listen-error.ts';

/**
 * Finds out, before anything slow begins, whether the API will be able to listen.
 * @throws AppError PORT_BUSY or BAD_CONFIG, as `listenError` tells them apart
 */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(listenError(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
