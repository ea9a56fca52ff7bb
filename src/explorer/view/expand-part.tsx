import { organizationKinds } from '../../ontology/organization-kinds.ts';
import {
  basedCounts,
  entities,
  eventsHeldIn,
  eventsOf,
  expandCounts,
  peopleOf,
  signedAt,
} from '../queries/generated/operations.ts';
import { isParty, kindPlural } from '../state/entity-group.ts';
import { statusesOf } from '../state/standing.ts';
import { leavesOf } from '../state/ties.ts';
import { type ExpandableGroup, ExpandGroups } from './expand-button.tsx';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { PanelPart } from './panel-frame.tsx';
import { useAnswer } from './use-answer.ts';
import { useCanvasFacts } from './use-facts.ts';

/** Expands a node on the canvas, by kind and with how many there are before it is done; and takes its leaves away again. */
export function ExpandPart({ id }: { readonly id: string }) {
  const { state, dispatch } = useExplorer();
  const { ties, links } = useCanvasFacts();
  const present = state.canvas.nodes.some((node) => node.id === id);
  const leaves = present ? leavesOf(id, ties, links) : [];
  const type = id.split(':')[0];
  return (
    <PanelPart title="Expand in the network">
      <div className="expand">
        {isParty({ id }) ? <PartnerGroups id={id} /> : null}
        {type === 'country' ? <BasedGroups id={id} /> : null}
        {isParty({ id }) || type === 'person' ? <ContextGroups id={id} /> : null}
        {type === 'person' || type === 'event' ? <NamedGroups id={id} /> : null}
      </div>
      {leaves.length > 0 ? (
        <button type="button" className="button" onClick={() => dispatch({ type: 'remove', ids: leaves })}>
          Collapse ({leaves.length})
        </button>
      ) : null}
    </PanelPart>
  );
}

/** The partners of a party, by kind. */
function PartnerGroups({ id }: { readonly id: string }) {
  const { state } = useExplorer();
  const status = statusesOf(state.filters.standings);
  const { asOf, knownAt } = state;
  const { data, error } = useAnswer(expandCounts, { id, asOf, knownAt, status });
  if (error) return <FailureNotice error={error} what="What it can be expanded by" />;
  const node = data?.node;
  if (!node || !('all' in node)) return null;
  const kinds = organizationKinds.map(
    ({ kind }): ExpandableGroup => ({
      group: kind,
      kind,
      label: kindPlural(kind),
      count: node[kind].totalCount,
    }),
  );
  const ofKinds = kinds.reduce((sum, { count }) => sum + count, 0);
  const countries = {
    group: 'COUNTRY',
    kind: null,
    label: 'countries',
    count: node.all.totalCount - ofKinds,
  };
  return (
    <ExpandGroups
      id={id}
      title="Those it has an agreement with"
      groups={[countries as ExpandableGroup, ...kinds]}
    />
  );
}

/** The organizations of a country, by kind. */
function BasedGroups({ id }: { readonly id: string }) {
  const { data } = useAnswer(basedCounts, { id });
  const node = data?.node && 'COMPANY' in data.node ? data.node : null;
  const groups = organizationKinds.map(
    ({ kind }): ExpandableGroup => ({
      group: `BASED_${kind}`,
      kind,
      label: kindPlural(kind),
      count: node?.[kind].totalCount ?? 0,
    }),
  );
  return <ExpandGroups id={id} title="Those based here" groups={groups} />;
}

/** The people and events of a party, or the events of a person. */
function ContextGroups({ id }: { readonly id: string }) {
  const code = id.startsWith('country:') ? id.slice('country:'.length) : null;
  const people = useAnswer(peopleOf, isParty({ id }) ? { id, first: 0 } : null);
  const events = useAnswer(eventsOf, { id, first: 0 });
  const held = useAnswer(eventsHeldIn, code ? { code, first: 0 } : null);
  const groups: ExpandableGroup[] = [
    {
      group: 'PEOPLE',
      kind: 'PERSON',
      label: 'people with a title here',
      count: people.data?.people.totalCount ?? 0,
    },
    {
      group: 'EVENTS',
      kind: 'EVENT',
      label: 'events with their part',
      count: events.data?.events.totalCount ?? 0,
    },
    {
      group: 'HELD_HERE',
      kind: 'EVENT',
      label: 'events held here',
      count: held.data?.events.totalCount ?? 0,
    },
  ];
  return <ExpandGroups id={id} title="People and events" groups={groups} />;
}

/** What a person or an event itself names: places of titles; who took part, and what was signed. */
function NamedGroups({ id }: { readonly id: string }) {
  const { data } = useAnswer(entities, { ids: [id] });
  const signed = useAnswer(signedAt, id.startsWith('event:') ? { id, first: 0 } : null);
  const node = data?.nodes[0];
  if (node && 'roles' in node) {
    const places = node.roles.flatMap(({ country, organization }) => organization?.id ?? country?.id ?? []);
    const named = [...new Set(places)];
    const group: ExpandableGroup = {
      group: 'PLACES',
      kind: null,
      label: 'where a title is held',
      count: named.length,
      named,
    };
    return <ExpandGroups id={id} title="Titles" groups={[group]} />;
  }
  if (!node || !('participants' in node)) return null;
  const agreements =
    signed.data?.node && 'agreements' in signed.data.node ? signed.data.node.agreements.totalCount : 0;
  return <ExpandGroups id={id} title="Of this event" groups={eventGroups(node, agreements)} />;
}

interface NamedByEvent {
  readonly participants: readonly { readonly id: string }[];
  readonly country: { readonly id: string } | null;
}

function eventGroups({ participants, country }: NamedByEvent, agreements: number): ExpandableGroup[] {
  const part = participants.map((one) => one.id);
  const host = country ? [country.id] : [];
  return [
    { group: 'PARTICIPANTS', kind: null, label: 'that took part', count: part.length, named: part },
    { group: 'PLACES', kind: null, label: 'host country', count: host.length, named: host },
    {
      group: 'SIGNATORIES',
      kind: 'COMPANY',
      label: 'agreements signed there, with their parties',
      count: agreements,
    },
  ];
}
