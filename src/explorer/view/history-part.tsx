import { useState } from 'react';
import { type HistoryData, history, undo } from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { dateText } from '../state/partial-date.ts';
import { wordOf } from '../state/standing.ts';
import { saidBy } from './curator.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { PanelPart } from './panel-frame.tsx';
import { useAnswer } from './use-answer.ts';
import { useHasToken } from './use-token.ts';

type Entry = HistoryData['history'][number];

/** What people decided about it, the oldest first; with a token, each can be undone. */
export function HistoryPart({ id }: { readonly id: string }) {
  const { data } = useAnswer(history, { id });
  const hasToken = useHasToken();
  const [undoing, setUndoing] = useState<Entry | null>(null);
  const entries = data?.history ?? [];
  if (entries.length === 0) return null;
  return (
    <PanelPart title="Decided by people" total={entries.length}>
      <ul className="list">
        {entries.map((entry) => (
          <li key={entry.id} className="stack tight">
            <span>
              {entry.undoneAt ? <s>{wordOf(entry.action)}</s> : wordOf(entry.action)}: {entry.reason}
            </span>
            <span className="faint small">
              {entry.author}, {dateText(entry.at)}
              {entry.undoneAt
                ? `; undone by ${entry.undoneBy ?? 'somebody'}, ${dateText(entry.undoneAt)}${entry.undoneReason ? `: ${entry.undoneReason}` : ''}`
                : ''}
            </span>
            {hasToken && !entry.undoneAt ? (
              <button type="button" className="button" onClick={() => setUndoing(entry)}>
                Undo …
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {undoing ? (
        <DecisionDialog
          title="Undo a decision"
          verb="Undo it"
          decide={async (reason) => (await send(undo, { id: undoing.id, ...saidBy(reason) })).undoJudgement}
          onClose={() => setUndoing(null)}
        >
          <p>
            {wordOf(undoing.action)} by {undoing.author}, {dateText(undoing.at)}: “{undoing.reason}”
          </p>
          <p className="faint">The graph becomes what it would be had this never been decided.</p>
        </DecisionDialog>
      ) : null}
    </PanelPart>
  );
}
