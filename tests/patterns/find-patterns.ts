import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A regular expression as it stands in a file. */
export interface FoundPattern {
  /** file:line, the file from the root of the project. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** A place that makes a regular expression while the program runs. */
export interface MadePattern {
  readonly where: string;
  /** From the root of the project, with slashes. */
  readonly file: string;
}

/** What the files of a folder hold. */
export interface Patterns {
  readonly literals: readonly FoundPattern[];
  readonly made: readonly MadePattern[];
}

const sources = /\.(ts|tsx|mts|mjs|js)$/;

/** The pattern and flags of `RegExp('…', '…')` where both are told word for word; null where one is computed. */
function readArguments(call: ts.CallExpression | ts.NewExpression): { source: string; flags: string } | null {
  const [source, flags] = call.arguments ?? [];
  if (!source || !ts.isStringLiteralLike(source)) return null;
  if (flags && !ts.isStringLiteralLike(flags)) return null;
  return { source: source.text, flags: flags?.text ?? '' };
}

function isRegExpCall(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && name.text === 'RegExp';
}

/** The regular expressions of one text of a program, read by the TypeScript parser: literals, and calls of RegExp. */
export function patternsOf(file: string, text: string): Patterns {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals: FoundPattern[] = [];
  const made: MadePattern[] = [];
  const visit = (node: ts.Node): void => {
    const line = () => parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      literals.push({ where: `${file}:${line()}`, source, flags });
    } else if (isRegExpCall(node)) {
      const told = readArguments(node);
      if (told) literals.push({ where: `${file}:${line()}`, ...told });
      else made.push({ where: `${file}:${line()}`, file });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return { literals, made };
}

/** The regular expressions of every program file below a folder, in the order of the files' names. */
export function findPatterns(folder: string): Patterns {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    sources.test(file),
  );
  const found = files.sort().map((file) => {
    const name = path.posix.join(folder, ...file.split(path.sep));
    return patternsOf(name, readFileSync(name, 'utf8'));
  });
  return { literals: found.flatMap(({ literals }) => literals), made: found.flatMap(({ made }) => made) };
}
