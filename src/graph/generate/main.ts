/**
 * Writes src/graph/generated/statements.ts: one typed constant for each file of cypher/export, cypher/load and cypher/read.
 * With --check it writes nothing and fails where the file is not current.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { statementModule } from './statement-module.ts';

const cypherFolder = new URL('../../../cypher/', import.meta.url);
const target = new URL('../generated/statements.ts', import.meta.url);

const names = ['export', 'load', 'read']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, cypherFolder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter((file) => file.endsWith('.cypher') && !file.includes('/fragments/'))
  .map((file) => file.replaceAll('\\', '/').slice(0, -'.cypher'.length))
  .sort();
const wanted = statementModule(
  names.map((name) => ({ name, source: readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8') })),
);
const current = existsSync(target) ? readFileSync(target, 'utf8') : '';

if (process.argv.includes('--check')) {
  if (current !== wanted) {
    console.error('src/graph/generated/statements.ts is not what cypher/ says. Run: npm run generate');
    process.exitCode = 1;
  }
} else if (current !== wanted) {
  writeFileSync(target, wanted);
  console.log(`src/graph/generated/statements.ts: ${names.length} statements`);
}
