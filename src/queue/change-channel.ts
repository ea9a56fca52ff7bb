import { randomUUID } from 'node:crypto';
import { closeRedis, connectRedis } from './connect-redis.ts';

/** What processes tell each other of: that the graph has changed. */
export interface ChangeChannel {
  /** Tells the others; where Redis is away, nobody hears of it from here. */
  publish(): void;
  /** Calls `listener` whenever another process tells, until what it returns is called. */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}

const name = 'diplograph:changes';

/**
 * A channel through Redis, without a promise that every word arrives: Redis may be away, and comes back by itself. Whoever has to
 * know asks the database too, only less often.
 */
export function openChangeChannel(url: string): ChangeChannel {
  const self = randomUUID();
  const listeners = new Set<() => void>();
  const speaking = connectRedis(url);
  let hearing: ReturnType<typeof connectRedis> | null = null;
  const hear = (): void => {
    if (hearing !== null) return;
    hearing = connectRedis(url);
    // It subscribes anew by itself when a connection broke.
    hearing.subscribe(name).catch(() => undefined);
    hearing.on('message', (_, sender: string) => {
      if (sender !== self) for (const listener of [...listeners]) listener();
    });
  };
  return {
    publish: () => {
      // What would wait for Redis is old by the time that it is back.
      if (['reconnecting', 'close', 'end'].includes(speaking.status)) return;
      speaking.publish(name, self).catch(() => undefined);
    },
    onChange: (listener) => {
      const own = (): void => listener();
      listeners.add(own);
      hear();
      return () => void listeners.delete(own);
    },
    close: async () => {
      listeners.clear();
      await Promise.all([speaking, hearing].map((redis) => redis && closeRedis(redis)));
    },
  };
}
