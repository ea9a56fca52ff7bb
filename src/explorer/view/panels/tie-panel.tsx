import { useInfiniteQuery } from '@tanstack/react-query';
import {
  agreementSentences,
  agreementsAmong,
  type PartyRef,
  parties,
} from '../../queries/generated/operations.ts';
import { send } from '../../queries/send.ts';
import { momentOf } from '../../state/moment.ts';
import { AgreementEntry } from '../agreement-entry.tsx';
import { DossierButton } from '../dossier-button.tsx';
import { PartyLink } from '../entity-link.tsx';
import { useExplorer } from '../explorer-context.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { PanelFrame, PanelPart, RestOfList } from '../panel-frame.tsx';
import { OnePassage } from '../passages.tsx';
import { useAnswer } from '../use-answer.ts';

/** Two countries stand for all that is theirs; otherwise a country is its government. */
function partyRefs(ids: readonly [string, string]): PartyRef[] {
  if (!ids.every((id) => id.startsWith('country:'))) return ids.map((id) => ({ id }));
  return ids.map((id) => ({ country: id.slice('country:'.length) }));
}

/** How many agreements come at a time. */
const atATime = 50;

/** The tie of two parties: every agreement that they share, each with the sentence that proves it. */
export function TiePanel({ ids }: { readonly ids: readonly [string, string] }) {
  const { state, dispatch } = useExplorer();
  const names = useAnswer(parties, { ids });
  const variables = { filter: { parties: partyRefs(ids) }, ...momentOf(state), first: atATime };
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['tie', variables],
    queryFn: ({ pageParam, signal }) => send(agreementsAmong, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ agreements: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const ends = (names.data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [node] : []));
  const shared = data && {
    totalCount: data.pages[0]?.agreements.totalCount ?? 0,
    nodes: data.pages.flatMap((page) => page.agreements.nodes),
  };
  return (
    <PanelFrame kind="Tie" title={ends.map(({ name }) => name).join(' and ') || '…'}>
      <div className="actions">
        {shared && shared.totalCount > 0 ? (
          <button
            type="button"
            className="button primary"
            onClick={() => {
              const all = [...new Set(shared.nodes.flatMap((one) => one.parties.map(({ id }) => id)))];
              dispatch({ type: 'add', ids: all });
              dispatch({ type: 'select', ids: all });
              dispatch({ type: 'go', view: 'network' });
            }}
          >
            Show in the network
          </button>
        ) : null}
        <DossierButton subject={{ type: 'tie', ids }} />
      </div>
      <section className="row">
        {ends.map((party) => (
          <PartyLink key={party.id} party={party} />
        ))}
      </section>
      {error ? <FailureNotice error={error} what="The agreements" /> : null}
      {shared && shared.totalCount === 0 ? (
        <section>
          <p>No agreement joins the two{state.asOf || state.knownAt ? ' at the time shown' : ''}.</p>
        </section>
      ) : null}
      {shared && shared.totalCount > 0 ? (
        <PanelPart title="Agreements" total={shared.totalCount}>
          <ul>
            {shared.nodes.map((agreement) => (
              <AgreementEntry key={agreement.id} agreement={agreement} />
            ))}
          </ul>
          <RestOfList
            title="Agreements"
            total={shared.totalCount}
            list={{
              entries: shared.nodes,
              error: null,
              page: { hasNextPage, isFetchingNextPage, fetchNextPage },
            }}
          />
          <TieSentences ids={shared.nodes.slice(0, 20).map(({ id }) => id)} />
        </PanelPart>
      ) : null}
    </PanelFrame>
  );
}

function TieSentences({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useAnswer(agreementSentences, { ids });
  const passages = (data?.nodes ?? []).flatMap((node) =>
    node && 'evidence' in node ? node.evidence.nodes : [],
  );
  const once = new Map(passages.map((passage) => [`${passage.article.id}-${passage.start}`, passage]));
  return (
    <ul className="stack">
      {[...once].map(([key, passage]) => (
        <li key={key}>
          <OnePassage passage={passage} />
        </li>
      ))}
    </ul>
  );
}
