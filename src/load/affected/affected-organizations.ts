import {
  type LoadAffectedOrganizationsRow,
  loadAffectedOrganizations,
} from '../../graph/generated/statements.ts';
import { appendTo } from '../../model/append-to.ts';
import type { Mention } from '../../resolution/mentions.ts';
import { chooseKind } from '../../resolution/organizations/choose-kind.ts';
import type { OrganizationClaim } from '../../resolution/organizations/naming.ts';
import { orderOfGroups } from '../../resolution/organizations/organization-group.ts';
import type { OrganizationResolution, ResolvedOrganization } from '../../resolution/resolve-organizations.ts';
import { baseOf } from '../derive/derive-organizations.ts';
import { chooseName } from '../derive/name-an-entity.ts';
import { AffectedBlocks } from './affected-blocks.ts';
import { ask } from './ask.ts';
import type { ReadChange } from './change.ts';
import { findAffectedGroups } from './find-affected-groups.ts';
import type { StoredGroup } from './name-store.ts';
import { NamesInChange } from './names-in-change.ts';
import { rejoinGroups } from './rejoin-groups.ts';

/** The organizations that a change has an effect on. */
export interface AffectedOrganizations {
  /** As they are now, each with the mentions at hand. */
  readonly organizations: readonly ResolvedOrganization[];
  readonly judgements: OrganizationResolution['judgements'];
  /** By id of a group the first id of its component. */
  readonly components: ReadonlyMap<string, string>;
  /** Ids of the organizations of before, those that stay among them. */
  readonly before: readonly string[];
  /** Those of before whose names were judged anew; what was judged of others stays. */
  readonly rejudged: readonly string[];
  /** Those that lose nothing: what supports them stays, and what is at hand comes to it. */
  readonly kept: ReadonlySet<string>;
  /** Those of before of which a mention means another organization now. */
  readonly relocated: readonly string[];
  /** Those of before that are called otherwise, or are of another country or kind. */
  readonly refaced: readonly string[];
  /** Groups of names of before; and those among them of which all mentions are at hand. */
  readonly groups: readonly string[];
  readonly readGroups: ReadonlySet<string>;
}

/** The organizations of names that got further mentions and nothing else: made of the same groups as before. */
async function findFed(
  names: NamesInChange,
  resolved: ReadonlySet<string>,
): Promise<{ organizations: ResolvedOrganization[]; components: Map<string, string> }> {
  const fed = [...names.now.keys()].filter((id) => !resolved.has(id));
  const ids = new Set(fed.map((id) => names.store.known(id)!.organization));
  const members = new Map<string, StoredGroup[]>();
  for (const one of await names.store.ofOrganizations(ids)) appendTo(members, one.organization, one);
  const components = new Map<string, string>();
  const organizations = [...members].map(([id, stored]): ResolvedOrganization => {
    for (const { group, component } of stored) components.set(group.id, component);
    const groups = stored.map(({ group }) => names.current(group.id)!).sort(orderOfGroups);
    return { id, groups, namings: groups.flatMap(({ namings }) => namings), mentions: [], curated: null };
  });
  return { organizations, components };
}

/** Whether an organization may rest on claims for its country that no relation names yet. */
function isRebased(
  organization: ResolvedOrganization,
  row: LoadAffectedOrganizationsRow,
  before: readonly StoredGroup[],
): boolean {
  const country = baseOf(organization)?.country ?? null;
  if (country === null || country === row.country) return false;
  return before.some(({ group }) =>
    group.namings.some(({ based }) => based.some((one) => one.country === country)),
  );
}

function isRefaced(organization: ResolvedOrganization, row: LoadAffectedOrganizationsRow): boolean {
  const spellings = organization.namings.flatMap(({ names, count }) =>
    names.map((one) => ({ ...one, count })),
  );
  return (
    row.name !== chooseName(spellings) ||
    row.kind !== chooseKind(organization.namings) ||
    row.country !== (baseOf(organization)?.country ?? null)
  );
}

