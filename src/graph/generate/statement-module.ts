import { parseStatementFile } from '../statement.ts';

const banner = '// Generated from cypher/ by `npm run generate`. Do not edit.';

/** `read/partners-of` -> `readPartnersOf`. */
function constantName(name: string): string {
  return name.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function interfaceText(name: string, fields: readonly { name: string; type: string }[]): string {
  if (fields.length === 0) return `export type ${name} = Record<string, never>;`;
  return `export interface ${name} {\n${fields.map((field) => `  readonly ${field.name}: ${field.type};`).join('\n')}\n}`;
}

/**
 * The TypeScript module that declares a typed constant for each statement, in the order given.
 * @throws Error that names the file whose header is wrong, or two files whose constants would share a name.
 */
export function statementModule(
  files: readonly { readonly name: string; readonly source: string }[],
): string {
  const taken = new Map<string, string>();
  const blocks = files.map(({ name, source }) => {
    const { header } = parseStatementFile(source, name);
    const constant = constantName(name);
    const other = taken.get(constant);
    if (other)
      throw new Error(`cypher/${name}.cypher and cypher/${other}.cypher would both be called ${constant}`);
    taken.set(constant, name);
    const type = constant[0]!.toUpperCase() + constant.slice(1);
    return [
      interfaceText(`${type}Params`, header.params),
      interfaceText(`${type}Row`, header.columns),
      `/** ${header.promise} */`,
      `export const ${constant}: Statement<${type}Params, ${type}Row> = { name: '${name}', mode: '${header.mode}' };`,
    ].join('\n');
  });
  return `${[banner, "import type { Statement } from '../statement.ts';", ...blocks].join('\n\n')}\n`;
}
