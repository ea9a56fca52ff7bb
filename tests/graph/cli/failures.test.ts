import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../../../src/errors.ts';
import { runDiplograph, sharedServer } from './run-diplograph.ts';

const compose = /docker compose up/;
const existing = /NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD/;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diplograph-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function failureOf(args: readonly string[], env: Record<string, string>) {
  const { code, stderr } = await runDiplograph(args, { DIPLOGRAPH_DATA: path.join(folder, 'data'), ...env })
    .ended;
  return { code, stderr };
}

describe('start says what to do', () => {
  it('when the port is busy, before anything else is begun', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, stderr } = await failureOf(['start'], { PORT: String(port) });
    other.close();
    expect(code).toBe(errorCodes.PORT_BUSY.exit);
    expect(stderr).toContain(`Port ${port} of 127.0.0.1 is in use by another program`);
    expect(stderr).toMatch(/choose another port, for example PORT=\d+/);
    expect(stderr).toMatch(compose);
    expect(stderr).not.toMatch(/Local Neo4j/);
  });

  it('when the password is wrong', async () => {
    const { code, stderr } = await failureOf(['start'], {
      ...sharedServer(),
      NEO4J_PASSWORD: 'not-the-password',
      PORT: '0',
    });
    expect(code).toBe(errorCodes.DATABASE_UNAUTHORIZED.exit);
    expect(stderr).toMatch(/refused the user or the password\. Check NEO4J_USERNAME and NEO4J_PASSWORD/);
    expect(stderr).not.toContain('not-the-password');
    expect(stderr).toMatch(compose);
    expect(stderr).toMatch(existing);
  });

  it('when nothing answers at NEO4J_URI', async () => {
    const { code, stderr } = await failureOf(['start'], { NEO4J_URI: 'bolt://127.0.0.1:9', PORT: '0' });
    expect(code).toBe(errorCodes.DATABASE_UNREACHABLE.exit);
    expect(stderr).toMatch(
      /No Neo4j answers at bolt:\/\/127\.0\.0\.1:9\. Check that it runs.*unset NEO4J_URI to use the local server/s,
    );
    expect(stderr).toMatch(compose);
  });

  it('when there is no Java', async () => {
    const { code, stderr } = await failureOf(['start'], { PATH: folder, JAVA_HOME: folder, PORT: '0' });
    expect(code).toBe(errorCodes.JAVA_MISSING.exit);
    expect(stderr).toMatch(/needs Java 17 or newer, and none was found/);
    expect(stderr).toMatch(compose);
    expect(stderr).toMatch(existing);
  });

  it('when the disk takes no folder', async () => {
    const { code, stderr } = await failureOf(['start'], {
      DIPLOGRAPH_DATA: '/proc/diplograph/data',
      PORT: '0',
    });
    expect(code).toBe(errorCodes.DISK_READ_ONLY.exit);
    expect(stderr).toMatch(/DISK_READ_ONLY: .*\/proc\/diplograph/);
    expect(stderr).toMatch(/DIPLOGRAPH_DATA/);
    expect(stderr).toMatch(compose);
  });

  it('when the data folder cannot be made', async () => {
    await writeFile(path.join(folder, 'file'), '');
    const { code, stderr } = await failureOf(['start'], {
      DIPLOGRAPH_DATA: path.join(folder, 'file', 'data'),
      PORT: '0',
    });
    expect(code).not.toBe(0);
    expect(stderr).toContain(path.join(folder, 'file'));
    expect(stderr).toMatch(/DIPLOGRAPH_DATA/);
    expect(stderr).toMatch(compose);
  });
});

describe('every verb', () => {
  it('refuses what it does not know, with the way to its help', async () => {
    const { code, stderr } = await failureOf(['ingets', 'x'], {});
    expect(code).toBe(errorCodes.BAD_USAGE.exit);
    expect(stderr).toMatch(/unknown command 'ingets'.*Did you mean ingest\?.*--help/s);
  });

  it('names each setting that is wrong', async () => {
    const { code, stderr } = await failureOf(['serve'], { PORT: 'http', NEO4J_URI: 'localhost' });
    expect(code).toBe(errorCodes.BAD_CONFIG.exit);
    expect(stderr).toMatch(/PORT: expected a whole number.*got "http"/);
    expect(stderr).toMatch(/NEO4J_URI: expected an address.*got "localhost"/);
  });

  it('lists verbs and settings under --help, whatever the environment', async () => {
    const { code, stdout } = await runDiplograph(['--help'], { PORT: 'http' }).ended;
    expect(code).toBe(0);
    for (const word of ['ingest', 'query', 'serve', 'db', 'NEO4J_URI', 'DIPLOGRAPH_DATA', 'HOST'])
      expect(stdout).toContain(word);
  });
});
