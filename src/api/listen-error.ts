import { AppError } from '../errors.ts';

/**
 * The failure to listen at an address, as one that says why and what to do: PORT_BUSY where another program has the port,
 * else BAD_CONFIG, because the address or the port cannot be had by this user on this machine.
 */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): AppError {
  const options = { cause: error, details: { host, port } };
  if (error.code !== 'EADDRINUSE') {
    return new AppError(
      'BAD_CONFIG',
      `Cannot listen on ${host}, port ${port}: ${error.message}. Check HOST and PORT.`,
      options,
    );
  }
  const other = port === 65_535 ? 4000 : port + 1;
  return new AppError(
    'PORT_BUSY',
    `Port ${port} of ${host} is in use by another program. Stop that, or choose another port, for example PORT=${other}; PORT=0 takes a free one.`,
    options,
  );
}
