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
});
