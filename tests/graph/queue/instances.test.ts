import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Services } from '../../../src/api/context.ts';
import { createServer } from '../../../src/api/create-server.ts';
import { watchRevision } from '../../../src/api/revision/watch-revision.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { openIngestion } from '../../../src/pipeline.ts';
import { openChangeChannel } from '../../../src/queue/change-channel.ts';
import { startRedis, type TestRedis } from '../../redis/start-redis.ts';
import { connect, emptyDatabase } from '../database.ts';

const driver = connect();
let redis: TestRedis;
let close: () => Promise<void>;
let instances: ReturnType<typeof openInstance>[];

/** An instance that asks the database of itself once in ten minutes: what it hears sooner it hears from Redis. */
function openInstance() {
  const graph = openGraph({ address: inject('database') });
  const channel = openChangeChannel(redis.url);
  const watcher = watchRevision(graph, { channel, freshMs: 600_000, listenMs: 600_000 });
  const services: Services = {
    ingestion: (witness) => openIngestion({ graph, now: () => new Date(), witness }),
    curation: {} as never,
  };
  return { graph, channel, server: createServer({ graph, watcher, services }) };
}

beforeAll(async () => {
  await emptyDatabase(driver);
  redis = await startRedis();
  instances = [openInstance(), openInstance()];
  await migrate(instances[0]!.graph);
  close = async () => {
    for (const { server, channel, graph } of instances) {
      await server.close();
      await channel.close();
      await graph.close();
    }
    await redis.stop();
    await driver.close();
  };
}, 180_000);
afterAll(() => close());

const load = (company: string) =>
  instances[0]!.server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation($text: String!) { ingestArticles(articles: [{ text: $text }]) { articles { outcome } } }',
      variables: {
        text: `The Serbian company ${company} signed a memorandum with the Kazakh company Beta Foods.`,
      },
    }),
  });

test('who listens to one instance hears what another loads, also after Redis was away, and is told the end', async () => {
  const query = 'subscription { agreementChanged { parties { name } } }';
  const response = await instances[1]!.server.fetch(
    `http://localhost/graphql?query=${encodeURIComponent(query)}`,
    { headers: { accept: 'text/event-stream' } },
  );
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const until = async (word: string): Promise<void> => {
    while (!heard.includes(word)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`Expected ${word}; the stream ended after ${heard}`);
      heard += value;
    }
  };
  await load('Alpha Pharm');
  await until('Alpha Pharm');
  await redis.crash();
  await redis.restart();
  // Whether the instances have found it again nobody tells; some change is heard of as soon as they have.
  const knocking = setInterval(() => instances[0]!.channel.publish(), 500);
  await load('Gamma Bank');
  await until('Gamma Bank');
  clearInterval(knocking);
  const closed = instances[1]!.server.close();
  await until('event: complete');
  await closed;
  expect(heard).not.toContain('errors');
}, 120_000);
