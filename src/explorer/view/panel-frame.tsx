import type { ReactNode } from 'react';
import { useExplorer } from './explorer-context.tsx';
import { Icon } from './icon.tsx';

interface PanelFrameProps {
  readonly kind: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of every panel: what kind of thing it is, what it is called, and a way to close it. */
export function PanelFrame({ kind, title, children }: PanelFrameProps) {
  const { dispatch } = useExplorer();
  return (
    <aside className="panel" aria-label={`Details: ${title}`}>
      <div className="top">
        <div>
          <p className="faint small">{kind}</p>
          <h2>{title}</h2>
        </div>
        <button
          type="button"
          className="button quiet"
          aria-label="Close the details"
          onClick={() => dispatch({ type: 'show', subject: null })}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </aside>
  );
}

/** A part of a panel, with how many entries there are on all pages. */
export function PanelPart({
  title,
  total,
  shown,
  children,
}: {
  readonly title: string;
  readonly total?: number;
  readonly shown?: number;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h3>
        {title}
        {total === undefined ? null : <span className="faint number"> · {total.toLocaleString('en')}</span>}
      </h3>
      {children}
      {total !== undefined && shown !== undefined && total > shown ? (
        <p className="faint small">
          The first {shown} of {total.toLocaleString('en')}.
        </p>
      ) : null}
    </section>
  );
}
