import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** A log that writes one JSON object a line to the standard error; never article text, never a secret. */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info'): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
