import { useState } from 'react';
import { retract } from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { saidBy } from './curator.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { HistoryPart } from './history-part.tsx';
import { useHasToken } from './use-token.ts';

/** What a curator can do with an article. */
export function ArticleActions({ id, title }: { readonly id: string; readonly title: string }) {
  const hasToken = useHasToken();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <HistoryPart id={id} />
      {hasToken ? (
        <div className="actions">
          <button type="button" className="button danger" onClick={() => setAsking(true)}>
            Retract this article …
          </button>
        </div>
      ) : null}
      {asking ? (
        <DecisionDialog
          title="Retract an article"
          verb="Retract it"
          decide={async (reason) => (await send(retract, { id, ...saidBy(reason) })).retractArticle}
          onClose={() => setAsking(false)}
        >
          <p>“{title}” will no longer count.</p>
          <p className="faint">
            Every fact that only this article supports goes away; what other articles support stays. Undoing
            it brings all of it back.
          </p>
        </DecisionDialog>
      ) : null}
    </>
  );
}
