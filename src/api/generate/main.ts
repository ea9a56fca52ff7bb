/**
 * Writes src/explorer/queries/generated/operations.ts: each operation of src/explorer/queries as a typed constant. With
 * --check it writes nothing and fails where the file is not current.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { operationModule } from './operation-module.ts';

const schemaFile = new URL('../../../schema.graphql', import.meta.url);
const queryFolder = new URL('../../explorer/queries/', import.meta.url);
const target = new URL('generated/operations.ts', queryFolder);

const files = readdirSync(queryFolder)
  .filter((file) => file.endsWith('.graphql'))
  .sort();
const wanted = operationModule(
  buildSchema(readFileSync(schemaFile, 'utf8')),
  files.map((file) => ({ name: file, source: readFileSync(new URL(file, queryFolder), 'utf8') })),
);
const current = existsSync(target) ? readFileSync(target, 'utf8') : '';

if (process.argv.includes('--check')) {
  if (current !== wanted) {
    console.error(
      'src/explorer/queries/generated/operations.ts is not what schema.graphql and the queries say. Run: npm run generate',
    );
    process.exitCode = 1;
  }
} else if (current !== wanted) {
  writeFileSync(target, wanted);
  console.log(`src/explorer/queries/generated/operations.ts: from ${files.length} files`);
}
