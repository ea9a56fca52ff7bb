/**
 * Installs the packages that package-lock.json names, where they are missing or of another version. Plain JavaScript
 * without dependencies: it runs on a fresh clone, before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const oldestNode = { major: 20, minor: 19 };

/** Ends the process with a message where Node is too old to run Diplograph. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor)) return;
  console.error(
    `Diplograph needs Node ${oldestNode.major}.${oldestNode.minor} or newer; this is ${process.versions.node}. Get one at https://nodejs.org`,
  );
  process.exit(69);
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean}>}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * Whether every package that is needed here is installed in the version that the lock file names.
 * @param {boolean} withDevelopment also what only tests and checks need
 */
function isInstalled(withDevelopment) {
  const installed = packagesOf(path.join(root, 'node_modules/.package-lock.json'));
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(([name, wanted]) => {
    if (name === '' || wanted.optional || wanted.devOptional) return true;
    if (wanted.dev && !withDevelopment) return true;
    return installed[name]?.version === wanted.version;
  });
}

/**
 * Makes sure that the packages are there; says so on the standard error when it has to install them.
 * @param {{ withDevelopment: boolean }} options
 */
export function installPackages({ withDevelopment }) {
  if (isInstalled(withDevelopment)) return;
  console.error('Installing packages (once, by npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  const reason = done.error
    ? `${npm} could not be started: ${done.error.message}`
    : `npm ci ended with status ${done.status}; what it said is above`;
  console.error(`The packages could not be installed: ${reason}.`);
  console.error('Check the network and the free space of the disk, then run the same command again.');
  process.exit(69);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  requireNode();
  installPackages({ withDevelopment: true });
}
