import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the built explorer is. */
export const explorerFolder = path.join(root, 'dist/explorer');

/** What the built explorer depends on: folders and files below the root. */
const sources = ['src/explorer', 'src/ontology', 'src/cli/explorer', 'package.json'];

function filesBelow(name: string): string[] {
  const whole = path.join(root, name);
  if (!existsSync(whole)) return [];
  const entries = readdirSync(path.dirname(whole), { withFileTypes: true });
  if (!entries.find((entry) => entry.name === path.basename(name))?.isDirectory()) return [name];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** A digest of all that the built explorer depends on. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = sources.flatMap(filesBelow).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Whether the built explorer is there and was made of the sources that are here now. */
function isCurrent(digest: string): boolean {
  const file = path.join(explorerFolder, 'digest.txt');
  return existsSync(file) && readFileSync(file, 'utf8') === digest;
}

/** Vite takes React's development build, twice as large, wherever the environment names another, as tests do. */
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function runVite(outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    mode: 'production',
    root: path.join(root, 'src/explorer'),
    configFile: false,
    logLevel: 'error',
    // With relative addresses it also works behind a proxy that serves it below a path.
    base: './',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      target: 'es2022',
      // Inlined data would need a looser content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          index: path.join(root, 'src/explorer/index.html'),
          playground: path.join(root, 'src/explorer/playground/main.ts'),
        },
      },
    },
  });
}

/**
 * Makes sure that `explorerFolder` holds the explorer as the sources have it: says `current` where it did, else builds it, in
 * a second or two, and puts it there at once. Two that build at a time do not harm each other.
 * @throws Error of Vite, or of the disk
 */
export async function buildExplorer(): Promise<'current' | 'built'> {
  const digest = digestOfSources();
  if (isCurrent(digest)) return 'current';
  await mkdir(path.dirname(explorerFolder), { recursive: true });
  const made = await mkdtemp(`${explorerFolder}-`);
  try {
    await inProduction(() => runVite(made));
    await writeFile(path.join(made, 'digest.txt'), digest);
    await rm(explorerFolder, { recursive: true, force: true });
    await rename(made, explorerFolder);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    if (!isCurrent(digest)) throw error;
  }
  return 'built';
}
