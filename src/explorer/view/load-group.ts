import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import {
  type AgreementLine,
  basedHere,
  type EntityLine,
  entities,
  eventsHeldIn,
  eventsOf,
  type PartnersVariables,
  partners,
  peopleOf,
  signedAt,
} from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { type AnsweredEntity, isParty } from '../state/entity-group.ts';
import type { Moment } from '../state/moment.ts';
import type { statusesOf } from '../state/standing.ts';

/** How many come at a time: a country may have thousands. */
export const atATime = 50;

/** What can be brought onto the canvas around a node: a kind of partner, who is based there, and what else joins. */
export type Group =
  | OrganizationKind
  | 'COUNTRY'
  | `BASED_${OrganizationKind}`
  | 'PEOPLE'
  | 'EVENTS'
  | 'HELD_HERE'
  | 'PLACES'
  | 'PARTICIPANTS'
  | 'SIGNATORIES';

/** The kind of organization of a group of parties; null for countries. */
export function kindOf(group: Group): OrganizationKind | null {
  return group === 'COUNTRY' ? null : (group.replace('BASED_', '') as OrganizationKind);
}

/** What is asked for. */
export interface GroupRequest extends Moment {
  readonly id: string;
  readonly group: Group;
  readonly after: string | null;
  readonly status: ReturnType<typeof statusesOf>;
  /** What the node itself names, for the groups that it names: PLACES and PARTICIPANTS. */
  readonly named: readonly string[];
}

/** A page of a group: `seen` counts what of the group has come with it. */
export interface GroupPage {
  readonly entities: readonly AnsweredEntity[];
  readonly agreements: readonly AgreementLine[];
  readonly seen: number;
  readonly after: string | null;
}

interface Listed<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null };
}

function isEntity(line: EntityLine | null): line is Extract<EntityLine, { readonly name: string }> {
  return line !== null && 'name' in line;
}

function pageOf(list: Listed<EntityLine> | null): GroupPage {
  const found = (list?.nodes ?? []).filter(isEntity);
  return { entities: found, agreements: [], seen: found.length, after: list?.pageInfo.endCursor ?? null };
}

/** Those that the node names, a page after the first so many. */
async function loadNamed({ named, after }: GroupRequest): Promise<GroupPage> {
  const from = Number(after ?? 0);
  const ids = named.slice(from, from + atATime);
  const { nodes } = await send(entities, { ids });
  return {
    entities: nodes.filter(isEntity),
    agreements: [],
    seen: ids.length,
    after: String(from + ids.length),
  };
}

async function loadSignatories({ id, after }: GroupRequest): Promise<GroupPage> {
  const { node } = await send(signedAt, { id, first: atATime, after });
  const list = node && 'agreements' in node ? node.agreements : null;
  const agreements = list?.nodes ?? [];
  return {
    entities: agreements.flatMap(({ parties }) => parties),
    agreements,
    seen: agreements.length,
    after: list?.pageInfo.endCursor ?? null,
  };
}

async function loadBased({ id, group, after }: GroupRequest): Promise<GroupPage> {
  const only = kindOf(group);
  const filter = { kind: only ? [only] : [] };
  const { node } = await send(basedHere, { id, filter, first: atATime, after });
  return pageOf(node && 'organizations' in node ? node.organizations : null);
}

async function loadPartners({ id, group, after, status, asOf, knownAt }: GroupRequest): Promise<GroupPage> {
  const only = kindOf(group);
  const filter = { ...(only ? { kind: [only] } : {}), agreement: { status } };
  if (!only) return loadCountries({ id, asOf, knownAt, first: 100, after, filter });
  const list = await pageOfPartners({ id, asOf, knownAt, first: atATime, after, filter });
  return pageOfEdges(list.edges, list.pageInfo.endCursor);
}

type Edges = Awaited<ReturnType<typeof pageOfPartners>>['edges'];

async function pageOfPartners(variables: PartnersVariables) {
  const { node } = await send(partners, variables);
  if (node && 'partners' in node) return node.partners;
  return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
}

function pageOfEdges(edges: Edges, after: string | null): GroupPage {
  return {
    entities: edges.map((edge) => edge.node),
    agreements: edges.flatMap((edge) => edge.agreements),
    seen: edges.length,
    after,
  };
}

/** No filter says countries alone: they are picked out of as many pages as it takes. */
async function loadCountries(variables: PartnersVariables): Promise<GroupPage> {
  const edges: Edges[number][] = [];
  let after = variables.after ?? null;
  for (let more = true; more && edges.length < atATime; ) {
    const list = await pageOfPartners({ ...variables, after });
    edges.push(...list.edges.filter((edge) => edge.node.__typename === 'Country'));
    after = list.pageInfo.endCursor;
    more = list.pageInfo.hasNextPage;
  }
  return pageOfEdges(edges, after);
}

/**
 * The next page of a group.
 * @throws ApiError
 */
export async function loadGroup(request: GroupRequest): Promise<GroupPage> {
  const { id, group, after } = request;
  const page = { first: atATime, after };
  if (group === 'PEOPLE') return pageOf((await send(peopleOf, { id, ...page })).people);
  if (group === 'EVENTS') return pageOf((await send(eventsOf, { id, ...page })).events);
  if (group === 'HELD_HERE') {
    const code = id.replace('country:', '');
    return pageOf((await send(eventsHeldIn, { code, ...page })).events);
  }
  if (group === 'PLACES' || group === 'PARTICIPANTS') return loadNamed(request);
  if (group === 'SIGNATORIES') return loadSignatories(request);
  return group.startsWith('BASED_') && isParty({ id }) ? loadBased(request) : loadPartners(request);
}
