import { useState } from 'react';
import { type OrganizationKind, organizationKinds } from '../../ontology/organization-kinds.ts';
import {
  basedCounts,
  basedHere,
  expandCounts,
  type PartnersVariables,
  partners,
} from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { kindPlural } from '../state/party-group.ts';
import { statusesOf } from '../state/standing.ts';
import { leavesOf } from '../state/ties.ts';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { Glyph } from './marks.tsx';
import { PanelPart } from './panel-frame.tsx';
import { useAnswer } from './use-answer.ts';
import { useCanvasFacts } from './use-facts.ts';

/** How many come at a time: a country may have thousands. */
const atATime = 50;

/** What can be brought onto the canvas around a party: a kind of partner, or who is based there. */
type Group = OrganizationKind | 'COUNTRY' | `BASED_${OrganizationKind}`;

/** The kind of organization of a group; null for countries. */
function kindOf(group: Group): OrganizationKind | null {
  return group === 'COUNTRY' ? null : (group.replace('BASED_', '') as OrganizationKind);
}

/** Expands a party on the canvas, by kind and with how many there are before it is done; and takes its leaves away again. */
export function ExpandPart({ id }: { readonly id: string }) {
  const { state, dispatch } = useExplorer();
  const { ties } = useCanvasFacts();
  const status = statusesOf(state.filters.standings);
  const { data, error } = useAnswer(expandCounts, { id, asOf: state.asOf, status });
  const there = useAnswer(basedCounts, id.startsWith('country:') ? { id } : null);
  const basedNode = there.data?.node && 'COMPANY' in there.data.node ? there.data.node : null;
  const present = state.canvas.nodes.some((node) => node.id === id);
  const leaves = present ? leavesOf(id, ties) : [];
  if (error) return <FailureNotice error={error} what="What it can be expanded by" />;
  const node = data?.node;
  if (!node || !('all' in node)) return null;
  const kinds = organizationKinds
    .map(({ kind }) => ({ group: kind as Group, label: kindPlural(kind), count: node[kind].totalCount }))
    .filter(({ count }) => count > 0);
  const ofKinds = kinds.reduce((sum, { count }) => sum + count, 0);
  const groups = [
    { group: 'COUNTRY' as Group, label: 'countries', count: node.all.totalCount - ofKinds },
    ...kinds,
  ].filter(({ count }) => count > 0);
  const based = organizationKinds
    .map(({ kind }) => ({
      group: `BASED_${kind}` as Group,
      label: kindPlural(kind),
      count: basedNode?.[kind].totalCount ?? 0,
    }))
    .filter(({ count }) => count > 0);
  if (groups.length + based.length === 0) return null;
  return (
    <PanelPart title="Expand in the network">
      <div className="expand">
        {groups.length > 0 ? <p className="faint small">Those it has an agreement with</p> : null}
        {groups.map((group) => (
          <ExpandButton key={`${group.group}-${state.asOf}`} id={id} {...group} />
        ))}
        {based.length > 0 ? <p className="faint small">Those based here</p> : null}
        {based.map((group) => (
          <ExpandButton key={group.group} id={id} {...group} />
        ))}
      </div>
      {leaves.length > 0 ? (
        <button type="button" className="button" onClick={() => dispatch({ type: 'remove', ids: leaves })}>
          Collapse ({leaves.length})
        </button>
      ) : null}
    </PanelPart>
  );
}

interface ExpandButtonProps {
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  readonly count: number;
}

function ExpandButton({ id, group, label, count }: ExpandButtonProps) {
  const expand = useExpand(id, group);
  const { taken } = expand;
  const left = count - taken;
  return (
    <button type="button" disabled={left <= 0 || expand.busy} onClick={expand.more}>
      <span className="status">
        <Glyph party={{ kind: kindOf(group) }} />
        {label}
      </span>
      <span className="number faint">
        {taken === 0
          ? count.toLocaleString('en')
          : left > 0
            ? `${left.toLocaleString('en')} more`
            : 'all shown'}
        {left > atATime ? `, ${atATime} at a time` : ''}
      </span>
    </button>
  );
}

/** Brings the next page of a group onto the canvas. */
function useExpand(id: string, group: Group) {
  const { state, dispatch } = useExplorer();
  const { facts } = useCanvasFacts();
  const [page, setPage] = useState<{ taken: number; after: string | null }>({ taken: 0, after: null });
  const [busy, setBusy] = useState(false);
  const more = async (): Promise<void> => {
    setBusy(true);
    try {
      const found = await loadGroup(id, group, state.asOf, page.after, statusesOf(state.filters.standings));
      facts.addParties(found.parties);
      facts.addAgreements(found.agreements);
      facts.changed();
      dispatch({ type: 'add', ids: [id] });
      dispatch({ type: 'add', ids: found.parties.map((party) => party.id), around: id });
      dispatch({ type: 'go', view: 'network' });
      setPage({ taken: page.taken + found.seen, after: found.after });
    } finally {
      setBusy(false);
    }
  };
  return { taken: page.taken, busy, more: () => void more() };
}

async function loadGroup(
  id: string,
  group: Group,
  asOf: string | null,
  after: string | null,
  status: ReturnType<typeof statusesOf>,
) {
  const only = kindOf(group);
  if (group.startsWith('BASED_')) {
    const filter = { kind: only ? [only] : [] };
    const { node } = await send(basedHere, { id, filter, first: atATime, after });
    const list = node && 'organizations' in node ? node.organizations : null;
    const parties = list?.nodes ?? [];
    return { parties, agreements: [], seen: parties.length, after: list?.pageInfo.endCursor ?? null };
  }
  const filter = { ...(only ? { kind: [only] } : {}), agreement: { status } };
  if (group === 'COUNTRY') return loadCountries({ id, asOf, first: 100, after, filter });
  const list = await pageOfPartners({ id, asOf, first: atATime, after, filter });
  return found(list.edges, list.pageInfo.endCursor);
}

type Edges = Awaited<ReturnType<typeof pageOfPartners>>['edges'];

async function pageOfPartners(variables: PartnersVariables) {
  const { node } = await send(partners, variables);
  if (node && 'partners' in node) return node.partners;
  return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
}

function found(edges: Edges, after: string | null) {
  return {
    parties: edges.map((edge) => edge.node),
    agreements: edges.flatMap((edge) => edge.agreements),
    seen: edges.length,
    after,
  };
}

/** No filter says countries alone: they are picked out of as many pages as it takes. */
async function loadCountries(variables: PartnersVariables) {
  const edges: Edges[number][] = [];
  let after = variables.after ?? null;
  for (let more = true; more && edges.length < atATime; ) {
    const list = await pageOfPartners({ ...variables, after });
    edges.push(...list.edges.filter((edge) => edge.node.__typename === 'Country'));
    after = list.pageInfo.endCursor;
    more = list.pageInfo.hasNextPage;
  }
  return found(edges, after);
}
