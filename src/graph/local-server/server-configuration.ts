import { readFile, writeFile } from 'node:fs/promises';
import type { ServerLayout } from './server-layout.ts';

/**
 * Neo4j's settings: reachable from this machine only, by Bolt only, with authentication, sized for a laptop.
 * @param port where Bolt listens
 */
export function serverConfiguration(port: number): string {
  return `# Written by Diplograph at each start: changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
# Neo4j Browser is not among the jars of Maven Central, so HTTP would serve nobody.
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
# The password has 128 random bits; locking would only let any program of this machine shut the right user out.
dbms.security.auth_max_failed_attempts=0
dbms.usage_report.enabled=false
server.directories.import=import
server.memory.pagecache.size=256m
# Else each database takes 256 MB of disk before it holds anything.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 days
db.logs.query.enabled=OFF
# With Neo4j's 5 seconds for each of two connectors a stop takes 10 seconds, after all data is safe.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/** Writes the settings for the next start. */
export async function writeConfiguration(layout: ServerLayout, port: number): Promise<void> {
  await writeFile(layout.configurationFile, serverConfiguration(port));
}

/** The Bolt port of the last start; null where there was none. */
export async function readConfiguredPort(layout: ServerLayout): Promise<number | null> {
  const text = await readFile(layout.configurationFile, 'utf8').catch(() => '');
  const match = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(text);
  return match ? Number(match[1]) : null;
}

/** The options that Neo4j 5.26 asks of the JVM in its own neo4j.conf, and a heap for a laptop. */
export const jvmOptions: readonly string[] = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];
