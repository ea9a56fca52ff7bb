import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { settings } from '../../src/config.ts';
import { neo4jVersion } from '../../src/graph/local-server/server-layout.ts';

interface Service {
  readonly image: string;
  readonly user: string;
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly cap_add?: readonly string[];
  readonly privileged?: boolean;
  readonly security_opt: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly healthcheck?: object;
  readonly deploy: { readonly resources: { readonly limits: Readonly<Record<string, unknown>> } };
}

const root = new URL('../../', import.meta.url);
const read = (file: string): Promise<string> => readFile(new URL(file, root), 'utf8');
const compose = async () =>
  parse(await read('docker-compose.yml'), { merge: true }) as {
    services: Record<string, Service>;
    networks: Record<string, { internal?: boolean }>;
  };

describe('Docker Compose', () => {
  it('gets the version of Neo4j that the code and Maven name', async () => {
    expect((await compose()).services.neo4j!.image).toBe(`neo4j:${neo4jVersion}-community`);
    expect(await read('src/graph/local-server/pom.xml')).toContain(
      `<neo4j.version>${neo4jVersion}</neo4j.version>`,
    );
  });

  it('runs two instances of the API, a worker, Neo4j, Redis and Caddy', async () => {
    expect(Object.keys((await compose()).services).sort()).toEqual(
      ['api-1', 'api-2', 'backup', 'caddy', 'neo4j', 'redis', 'worker'].sort(),
    );
  });

  it('has no default for a secret, and refuses to run without one', async () => {
    const text = (await read('docker-compose.yml')).replace(/^\s*#.*$/gm, '');
    const variables = [...text.matchAll(/(?<!\$)\$\{(\w+)([^}]*)\}/g)];
    const secret = variables.filter(([, name]) => /PASSWORD|TOKEN|KEY|DOMAIN/.test(name!));
    expect(new Set(secret.map(([, name]) => name))).toEqual(
      new Set(['NEO4J_PASSWORD', 'REDIS_PASSWORD', 'DIPLOGRAPH_TOKEN', 'DOMAIN']),
    );
    for (const [whole, , rest] of secret)
      expect([whole, rest]).toEqual([whole, expect.stringMatching(/^:\?./)]);
    const example = await read('deploy/example.env');
    for (const [, name] of variables) expect(example).toMatch(new RegExp(`^(# )?${name}=`, 'm'));
    expect(example).not.toMatch(/^\w+=.+$/m);
  });

  it('gives no container a root that can be written, a privilege, the user root, or more than its share', async () => {
    for (const [name, service] of Object.entries((await compose()).services)) {
      expect([name, service.read_only, service.cap_drop, service.security_opt]).toEqual([
        name,
        true,
        ['ALL'],
        ['no-new-privileges:true'],
      ]);
      expect([name, service.cap_add, service.privileged]).toEqual([name, undefined, undefined]);
      expect([name, service.user]).toEqual([name, expect.not.stringMatching(/^(root|0)(:|$)/)]);
      expect(Object.keys(service.deploy.resources.limits).sort()).toEqual(['cpus', 'memory', 'pids']);
    }
  });

  it('opens the ports of Caddy alone, and gives the stores no way out', async () => {
    const { services, networks } = await compose();
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['caddy']);
    expect(networks.back!.internal).toBe(true);
    for (const name of ['neo4j', 'redis', 'worker']) expect(services[name]!.networks).toEqual(['back']);
    expect(services.caddy!.networks).toEqual(['front']);
  });

  it('pins every image, and watches every service', async () => {
    for (const [name, service] of Object.entries((await compose()).services)) {
      expect([name, service.image]).toEqual([name, expect.stringMatching(/:\d+\.\d+\.\d+/)]);
      // The API's is the image's own.
      if (!name.startsWith('api-')) expect([name, service.healthcheck]).toEqual([name, expect.anything()]);
    }
    expect(await read('Dockerfile')).toMatch(/^HEALTHCHECK .*[\s\S]*\/ready/m);
    expect(await read('Dockerfile')).toMatch(/^ARG NODE_VERSION=\d+\.\d+\.\d+$/m);
    expect(await read('deploy/caddy/Dockerfile')).toMatch(/^FROM caddy:\d+\.\d+\.\d+-alpine$/m);
  });

  it('sets what Diplograph reads, and nothing else', async () => {
    const known = new Set([...settings.map(({ name }) => name), 'NODE_ENV', 'DIPLOGRAPH_REDIS_URL']);
    const { services } = await compose();
    for (const name of ['api-1', 'api-2', 'worker', 'backup'])
      expect(Object.keys(services[name]!.environment).filter((one) => !known.has(one))).toEqual([]);
  });
});

