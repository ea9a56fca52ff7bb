import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { openAccess } from '../../src/access/open-access.ts';
import { type ApiServer, createServer } from '../../src/api/create-server.ts';
import { readExplorer } from '../../src/api/explorer/explorer-files.ts';
import { buildExplorer, explorerFolder } from '../../src/cli/explorer/build-explorer.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import type { ArticleInput } from '../../src/model/ingestion.ts';
import { openCuration, openIngestion } from '../../src/pipeline.ts';
import { connect, emptyDatabase } from '../graph/database.ts';
import { launchChromium } from './launch-chromium.ts';

/** The token with which the tests curate. */
export const token = 'a-token-of-the-browser-tests';

/** An article that would do harm if anything of it were markup. */
export const hostileArticle: ArticleInput = {
  title: '<img src=x onerror="window.harmed=1"> "signed" </title><script>window.harmed=1</script>',
  publisher: '<b onmouseover="window.harmed=1">Harm & Co</b>',
  url: 'https://harm.example/"><script>window.harmed=1</script>',
  publishedOn: '2026-04-02',
  text: 'The Serbian company Delta <script>window.harmed=1</script> said little. The Serbian company Delta Steel signed a contract with the Kazakh company Altai Ore. <img src=x onerror="window.harmed=1"> {{7*7}}',
};

/** The sample article that the README's question is about. */
export function sampleArticle(): ArticleInput {
  const file = new URL('../../seeds/articles/2026-02-26-serbia-kazakhstan-astana.md', import.meta.url);
  const [, , ...body] = readFileSync(file, 'utf8').split('---\n');
  return {
    title: 'Six documents signed in Astana as Vučić meets Tokayev',
    publisher: 'Diplograph Samples',
    url: 'https://example.org/sample',
    publishedOn: '2026-02-26',
    text: body.join('').replaceAll(/[*_#]/g, ''),
  };
}

/** An article about talks that came to nothing yet. */
export const talks: ArticleInput = {
  title: 'Talks on a factory',
  publisher: 'Daily Ledger',
  publishedOn: '2026-03-10',
  text: 'The Serbian company Zeta Agro is negotiating a contract with the Kazakh company Great Sky. Zeta Agro signed a memorandum with the Uzbek company Gamma Cotton on March 9.',
};

/** Pages of an explorer over a graph of its own. */
export interface ExplorerFixture {
  /** A page of a fresh browser context at this address of the explorer: #/network?… */
  open(address?: string, options?: BrowserContextOptions): Promise<Page>;
  /** What pages said in errors: a page that works says nothing. */
  readonly failures: string[];
  url(): string;
  query(document: string): Promise<Record<string, never>>;
}

/** Serves the explorer over these articles for the tests of a file; each test must leave the consoles clean. */
export function useExplorerFixture(articles: readonly ArticleInput[]): ExplorerFixture {
  const driver = connect();
  const graph = openGraph({ address: inject('database') });
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 12, minute++));
  let server: ApiServer;
  let browser: Browser;
  let url = '';
  const failures: string[] = [];

  beforeAll(async () => {
    await emptyDatabase(driver);
    await migrate(graph);
    const ingestArticles = openIngestion({ graph, now });
    if (articles.length > 0) await ingestArticles(articles);
    await buildExplorer();
    server = createServer({
      graph,
      access: openAccess({ graph, token, publicRead: true, jwt: null, now }),
      explorer: readExplorer(explorerFolder),
      services: { curation: (witness) => openCuration(graph, now, witness), ingestion: () => ingestArticles },
    });
    ({ url } = await server.listen({ host: '127.0.0.1', port: 0 }));
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(failures.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await graph.close();
    await driver.close();
  });

  const open = async (address = '', options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      // A machine that is busy may answer late; the page says so, and asks again.
      const late = /status of 50[34]/.test(message.text());
      if (message.type() === 'error' && !late) failures.push(message.text());
    });
    await page.goto(`${url}/${address}`);
    return page;
  };
  const query = async (document: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    });
    return ((await response.json()) as { data: Record<string, never> }).data;
  };
  return { open, failures, url: () => url, query };
}

/** The id of the organization that has this name. */
export async function organizationId(fixture: ExplorerFixture, name: string): Promise<string> {
  const data = (await fixture.query(`{ organization(ref: { name: ${JSON.stringify(name)} }) { id } }`)) as {
    organization?: { id: string };
  };
  if (!data.organization) throw new Error(`expected an organization called ${name}`);
  return data.organization.id;
}
