import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  decide,
  type NodeLine,
  type ReviewQueueData,
  type ReviewVerdict,
  reviewQueue,
} from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { saidBy } from './curator.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { EntityLink } from './entity-link.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { descriptionOf, NodeGlyph, nameOf } from './marks.tsx';
import { OnePassage } from './passages.tsx';
import { ShowMore } from './show-more.tsx';
import { useHasToken } from './use-token.ts';

type Judgement = ReviewQueueData['reviewQueue']['nodes'][number];

/** How many come at a time. */
const atATime = 20;

/** The queue, page after page; an answer begins it anew, as far as it was read. */
function useQueue() {
  return useInfiniteQuery({
    queryKey: [reviewQueue.name],
    queryFn: ({ pageParam, signal }) => send(reviewQueue, { first: atATime, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ reviewQueue: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

/** What the rules are not sure of: two by two, side by side, with the sentences that name them. */
export default function ReviewView() {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useQueue();
  const hasToken = useHasToken();
  const [deciding, setDeciding] = useState<{ judgement: Judgement; verdict: ReviewVerdict } | null>(null);
  const total = data?.pages[0]?.reviewQueue.totalCount;
  const judgements = data?.pages.flatMap((page) => page.reviewQueue.nodes) ?? [];
  return (
    <div className="view stack">
      <h1>Are these one?</h1>
      <p className="faint">
        {total === undefined ? '' : `${total} wait for a person, the likeliest first.`}{' '}
        {hasToken ? '' : 'To answer, give a token with the key above.'}
      </p>
      {error ? <FailureNotice error={error} what="The review queue" /> : null}
      {isPending && !error ? <p className="waiting">Loading …</p> : null}
      {total === 0 ? <p className="notice">Nothing waits: the rules are sure of all that they met.</p> : null}
      {judgements.map((judgement) => (
        <Waiting
          key={judgement.id}
          judgement={judgement}
          onDecide={(verdict) => setDeciding({ judgement, verdict })}
        />
      ))}
      <ShowMore page={{ hasNextPage, isFetchingNextPage, fetchNextPage }} title={`Show more of ${total}`} />
      {deciding ? (
        <DecisionDialog
          title={deciding.verdict === 'SAME' ? 'They are one' : 'They are two'}
          verb={deciding.verdict === 'SAME' ? 'Make them one' : 'Keep them apart'}
          decide={async (reason) =>
            (
              await send(decide, {
                id: deciding.judgement.id,
                verdict: deciding.verdict,
                ...saidBy(reason),
              })
            ).decideJudgement
          }
          onClose={() => setDeciding(null)}
        >
          <p>{deciding.judgement.names.join(' and ')}</p>
          <p className="faint">
            {deciding.verdict === 'SAME'
              ? 'They become one, with the names, agreements and passages of both.'
              : 'They stay apart, also when more articles come.'}
          </p>
        </DecisionDialog>
      ) : null}
    </div>
  );
}

interface WaitingProps {
  readonly judgement: Judgement;
  readonly onDecide: (verdict: ReviewVerdict) => void;
}

function Waiting({ judgement, onDecide }: WaitingProps) {
  const hasToken = useHasToken();
  const { names, score, why, about, evidence } = judgement;
  return (
    <section className="chain stack" aria-label={names.join(' and ')}>
      <div className="side-by-side">
        {about.map((node: NodeLine) => (
          <div key={node.id}>
            <p className="row">
              <NodeGlyph node={node} />
              <EntityLink id={node.id}>{nameOf(node)}</EntityLink>
            </p>
            <p className="faint small">{descriptionOf(node)}</p>
          </div>
        ))}
      </div>
      <details>
        <summary>
          <span className="number">{Math.round(score * 100)}%</span> speaks for one
        </summary>
        <ul className="small">
          {why.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <div className="side-by-side">
        {evidence.nodes.map((passage) => (
          <OnePassage key={`${passage.article.id}-${passage.start}`} passage={passage} />
        ))}
      </div>
      {hasToken ? (
        <div className="row">
          <button type="button" className="button" onClick={() => onDecide('SAME')}>
            They are one …
          </button>
          <button type="button" className="button" onClick={() => onDecide('DIFFERENT')}>
            They are two …
          </button>
        </div>
      ) : null}
    </section>
  );
}