describe('the images', () => {
  it('run as a user other than root', async () => {
    expect((await read('Dockerfile')).match(/^USER .+$/gm)).toEqual(['USER node']);
    expect((await read('deploy/caddy/Dockerfile')).match(/^USER .+$/gm)).toEqual(['USER 1000:1000']);
  });
});

describe('the Caddyfile', () => {
  it('has a brace for each brace, gets certificates by itself, and keeps what is inside', async () => {
    const text = await read('deploy/caddy/Caddyfile');
    let depth = 0;
    for (const line of text.split('\n').map((one) => one.replace(/#.*$/, '').trim())) {
      if (line.endsWith('{')) depth += 1;
      if (line === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text).toMatch(/^\{\$DOMAIN\} \{$/m);
    expect(text).toContain('reverse_proxy api-1:4000 api-2:4000 {');
    expect(text).toMatch(/@inside path \/metrics\n\trespond @inside 404/);
    expect(text).not.toMatch(/tls internal|lb_policy (cookie|ip_hash|client_ip_hash)/);
  });
});

type Yaml = Record<string, never> & { kind: string; metadata: { name: string }; spec: never };

async function manifests(): Promise<Yaml[]> {
  const folder = new URL('deploy/kubernetes/', root);
  const names = (await readdir(folder)).filter((name) => name !== 'kustomization.yaml');
  const listed = parse(await read('deploy/kubernetes/kustomization.yaml')).resources as string[];
  expect([...listed].sort()).toEqual(names.sort());
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Yaml));
}

/** Every pod that a manifest makes. */
function podsOf(value: unknown): { containers: Record<string, unknown>[]; [name: string]: unknown }[] {
  if (value === null || typeof value !== 'object') return [];
  if ('containers' in value) return [value as never];
  return Object.values(value).flatMap(podsOf);
}

describe('the manifests for Kubernetes', () => {
  it('make pods without privileges, whose secrets are named and not told', async () => {
    const pods = (await manifests()).flatMap(podsOf);
    expect(pods).toHaveLength(3);
    for (const pod of pods) {
      expect(pod.automountServiceAccountToken).toBe(false);
      expect(pod.securityContext).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      for (const container of pod.containers) {
        expect(container.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(container.resources).toMatchObject({
          limits: { cpu: expect.anything(), memory: expect.anything() },
        });
        for (const { valueFrom } of container.env as { valueFrom?: { secretKeyRef?: object } }[])
          expect(valueFrom?.secretKeyRef).toBeDefined();
      }
    }
  });

  it('keep two instances of the API, which are asked whether they live and whether they are ready', async () => {
    const all = await manifests();
    const api = all.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'api')!;
    expect(api.spec).toMatchObject({ replicas: 2 });
    const [container] = podsOf(api)[0]!.containers;
    expect(container).toMatchObject({
      livenessProbe: { httpGet: { path: '/live' } },
      readinessProbe: { httpGet: { path: '/ready' } },
    });
    expect(all.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['PodDisruptionBudget', 'NetworkPolicy', 'Ingress', 'Service', 'CronJob']),
    );
    expect(all.map(({ kind }) => kind)).not.toContain('Secret');
  });
});
