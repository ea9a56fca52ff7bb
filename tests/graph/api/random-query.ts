import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { encodeCursor } from '../../../src/api/cursor.ts';
import { cursorKinds } from '../../../src/api/lists.ts';

/** Makes queries: `random` gives numbers from 0 to below 1. */
export interface QuerySource {
  readonly schema: GraphQLSchema;
  readonly random: () => number;
  readonly roots: readonly string[];
}

const pools: Readonly<Record<string, readonly unknown[]>> = {
  CountryCode: ['RS', 'KZ', 'DE', 'TR', 'FR'],
  Date: ['2023', '2025', '2026-01', '2026-02', '2026-02-26', '2027'],
  DateTime: ['2020-01-01T00:00:00Z', '2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z', '2100-01-01T00:00:00Z'],
  ID: [
    'country:RS',
    'country:KZ',
    'organization:astana-hub',
    'organization:anka',
    'agreement:arms',
    'agreement:treaty',
    'event:visit',
    'article:review',
    'person:vucic',
    'organization:none',
    'nothing',
  ],
  String: ['Astana Hub', 'a', 'digital', 'defense', 'Anka Holding', 'park', 'Institute of Physics'],
};

/** Cursors of each list, by the type of its connection. */
const places: Readonly<Record<string, readonly string[]>> = {
  AgreementConnection: [
    ['2026-02-26', 'agreement:arms'],
    ['2025-01-01', 'agreement:treaty'],
    ['', 'agreement:invest'],
    ['2024-06-01', 'agreement:none'],
  ].map((key) => encodeCursor(cursorKinds.agreement, key)),
  OrganizationConnection: [
    ['astana hub', 'organization:astana-hub'],
    ['m', 'organization:none'],
  ].map((key) => encodeCursor(cursorKinds.organization, key)),
  PartnerConnection: [
    ['astana hub', 'organization:astana-hub'],
    ['m', 'organization:none'],
  ].map((key) => encodeCursor(cursorKinds.party, key)),
  EventConnection: [
    ['2026-02-26', 'event:visit'],
    ['', 'event:talks'],
  ].map((key) => encodeCursor(cursorKinds.event, key)),
  EvidenceConnection: [
    ['2026-02-26', 'article:review', 0, 10, 'rules@0.1.0'],
    ['~', 'article:undated', 0, 0, ''],
  ].map((key) => encodeCursor(cursorKinds.evidence, key)),
};

/** A query that is valid: fields, arguments, aliases, fragments and conditions as they come. */
export function randomQuery({ schema, random, roots }: QuerySource): string {
  const chance = (share: number): boolean => random() < share;
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  let aliases = 0;

  const value = (type: GraphQLInputType, depth: number): string => {
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (isListType(type))
      return `[${Array.from({ length: chance(0.15) ? 0 : chance(0.6) ? 1 : 2 }, () => value(type.ofType, depth)).join(', ')}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) return inputObject(type.name, depth);
    return JSON.stringify(pick(pools[type.name] ?? [1]));
  };

  const inputObject = (name: string, depth: number): string => {
    if (name === 'PartyRef')
      return pick([
        '{ name: "Astana Hub" }',
        '{ country: "RS" }',
        '{ id: "organization:anka" }',
        '{ id: "country:KZ" }',
        '{ name: "Institute of Physics", country: "RS" }',
        '{ id: "organization:none" }',
      ]);
    if (name === 'DateRange')
      return pick(['{ from: "2025" }', '{ to: "2026-02" }', '{ from: "2023", to: "2026" }']);
    const type = schema.getType(name);
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const open = fields.filter((field) => depth < 2 || !/Filter/.test(String(field.type)));
    const chosen = open.filter((field) => field.name !== 'through' && chance(1.4 / open.length));
    return `{ ${chosen.map((field) => `${field.name}: ${value(field.type, depth + 1)}`).join(', ')} }`;
  };

  const paging = (connection: string): string[] => {
    const size = Math.floor(random() * 4);
    const place = pick(places[connection] ?? ['']);
    const after = place !== '' && chance(0.2) ? [`after: "${place}"`] : [];
    const before = place !== '' && chance(0.15) ? [`before: "${pick(places[connection]!)}"`] : [];
    const sized = chance(0.7) ? [`first: ${size}`] : chance(0.4) ? [`last: ${size}`] : [];
    return [...sized, ...after, ...before];
  };

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const names = new Set(field.args.map((arg) => arg.name));
    const own = (arg: GraphQLArgument): boolean => !['first', 'last', 'after', 'before'].includes(arg.name);
    const given = field.args
      .filter((arg) => own(arg) && (isNonNullType(arg.type) || chance(0.3)))
      .map((arg) => `${arg.name}: ${value(arg.type, 0)}`);
    const all = [...given, ...(names.has('first') ? paging(getNamedType(field.type).name) : [])];
    return all.length > 0 ? `(${all.join(', ')})` : '';
  };

  const directive = (): string =>
    chance(0.06)
      ? pick([' @skip(if: $yes)', ' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: false)'])
      : '';

  const select = (type: GraphQLNamedType, depth: number): string => {
    const parts: string[] = [chance(0.1) || depth === 0 ? '__typename' : ''];
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type))
        if (chance(0.4)) parts.push(`... on ${possible.name}${directive()} ${selectFields(possible, depth)}`);
      if (chance(0.3)) parts.push(`... on Node { id }`);
    }
    return `{ ${parts.join(' ')} ${selectFields(type as GraphQLObjectType, depth).slice(1)}`;
  };

  const selectFields = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    );
    const wanted = /Connection$|Edge$/.test(type.name) ? 0.6 : 2.2 / Math.max(1, fields.length);
    const chosen = fields.filter(() => chance(wanted));
    const selections = (chosen.length > 0 ? chosen : fields.slice(0, 1)).map((field) =>
      selectField(field, depth),
    );
    return `{ ${selections.join(' ') || '__typename'} }`;
  };

  const selectField = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const named = getNamedType(field.type);
    const alias = field.args.length > 0 || chance(0.1);
    aliases += alias ? 1 : 0;
    const head = `${alias ? `x${aliases}: ` : ''}${field.name}${argumentsOf(field)}${directive()}`;
    if (isLeafType(named)) return head;
    const below = /Connection$|Edge$|PageInfo$/.test(named.name) ? depth : depth - 1;
    const selection = select(named, below);
    // The same field under one key, selected in two places, is one field.
    return chance(0.1)
      ? `${head} ${selection} ... @include(if: true) { ${head} ${selection} }`
      : `${head} ${selection}`;
  };

  const query = schema.getQueryType()!.getFields();
  const chosen = Array.from({ length: chance(0.2) ? 2 : 1 }, () => query[pick(roots)]!);
  const selections = chosen.filter(
    (field) => isObjectType(getNamedType(field.type)) || isAbstractType(getNamedType(field.type)),
  );
  const body = selections.map((field) => selectField(field, 3)).join(' ');
  return `query Random($yes: Boolean = true, $no: Boolean = false) { ${body} a: __typename @include(if: $yes) b: __typename @include(if: $no) }`;
}
