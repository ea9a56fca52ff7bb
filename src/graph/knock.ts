import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { shakeHands } from './local-server/shake-hands.ts';

const usualPort = 7687;

/** Whether a server that speaks TLS is there and awake; who it is does not matter, since nothing is told to it. */
function greet(host: string, port: number, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSecurely({
      socket: connect({ host, port }),
      servername: host,
      rejectUnauthorized: false,
    });
    const finish = (awake: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(awake);
    };
    const timer = setTimeout(() => finish(false), withinMs);
    socket.once('secureConnect', () => finish(true));
    for (const event of ['error', 'close'] as const) socket.once(event, () => finish(false));
  });
}

/**
 * Whether the server at an address answers the first words of a new connection in time. Costs it next to nothing, needs no
 * password, and tells a server that is busy from one that is gone, which a silent connection does not.
 */
export function knock(uri: string, withinMs: number): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  if (!protocol.includes('+s')) return shakeHands(uri, withinMs);
  return greet(hostname.replace(/^\[|\]$/g, ''), Number(port || usualPort), withinMs);
}
