import {
  loadAffectedJudgementsAbout,
  loadAffectedRemoveOrphans,
  loadMarkDerived,
  readPresent,
} from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import type { ResolvedEvent } from '../../resolution/resolve-events.ts';
import { compareStates, type Difference } from '../compare-states.ts';
import { deriveAgreements } from '../derive/derive-agreements.ts';
import { deriveCountries } from '../derive/derive-countries.ts';
import { deriveEvents } from '../derive/derive-events.ts';
import type { Derivation } from '../derive/derive-graph.ts';
import { deriveJudgements } from '../derive/derive-judgements.ts';
import { deriveNameGroup, nameGroupId } from '../derive/derive-name-groups.ts';
import { type AlreadyNamed, deriveOrganization } from '../derive/derive-organizations.ts';
import { derivePeople } from '../derive/derive-people.ts';
import { deriveTradeFigures } from '../derive/derive-trade-figures.ts';
import { stampKnownFrom } from '../derive/stamp-known-from.ts';
import { type GraphState, GraphStateBuilder, relationKey } from '../graph-state.ts';
import { redirectIds } from '../redirect-ids.ts';
import { writeDifference } from '../write-difference.ts';
import { type AffectedAgreements, findAffectedAgreements } from './affected-agreements.ts';
import { type Affected, findAffectedEvents, findAffectedFigures, idsOf } from './affected-entities.ts';
import { type AffectedOrganizations, findAffectedOrganizations } from './affected-organizations.ts';
import { type AffectedPeople, findAffectedPeople } from './affected-people.ts';
import { ask } from './ask.ts';
import { type Changed, type ReadChange, readChange } from './change.ts';
import { MentionIndex } from './mention-index.ts';
import { OrganizationFacts } from './organization-facts.ts';
import { OwnedState } from './owned-state.ts';

/** All that a change has an effect on, resolved anew. */
interface AffectedGraph {
  readonly organizations: AffectedOrganizations;
  readonly people: AffectedPeople;
  readonly events: Affected<ResolvedEvent>;
  readonly agreements: AffectedAgreements;
  readonly figures: Awaited<ReturnType<typeof findAffectedFigures>>;
  readonly index: MentionIndex;
  readonly facts: OrganizationFacts;
}

async function findAffected(change: ReadChange): Promise<AffectedGraph> {
  const organizations = await findAffectedOrganizations(change);
  const { relocated, refaced } = organizations;
  const index = new MentionIndex(change);
  index.set(organizations.organizations);
  const facts = new OrganizationFacts(change.transaction, organizations.organizations);
  const people = await findAffectedPeople(change, index, relocated);
  const events = await findAffectedEvents(change, index, [...relocated, ...people.relocated]);
  const agreements = await findAffectedAgreements(change, {
    index,
    facts,
    parties: [...relocated, ...refaced],
    events: events.relocated,
  });
  return {
    organizations,
    people,
    events,
    agreements,
    figures: await findAffectedFigures(change),
    index,
    facts,
  };
}

/** The part of the derived graph that is affected, as it is. */
async function readLive(
  { transaction, supports }: ReadChange,
  { organizations, people, events, agreements, figures }: AffectedGraph,
): Promise<OwnedState> {
  const live = new OwnedState(transaction);
  const { kept, before, rejudged, groups, readGroups } = organizations;
  const about = [...rejudged, ...agreements.before];
  const judgements = await ask(transaction, loadAffectedJudgementsAbout, { ids: about });
  await live.addBare([...kept, ...groups.map(nameGroupId)]);
  await live.addMentions([...readGroups].map(nameGroupId));
  live.add(people.kept.values());
  await live.addWhole([
    ...before.filter((id) => !kept.has(id)),
    ...people.before,
    ...agreements.parts,
    ...figures.before,
    ...judgements.map(({ id }) => id),
  ]);
  await live.addWithTies([...events.before, ...agreements.before]);
  live.addRelations(
    supports
      .filter(({ fact }) => fact.startsWith('country:'))
      .map(({ fact, claim }) => ({ from: fact, type: 'SUPPORTED_BY', to: claim, properties: {} })),
  );
  return live;
}

