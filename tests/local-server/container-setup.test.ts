import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { neo4jVersion } from '../../src/graph/local-server/server-layout.ts';

interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
}

const read = (file: string): Promise<string> => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
const services = async (): Promise<Record<'neo4j' | 'api', Service>> =>
  parse(await read('docker-compose.yml')).services;

test('Docker Compose and Maven get the version of Neo4j that the code names', async () => {
  expect((await services()).neo4j.image).toBe(`neo4j:${neo4jVersion}-community`);
  expect(await read('src/graph/local-server/pom.xml')).toContain(
    `<neo4j.version>${neo4jVersion}</neo4j.version>`,
  );
});

test('Docker Compose has no default password, and refuses to run without one', async () => {
  const { neo4j, api } = await services();
  expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(api.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
});

test('Docker Compose opens its ports to this machine only', async () => {
  const ports = Object.values(await services()).flatMap((service) => service.ports);
  expect(ports).toHaveLength(3);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('the image runs as a user other than root', async () => {
  const users = (await read('Dockerfile')).match(/^USER .+$/gm);
  expect(users).toEqual(['USER node']);
});
