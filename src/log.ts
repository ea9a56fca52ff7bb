import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** What waits to be written at most, in bytes: who reads the log slowly loses lines, not the server. */
const mostWaiting = 4 * 1024 * 1024;

/** Never written, wherever they may come from. */
const secretPaths = ['authorization', 'token', 'password', 'secret', 'variables', 'text'].flatMap((name) => [
  name,
  `*.${name}`,
  `err.cause.${name}`,
]);

/**
 * A log that writes one JSON object a line to the standard error, or to `to`; never article text, never a secret. Writing
 * keeps nobody waiting.
 */
export function createLog(
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info',
  to: DestinationStream = pino.destination({ dest: 2, sync: false, maxLength: mostWaiting }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: secretPaths, censor: '[not told]' },
    },
    to,
  );
}
