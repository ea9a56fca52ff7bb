import path from 'node:path';

/** The version of Neo4j that is run; pom.xml and docker-compose.yml name the same. */
export const neo4jVersion = '5.26.25';

/** The class whose `main` is the server; neo4j's own `console` command starts it in a second JVM, we start it at once. */
export const serverClass = 'org.neo4j.server.CommunityEntryPoint';

/** The absolute paths of one data folder, all below it unless the software is shared. */
export interface ServerLayout {
  readonly dataFolder: string;
  readonly softwareFolder: string;
  /** NEO4J_HOME: conf, data, logs and the rest are below it. */
  readonly home: string;
  readonly configurationFile: string;
  readonly credentialsFile: string;
  readonly consoleLog: string;
  readonly stateFile: string;
  /** One file for each process that uses the server. */
  readonly usersFolder: string;
  readonly lockFolder: string;
}

/** The folders below NEO4J_HOME, all made before the first start. */
export const homeFolders = ['conf', 'data', 'logs', 'plugins', 'import', 'licenses', 'run'] as const;

/**
 * Says where everything of the local server is; touches no file.
 * @param softwareFolder where the jars are, if they are shared between data folders
 */
export function layoutOf(dataFolder: string, softwareFolder?: string): ServerLayout {
  const root = path.resolve(dataFolder);
  const home = path.join(root, 'neo4j', 'home');
  return {
    dataFolder: root,
    softwareFolder: path.resolve(softwareFolder ?? path.join(root, 'neo4j', `software-${neo4jVersion}`)),
    home,
    configurationFile: path.join(home, 'conf', 'neo4j.conf'),
    credentialsFile: path.join(root, 'neo4j', 'credentials.json'),
    consoleLog: path.join(home, 'logs', 'neo4j-console.log'),
    stateFile: path.join(home, 'run', 'server.json'),
    usersFolder: path.join(home, 'run', 'users'),
    lockFolder: path.join(home, 'run', 'lock'),
  };
}
