/** A result as rows and columns. */
export interface ResultTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The lists of objects, those nearest to the root first. */
function listsOf(root: Json): JsonObject[][] {
  const lists: JsonObject[][] = [];
  let level: Json[] = [root];
  while (level.length > 0) {
    const next: Json[] = [];
    for (const value of level) {
      if (Array.isArray(value)) {
        const objects = (value as readonly Json[]).filter(isObject);
        if (objects.length > 0) lists.push(objects);
      } else if (isObject(value)) next.push(...Object.values(value));
    }
    level = next;
  }
  return lists;
}

/** A value within a cell: what a list holds is parted by semicolons. */
function cellText(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(cellText).filter(Boolean).join('; ');
  if (isObject(value)) return Object.values(value).map(cellText).filter(Boolean).join(', ');
  return String(value);
}

/** The fields of an object; objects within it by paths: country.name. An edge is its node with what else it tells. */
function fieldsOf(value: JsonObject, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '__typename') return [];
    const whole = key === 'node' ? path.replace(/\.$/, '') : `${path}${key}`;
    if (isObject(inner)) return fieldsOf(inner, whole === '' ? '' : `${whole}.`);
    return [[whole, cellText(inner)] as [string, string]];
  });
}

/** The data of an answer as a table: a row for each entry of the first list in it, or one row where it has none. */
export function resultTable(data: unknown): ResultTable {
  const json = data as Json;
  const entries = listsOf(json)[0] ?? (isObject(json) ? [json] : []);
  const rows = entries.map((entry) => new Map(fieldsOf(entry)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? '')) };
}

/** Every id in the data that begins with one of these kinds, each once, in order. */
export function idsIn(data: unknown, kinds: readonly string[]): string[] {
  const found = new Set<string>();
  let level: Json[] = [data as Json];
  while (level.length > 0) {
    const next: Json[] = [];
    for (const value of level) {
      if (Array.isArray(value)) next.push(...(value as readonly Json[]));
      else if (isObject(value)) {
        const { id } = value;
        if (typeof id === 'string' && kinds.some((kind) => id.startsWith(`${kind}:`))) found.add(id);
        next.push(...Object.values(value));
      }
    }
    level = next;
  }
  return [...found];
}