/** Says of the organizations of before what becomes of them. */
function compareWithBefore(
  names: NamesInChange,
  organizations: readonly ResolvedOrganization[],
  stored: ReadonlyMap<string, readonly StoredGroup[]>,
  rows: ReadonlyMap<string, LoadAffectedOrganizationsRow>,
): Pick<AffectedOrganizations, 'kept' | 'relocated' | 'refaced'> {
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const owner = new Map(
    organizations.flatMap(({ id, groups }) => groups.map((group) => [group.id, id] as const)),
  );
  const kept = new Set<string>();
  const relocated: string[] = [];
  const refaced: string[] = [];
  for (const [id, groups] of stored) {
    const now = byId.get(id);
    const stays = groups.every(({ group }) => names.isWhole(group.id) && owner.get(group.id) === id);
    const moved = groups.some(({ group }) =>
      group.namings.some((naming) => {
        const of = names.before.has(group.id) ? names.groupOfNaming(naming.id) : group.id;
        return of !== undefined && owner.get(of) !== id;
      }),
    );
    if (!now || moved) relocated.push(id);
    if (now && isRefaced(now, rows.get(id)!)) refaced.push(id);
    const isRead = groups.some(({ group }) => names.read.has(group.id));
    if (now && stays && !isRead && !isRebased(now, rows.get(id)!, groups)) kept.add(id);
  }
  return { kept, relocated, refaced };
}

function withMentions(
  organization: ResolvedOrganization,
  mentions: ReadonlyMap<string, Mention<OrganizationClaim>[]>,
): ResolvedOrganization {
  const groups = organization.groups.map((group) => ({ ...group, mentions: mentions.get(group.id) ?? [] }));
  return { ...organization, groups, mentions: groups.flatMap((group) => group.mentions) };
}

/** A country that a person set stays set where nothing has changed of the names that it was set for. */
function withCountrySet(
  organization: ResolvedOrganization,
  row: LoadAffectedOrganizationsRow | undefined,
): ResolvedOrganization {
  if (!row || row.judgement === null || row.country === null) return organization;
  return { ...organization, curated: { country: row.country, judgement: row.judgement, at: '' } };
}

/** Resolves the organizations that a change has an effect on, and reads of their claims what is needed. */
export async function findAffectedOrganizations(change: ReadChange): Promise<AffectedOrganizations> {
  const names = await NamesInChange.find(change);
  const blocks = new AffectedBlocks(names);
  const affected = await findAffectedGroups(change, names, blocks);
  const { judgements, ...rejoined } = await rejoinGroups(change, names, blocks, affected);
  const fed = await findFed(names, affected);
  const groups = new Set([
    ...names.before.keys(),
    ...[...rejoined.components.keys(), ...fed.components.keys()].filter((id) => names.store.known(id)),
  ]);
  const stored = new Map<string, StoredGroup[]>();
  for (const id of groups) {
    const one = names.store.known(id)!;
    appendTo(stored, one.organization, one);
  }
  const read = await ask(change.transaction, loadAffectedOrganizations, { ids: [...stored.keys()] });
  const rows = new Map(read.map((row) => [row.id, row]));
  const organizations = [
    ...rejoined.organizations,
    ...fed.organizations.map((one) => withCountrySet(one, rows.get(one.id))),
  ];
  const compared = compareWithBefore(names, organizations, stored, rows);
  const losing = [...stored].filter(([id]) => !compared.kept.has(id));
  await names.readGroups(losing.flatMap(([, of]) => of.map(({ group }) => group.id)));
  const mentions = names.mentionsByGroup();
  return {
    organizations: organizations.map((one) => withMentions(one, mentions)),
    judgements,
    components: new Map([...rejoined.components, ...fed.components]),
    before: [...stored.keys()],
    rejudged: [...stored].flatMap(([id, of]) =>
      of.some(({ group }) => !fed.components.has(group.id)) ? [id] : [],
    ),
    ...compared,
    groups: [...groups],
    readGroups: names.read,
  };
}
