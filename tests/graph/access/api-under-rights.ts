import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { createAudit } from '../../../src/access/audit.ts';
import { commandLineCaller } from '../../../src/access/caller.ts';
import { createKeys } from '../../../src/access/keys.ts';
import { openAccess } from '../../../src/access/open-access.ts';
import type { Scope } from '../../../src/access/scope.ts';
import { type ApiServer, createServer } from '../../../src/api/create-server.ts';
import type { Answered } from '../../../src/api/http/use-request-notes.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { createMetrics, type Metrics } from '../../../src/observe/metrics.ts';
import { openCuration, openIngestion } from '../../../src/pipeline.ts';
import { type Issuer, startIssuer } from '../../access/issuer.ts';
import { connect, emptyDatabase } from '../database.ts';

/** The admin key of the tests' servers. */
export const ownToken = 'the-own-token-of-a-server';

/** What a client sees. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests look at.
  readonly body: any;
  readonly code: string | undefined;
}

/** Two servers over one graph, one open to readers and one closed, and an issuer of tokens. */
export interface Rights {
  issuer(): Issuer;
  url(server: 'open' | 'closed'): string;
  readonly answered: Answered[];
  metrics(): Metrics;
  /** A key that was made just now. */
  key(scopes: readonly Scope[], expiresAt?: Date): Promise<string>;
  revoke(secret: string): Promise<void>;
  /** Moves the clock of the servers on. */
  wait(milliseconds: number): void;
  /** Asks with this Authorization header, or with none. */
  get(
    server: 'open' | 'closed',
    path: string,
    authorization?: string | null,
    headers?: Record<string, string>,
  ): Promise<Seen>;
  ask(
    server: 'open' | 'closed',
    query: string,
    authorization?: string | null,
    headers?: Record<string, string>,
  ): Promise<Seen>;
  /** The audit log, newest first. */
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  log(): Promise<any[]>;
  count(label: string): Promise<number>;
}

async function seen(response: Response): Promise<Seen> {
  const text = await response.text();
  let body: unknown = null;
  try {
    // An event that is sent bears its data behind a name.
    body = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text);
  } catch {
    // A page, or a table.
  }
  const code = (body as { errors?: { extensions: { code: string } }[] } | null)?.errors?.[0]?.extensions.code;
  return { status: response.status, headers: response.headers, text, body, code };
}

/** Starts them for the tests of a file, and empties the graph before each. */
export function useRights(): Rights {
  const driver = connect();
  const graph = openGraph({ address: inject('database') });
  let moved = 0;
  const now = () => new Date(Date.now() + moved);
  const answered: Answered[] = [];
  const servers: Partial<Record<'open' | 'closed', { api: ApiServer; url: string }>> = {};
  let issuer: Issuer;
  let metrics: Metrics;
  const keys = createKeys(graph, createAudit(graph, now), now);
  const by = commandLineCaller('the tests');

  beforeAll(async () => {
    issuer = await startIssuer(now);
    metrics = createMetrics();
    for (const which of ['open', 'closed'] as const) {
      const api = createServer({
        graph,
        access: openAccess({
          graph,
          token: ownToken,
          publicRead: which === 'open',
          jwt: issuer.settings,
          now,
        }),
        services: {
          curation: (witness) => openCuration(graph, now, witness),
          ingestion: (witness) => openIngestion({ graph, now, witness }),
        },
        metrics,
        metricsFor: which === 'open' ? 'open' : 'key',
        about: { version: '9.9.9', commit: 'abcdef0123456789', deriver: 'd1' },
        onAnswered: (one) => void answered.push(one),
        now,
      });
      servers[which] = { api, url: (await api.listen({ host: '127.0.0.1', port: 0 })).url };
    }
  });
  beforeEach(async () => {
    await emptyDatabase(driver);
    await migrate(graph);
    answered.length = 0;
  });
  afterAll(async () => {
    for (const { api } of Object.values(servers)) await api.close();
    await issuer.close();
    await graph.close();
    await driver.close();
  });

  const url = (server: 'open' | 'closed'): string => servers[server]!.url;
  const withAuthorization = (authorization: string | null, headers: Record<string, string>) =>
    authorization === null ? headers : { ...headers, authorization };
  return {
    issuer: () => issuer,
    url,
    answered,
    metrics: () => metrics,
    key: async (scopes, expiresAt) =>
      (await keys.create({ name: `a ${scopes.join(' ')} key`, scopes, expiresAt: expiresAt ?? null }, by))
        .secret,
    revoke: (secret) => keys.revoke(secret.split('_')[1]!, by),
    wait: (milliseconds) => {
      moved += milliseconds;
    },
    get: async (server, path, authorization = null, headers = {}) =>
      seen(await fetch(`${url(server)}${path}`, { headers: withAuthorization(authorization, headers) })),
    ask: async (server, query, authorization = null, headers = {}) =>
      seen(
        await fetch(`${url(server)}/graphql`, {
          method: 'POST',
          headers: withAuthorization(authorization, {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json',
            ...headers,
          }),
          body: JSON.stringify({ query }),
        }),
      ),
    log: async () => {
      const { records } = await driver.executeQuery(
        'MATCH (n:AuditEntry) RETURN properties(n) AS entry ORDER BY n.at DESC, n.id',
      );
      return records.map((record) => record.get('entry'));
    },
    count: async (label) => {
      const { records } = await driver.executeQuery(`MATCH (n:${label}) RETURN count(n) AS count`);
      return records[0]!.get('count') as number;
    },
  };
}
