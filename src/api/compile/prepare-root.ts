import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues } from 'graphql';
import type { ApiContext } from '../context.ts';
import type { PartyRef } from '../filters/inputs.ts';
import { resolvePartyRef } from '../filters/party-ref.ts';
import { followRedirect } from '../loaders/follow-redirect.ts';
import { statementsByType } from '../loaders/statements-by-type.ts';
import { now } from '../moment.ts';
import { largestPage } from '../page-arguments.ts';
import { typeOfId } from '../resolvers/abstract-types.ts';
import { ambiguousReference } from '../resolvers/query-nodes.ts';
import { NotCompiled } from './not-compiled.ts';
import { type FieldPlace, type Planning, planObject, type Read } from './planning.ts';
import { planRootList } from './roots.ts';
import { Row, Scope } from './scope.ts';
import { writeRoot } from './write-root.ts';
import { type CompiledStatement, writeStatement } from './write-statement.ts';

/** A field of Query whose statement is written: what it answers, read anew each time. */
export type PreparedRoot = (context: ApiContext) => Promise<unknown>;

async function run(context: ApiContext, { statement, params }: CompiledStatement) {
  return context.graph.read(statement, params);
}

/** Reads the objects of one type by their ids, following those that went away; by id. */
type ReadByIds = (ids: readonly string[], context: ApiContext) => Promise<ReadonlyMap<string, unknown>>;

function prepareByIds(planning: Planning, typeName: string, nodes: readonly FieldNode[]): ReadByIds {
  const scope = new Scope({ statement: statementsByType[typeName]!, holes: {}, params: { keys: [] } });
  const place = { planning, row: scope, projection: scope.parts.projection, moment: now };
  const read = planObject(place, planning.schema.getType(typeName) as GraphQLObjectType, nodes);
  const key = scope.column('key');
  let compiled: CompiledStatement | undefined;
  const readPresent: ReadByIds = async (ids, context) => {
    compiled ??= writeStatement((writing) => `${scope.write(writing)}\nRETURN ${scope.list()} AS row`);
    const [keys] = Object.keys(compiled.params);
    const rows = await run(context, { ...compiled, params: { ...compiled.params, [keys!]: ids } });
    return new Map(rows.map(({ row }) => [row![key] as string, read(row!)]));
  };
  return async (ids, context) => {
    const found = new Map(await readPresent(ids, context));
    const missing = ids.filter((id) => !found.has(id));
    await Promise.all(
      missing.map(async (id) => {
        const moved = await followRedirect(context.loaders, id, async (to) =>
          to === id ? null : ((await readPresent([to], context)).get(to) ?? null),
        );
        found.set(id, moved);
      }),
    );
    return found;
  };
}

function prepareNodes(planning: Planning, nodes: readonly FieldNode[], ids: readonly string[]): PreparedRoot {
  if (ids.length > largestPage) throw new NotCompiled('too many ids');
  const wanted = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const type = typeOfId(id);
    if (type !== undefined && type in statementsByType) wanted.set(type, [...(wanted.get(type) ?? []), id]);
  }
  const groups = [...wanted].map(([type, own]) => ({ own, readByIds: prepareByIds(planning, type, nodes) }));
  return async (context) => {
    const found = await Promise.all(groups.map(({ own, readByIds }) => readByIds(own, context)));
    return ids.map((id) => found.map((one) => one.get(id)).find((one) => one !== undefined) ?? null);
  };
}

function prepareNode(planning: Planning, nodes: readonly FieldNode[], id: string): PreparedRoot {
  const readNodes = prepareNodes(planning, nodes, [id]);
  return async (context) => ((await readNodes(context)) as readonly unknown[])[0];
}

/** Only an id needs no look-up before. */
async function prepareOrganization(
  planning: Planning,
  nodes: readonly FieldNode[],
  ref: PartyRef,
): Promise<PreparedRoot> {
  const bare = typeof ref.id === 'string' && typeof ref.name !== 'string' && typeof ref.country !== 'string';
  if (bare && typeOfId(ref.id!) === 'Organization') return prepareNode(planning, nodes, ref.id!);
  const resolved = await resolvePartyRef(ref, planning.context, 'ref');
  if (resolved.type === 'country') throw new NotCompiled('a country alone');
  const found = resolved.parties.filter((party) => party.code === null);
  if (found.length > 1) throw ambiguousReference(ref, found);
  return found[0] ? prepareNode(planning, nodes, found[0].id) : async () => null;
}

async function prepareList(planning: Planning, place: FieldPlace, name: string): Promise<PreparedRoot> {
  const read: Read | undefined = await planRootList(name, place);
  if (!read) throw new NotCompiled(`Query.${name}`);
  await Promise.all(planning.pending);
  const { row } = place;
  if (row.isEmpty) return async () => read([]);
  const { compiled, gather } = writeRoot(row);
  return async (context) => read(gather(await run(context, compiled)));
}

/**
 * Puts together what answers a field of Query.
 * @throws NotCompiled where resolvers have to answer it, and whatever is wrong with its arguments, which they tell better
 */
export async function prepareRoot(
  planning: Planning,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Promise<PreparedRoot> {
  const args = getArgumentValues(field, nodes[0]!, planning.variableValues);
  const prepared = await prepareField(planning, field, nodes, args);
  await Promise.all(planning.pending);
  return prepared;
}

function prepareField(
  planning: Planning,
  { name, type }: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  args: Readonly<Record<string, unknown>>,
): PreparedRoot | Promise<PreparedRoot> {
  if (name === 'node') return prepareNode(planning, nodes, args.id as string);
  if (name === 'nodes') return prepareNodes(planning, nodes, args.ids as readonly string[]);
  if (name === 'country') return prepareNode(planning, nodes, `country:${args.code}`);
  if (name === 'organization') return prepareOrganization(planning, nodes, args.ref as PartyRef);
  if (name === 'articles' && typeof args.mentions === 'string')
    throw new NotCompiled('articles that mention');
  const place = { planning, row: new Row(), projection: new Map(), moment: now, args, nodes, type };
  return prepareList(planning, place, name);
}