function deriveOrganizations(
  state: GraphStateBuilder,
  { organizations, components, kept }: AffectedOrganizations,
  live: OwnedState,
): void {
  for (const organization of organizations) {
    const { id, groups } = organization;
    const named: AlreadyNamed = (type, to) => {
      const relation = live.relations.get(relationKey({ from: id, type, to, discriminator: '' }));
      return (relation?.properties.claims as readonly string[] | undefined) ?? [];
    };
    deriveOrganization(state, organization, kept.has(id) ? named : () => []);
    for (const group of groups)
      deriveNameGroup(state, group, { organization: id, component: components.get(group.id)! });
  }
}

/** The part of the derived graph that is affected, as it should be. */
function deriveAffected(change: ReadChange, affected: AffectedGraph, live: OwnedState): GraphStateBuilder {
  const { organizations, people, events, agreements, figures, index, facts } = affected;
  const state = new GraphStateBuilder();
  const derivation: Derivation = {
    claims: figures.claims,
    resolution: {
      ...index.reading(),
      organizations: organizations.organizations,
      people: people.entities,
      events: events.entities,
      agreements: agreements.agreements,
      judgements: [...organizations.judgements, ...agreements.judgements],
    },
    state,
    cameAt: change.read.cameAt,
    organizationOf: (id) => facts.of(id),
    isThere: () => true,
  };
  deriveOrganizations(state, organizations, live);
  derivePeople(derivation, people.kept);
  deriveEvents(derivation);
  deriveAgreements(derivation);
  deriveTradeFigures(derivation);
  deriveJudgements(derivation);
  deriveCountries({ ...derivation, claims: change.claims });
  stampKnownFrom(state, change.read.cameAt);
  return state;
}

const shared = /^(country|name|block):/;

/** Leaves out the nodes that many share and that are there already: nothing of them changes. */
async function withoutShared(transaction: WriteTransaction, state: GraphStateBuilder): Promise<void> {
  const ids = [...state.nodes.keys()].filter((id) => shared.test(id));
  const present = new Set((await ask(transaction, readPresent, { ids })).map(({ id }) => id));
  for (const id of present) state.nodes.delete(id);
  for (const [key, { from, type }] of state.relations)
    if (type === 'KNOWN_AS' && from.startsWith('country:') && present.has(from)) state.relations.delete(key);
}

/** Takes away what was shared and is referred to no more: only what has lost a relation can be. */
async function removeOrphans(
  { transaction, facts }: ReadChange,
  { live, wanted }: { readonly live: GraphState; readonly wanted: GraphState },
): Promise<void> {
  const ends = new Set([...facts].filter((id) => shared.test(id)));
  for (const [key, { from, to }] of live.relations)
    if (!wanted.relations.has(key)) for (const id of [from, to]) if (shared.test(id)) ends.add(id);
  await ask(transaction, loadAffectedRemoveOrphans, {
    countries: idsOf('country', ends),
    names: idsOf('name', ends),
    blocks: idsOf('block', ends),
  });
}

/**
 * Makes the derived graph what all articles, claims and judgements make it, within the transaction that changed some of them
 * and holds the lock; the graph must have been so before. Reads, derives and compares only what the change has an effect on.
 * @returns the difference that was written.
 */
export async function reconcileAffected(
  transaction: WriteTransaction,
  changed: Changed,
  { deriver, articles }: { readonly deriver: string; readonly articles: number },
): Promise<Difference> {
  const change = await readChange(transaction, changed);
  const affected = await findAffected(change);
  const live = await readLive(change, affected);
  const wanted = deriveAffected(change, affected, live);
  await withoutShared(transaction, wanted);
  const difference = compareStates(wanted, live);
  await writeDifference(transaction, difference);
  await removeOrphans(change, { live, wanted });
  await redirectIds(transaction, difference, { wanted, live });
  await transaction.run(loadMarkDerived, { derived: articles, deriver });
  return difference;
}
