import { startLocalServer } from '../../src/graph/local-server/start-local-server.ts';

/**
 * A program that uses the local server as a verb does, for tests that need more than one process: it prints one line of
 * JSON when the server answers, and ends its use on SIGTERM. Arguments: data folder, software folder.
 */
async function main([dataFolder, softwareFolder]: string[]): Promise<void> {
  const server = await startLocalServer({
    dataFolder: dataFolder!,
    softwareFolder,
    javaHome: process.env.JAVA_HOME,
    progress: (message) => process.stderr.write(`${message}\n`),
  });
  const stayAlive = setInterval(() => undefined, 1000);
  process.once('SIGTERM', () => server.stop().finally(() => clearInterval(stayAlive)));
  const { started, pid, address } = server;
  process.stdout.write(`${JSON.stringify({ started, server: pid, uri: address.uri })}\n`);
}

await main(process.argv.slice(2));
