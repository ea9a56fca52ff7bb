import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.ts';

describe('loadConfig', () => {
  it('runs the local server on loopback where nothing is set', () => {
    const config = loadConfig({}, '/somewhere');
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      database: null,
      dataFolder: '/somewhere/.diplograph',
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('uses an existing server where NEO4J_URI is set', () => {
    const config = loadConfig(
      { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: ' with blanks ', NEO4J_DATABASE: 'ties' },
      '/',
    );
    expect(config.database).toEqual({
      uri: 'neo4j+s://db.example:7687',
      username: 'neo4j',
      password: ' with blanks ',
      database: 'ties',
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ PORT: '', NEO4J_URI: ' ' }, '/')).toMatchObject({ port: 4000, database: null });
  });

  it('names every wrong setting, what was expected and what came', () => {
    const load = () => loadConfig({ PORT: '70000', NEO4J_URI: 'localhost:7687' }, '/');
    expect(load).toThrow(/PORT: expected a whole number from 0 to 65535; got "70000"/);
    expect(load).toThrow(/NEO4J_URI: expected an address that begins with neo4j:\/\/.*got "localhost:7687"/);
  });
  it('has no model unless an address and a name are set, and asks none unless told', () => {
    expect(loadConfig({}, '/')).toMatchObject({ extractor: 'rules', model: null });
    expect(loadConfig({ DIPLOGRAPH_LLM_URL: 'http://127.0.0.1:8080/v1' }, '/').model).toBeNull();
    const { extractor, model } = loadConfig(
      {
        DIPLOGRAPH_EXTRACTOR: 'hybrid',
        DIPLOGRAPH_LLM_URL: 'https://llm.example/v1',
        DIPLOGRAPH_LLM_MODEL: 'tiny',
        DIPLOGRAPH_LLM_PRICE_OUT: '0.60',
        DIPLOGRAPH_LLM_BUDGET_COST: '1.5',
      },
      '/',
    );
    expect(extractor).toBe('hybrid');
    expect(model).toMatchObject({
      model: 'tiny',
      key: null,
      prices: { input: 0, output: 0.6 },
      budget: { tokens: 1_000_000, cost: 1.5 },
      timeoutMs: 300_000,
    });
  });

  it.each([
    ['DIPLOGRAPH_LLM_URL', 'ftp://llm.example'],
    ['DIPLOGRAPH_LLM_URL', 'llm.example/v1'],
    ['DIPLOGRAPH_LLM_URL', 'https://user:sk-secret@llm.example/v1'],
    ['DIPLOGRAPH_LLM_KEY', 'sk-secret\nsk-secret'],
    ['DIPLOGRAPH_LLM_BUDGET_COST', '5'],
    ['DIPLOGRAPH_LLM_BUDGET_TOKENS', '-1'],
    ['DIPLOGRAPH_LLM_CONCURRENCY', '0'],
    ['DIPLOGRAPH_EXTRACTOR', 'magic'],
  ])('refuses %s=%j and repeats no secret', (name, value) => {
    let message = '';
    try {
      loadConfig({ [name]: value }, '/');
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain(`${name}: expected `);
    expect(message).not.toContain('sk-secret');
  });

  it('lets read who is on this machine, and nobody elsewhere, unless told otherwise', () => {
    const read = (env: Record<string, string>) => loadConfig(env, '/');
    expect(read({})).toMatchObject({ publicRead: true, metrics: 'open', token: null, jwt: null });
    expect(read({ HOST: '::1' })).toMatchObject({ publicRead: true, metrics: 'open' });
    for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'ties.example', '127.0.0.1.example'])
      expect(read({ HOST })).toMatchObject({ publicRead: false, metrics: 'key' });
    expect(read({ HOST: '0.0.0.0', DIPLOGRAPH_PUBLIC_READ: 'on', DIPLOGRAPH_METRICS: 'off' })).toMatchObject({
      publicRead: true,
      metrics: 'off',
    });
    expect(read({ DIPLOGRAPH_PUBLIC_READ: 'off' }).publicRead).toBe(false);
  });

  const jwks = { DIPLOGRAPH_JWT_JWKS_URL: 'https://login.example/jwks' };
  const forUs = { DIPLOGRAPH_JWT_ISSUER: 'https://login.example/', DIPLOGRAPH_JWT_AUDIENCE: 'one, two' };
  const shared = { DIPLOGRAPH_JWT_SECRET: 'sk-secret'.repeat(4) };

  it('takes tokens of an issuer by its public keys or a shared secret', () => {
    expect(loadConfig({ ...jwks, ...forUs }, '/').jwt).toEqual({
      keys: { url: new URL('https://login.example/jwks') },
      issuer: 'https://login.example/',
      audiences: ['one', 'two'],
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    });
    expect(loadConfig({ ...shared, ...forUs }, '/').jwt).toMatchObject({ algorithms: ['HS256'] });
  });

  it.each<[string, Record<string, string>]>([
    ['DIPLOGRAPH_JWT_ISSUER', { ...jwks, DIPLOGRAPH_JWT_AUDIENCE: 'one' }],
    ['DIPLOGRAPH_JWT_AUDIENCE', { ...shared, DIPLOGRAPH_JWT_ISSUER: 'x' }],
    ['DIPLOGRAPH_JWT_JWKS_URL', { ...jwks, ...shared, ...forUs }],
    ['DIPLOGRAPH_JWT_JWKS_URL', { DIPLOGRAPH_JWT_JWKS_URL: 'file:///etc/passwd', ...forUs }],
    ['DIPLOGRAPH_JWT_ALGORITHMS', { ...jwks, ...forUs, DIPLOGRAPH_JWT_ALGORITHMS: 'HS256' }],
    ['DIPLOGRAPH_JWT_ALGORITHMS', { ...shared, ...forUs, DIPLOGRAPH_JWT_ALGORITHMS: 'RS256' }],
    ['DIPLOGRAPH_JWT_ALGORITHMS', { ...jwks, ...forUs, DIPLOGRAPH_JWT_ALGORITHMS: 'none' }],
    ['DIPLOGRAPH_JWT_SECRET', { DIPLOGRAPH_JWT_SECRET: 'sk-secret', ...forUs }],
    ['DIPLOGRAPH_TOKEN', { DIPLOGRAPH_TOKEN: 'sk-secret' }],
    ['DIPLOGRAPH_PUBLIC_READ', { DIPLOGRAPH_PUBLIC_READ: 'maybe' }],
    ['DIPLOGRAPH_LOG_LEVEL', { DIPLOGRAPH_LOG_LEVEL: 'loud' }],
    ['DIPLOGRAPH_SLOW_STATEMENT_MS', { DIPLOGRAPH_SLOW_STATEMENT_MS: '-1' }],
    [
      'OTEL_EXPORTER_OTLP_PROTOCOL',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    ],
    ['OTEL_TRACES_SAMPLER_ARG', { OTEL_TRACES_SAMPLER_ARG: '2' }],
  ])('says what is wrong with %s where rights or traces would not be what was meant', (name, env) => {
    let message = '';
    try {
      loadConfig(env, '/');
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain(`${name}: expected `);
    expect(message).not.toContain('sk-secret');
  });

  it('traces where an endpoint is named, unless that is turned off', () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:4318';
    expect(loadConfig({}, '/').traces).toBeNull();
    expect(loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT }, '/').traces).toEqual({
      protocol: 'http/protobuf',
      ratio: 1,
      parentDecides: true,
    });
    const sampled = { OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25' };
    expect(loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, ...sampled }, '/').traces).toMatchObject({
      ratio: 0.25,
      parentDecides: false,
    });
    expect(loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' }, '/').traces).toBeNull();
    expect(loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }, '/').traces).toBeNull();
  });
});
