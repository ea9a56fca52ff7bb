import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** One file of the built explorer, ready to be sent. */
export interface ExplorerFile {
  readonly type: string;
  readonly etag: string;
  /** Whether its name changes with its content, so that it may be kept for good. */
  readonly hashed: boolean;
  plain(): Uint8Array<ArrayBuffer>;
  gzipped(): Uint8Array<ArrayBuffer>;
}

/** The built explorer. */
export interface Explorer {
  /** By the path of the address: / is the page. */
  readonly files: ReadonlyMap<string, ExplorerFile>;
  /** The address of the script that the playground loads; null where there is none. */
  readonly playgroundScript: string | null;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function fileOf(folder: string, name: string): ExplorerFile {
  const content = new Uint8Array(readFileSync(path.join(folder, name)));
  return {
    type: types[path.extname(name)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`,
    hashed: name.startsWith('assets/'),
    plain: () => content,
    gzipped: once(() => new Uint8Array(gzipSync(content, { level: 9 }))),
  };
}

/** Only what a browser asks for: neither Vite's manifest nor the digest. */
function isServed(name: string): boolean {
  return !name.startsWith('.vite/') && name !== 'digest.txt';
}

/**
 * Reads the explorer that Vite built into this folder, two megabytes or so, to be served from memory.
 * @throws Error where the folder or its page is missing
 */
export function readExplorer(folder: string): Explorer {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isServed);
  const files = new Map(names.map((name) => [`/${name}`, fileOf(folder, name)]));
  files.set('/', fileOf(folder, 'index.html'));
  files.delete('/index.html');
  const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Readonly<
    Record<string, { readonly file: string }>
  >;
  const script = manifest['playground/main.ts']?.file;
  return { files, playgroundScript: script ? `/${script}` : null };
}
