/** An operation as it is sent. */
export interface SentOperation {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

function bodyOf({ query, variables, operationName }: SentOperation): object {
  const given = variables && Object.keys(variables).length > 0;
  return {
    query,
    ...(given ? { variables } : {}),
    ...(operationName ? { operationName } : {}),
  };
}

/** The operation as a command for a POSIX shell. */
export function asCurl(operation: SentOperation, address: string): string {
  const body = JSON.stringify(bodyOf(operation)).replaceAll("'", "'\\''");
  return `curl --silent '${address.replaceAll("'", '%27')}' \\\n  --header 'content-type: application/json' \\\n  --data '${body}'\n`;
}

/** The operation as a Python 3 program without dependencies. */
export function asPython(operation: SentOperation, address: string): string {
  // A JSON text, escaped to ASCII, is a Python literal of the same text.
  const text = asciiLiteral(JSON.stringify(bodyOf(operation)));
  return `import json
import urllib.request

request = urllib.request.Request(
    ${asciiLiteral(address)},
    data=${text}.encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
print(json.dumps(answer, indent=2, ensure_ascii=False))
`;
}

/** A double-quoted literal of ASCII alone that JSON, Python and JavaScript read alike. */
function asciiLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The operation as a TypeScript program for Node 20 or a browser. */
export function asTypeScript(operation: SentOperation, address: string): string {
  const { query, ...rest } = bodyOf(operation) as { query: string };
  const literal = query.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  const others = Object.entries(rest).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
  return `const query = \`${literal}\`;

const response = await fetch(${JSON.stringify(address)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query${others.join('')} }),
});
console.log(JSON.stringify(await response.json(), null, 2));
`;
}
