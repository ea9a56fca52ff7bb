import { type FormEvent, type ReactNode, useState } from 'react';
import { graphChanged } from './answers-generation.ts';
import { Dialog } from './dialog.tsx';

/** What a mutation answers that records a decision. */
export interface Decision {
  readonly userErrors: readonly { readonly message: string }[];
}

interface DecisionDialogProps {
  readonly title: string;
  /** What the button that does it says. */
  readonly verb: string;
  /** What will change, for the person to check before it does. */
  readonly children: ReactNode;
  /** Whether what is asked for beside the reason is there. */
  readonly ready?: boolean;
  readonly decide: (reason: string) => Promise<Decision>;
  readonly onDone?: () => void;
  readonly onClose: () => void;
}

/** Confirms a decision: shows what will change, asks for the reason, and says why where it was refused. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { title, verb, children, ready = true, decide, onDone, onClose } = props;
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      const { userErrors } = await decide(reason.trim());
      if (userErrors.length > 0) {
        setFailure(userErrors.map(({ message }) => message).join(' '));
        return;
      }
      graphChanged();
      onClose();
      onDone?.();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        {children}
        <label>
          Reason
          <textarea
            className="field"
            rows={2}
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <span className="hint">It is kept with the decision, which can be undone at any time.</span>
        </label>
        {failure ? (
          <p className="notice bad" role="alert">
            {failure}
          </p>
        ) : null}
        <div className="row">
          <button type="submit" className="button primary" disabled={busy || !ready || !reason.trim()}>
            {busy ? 'Working …' : verb}
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
