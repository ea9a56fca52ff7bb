import { FailureNotice } from '../failure-notice.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import { UnknownPanel } from './unknown-panel.tsx';

interface WaitingPanelProps {
  readonly id: string;
  readonly kind: string;
  readonly waiting: boolean;
  readonly error: Error | null;
}

/** What a panel shows while it has no answer: that it waits, what went wrong, or that there is nothing. */
export function WaitingPanel({ id, kind, waiting, error }: WaitingPanelProps) {
  if (!waiting && !error) return <UnknownPanel id={id} />;
  return (
    <PanelFrame kind={kind} title="…">
      <section>
        {error ? <FailureNotice error={error} what="The details" /> : <p className="waiting">Loading …</p>}
      </section>
    </PanelFrame>
  );
}
