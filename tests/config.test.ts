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
});
