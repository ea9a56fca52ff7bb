import { connect } from 'node:net';

/** Bolt's greeting: its magic number, and four proposals of a version, newest first. */
const greeting = Buffer.from('6060b01700080805000404040000000400000003', 'hex');

/**
 * Whether a server that speaks Bolt without encryption is there and awake: a port may accept connections though its
 * process hangs, and the driver would wait for such a one without end. The connection is closed in any case.
 */
export function shakeHands(uri: string, withinMilliseconds: number): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/g, '');
    const socket = connect({ host, port: Number(port || 7687) });
    const finish = (awake: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(awake);
    };
    const timer = setTimeout(() => finish(false), withinMilliseconds);
    socket.once('connect', () => socket.write(greeting));
    socket.once('data', () => finish(true));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}
