import type { ReactNode } from 'react';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { Icon } from './icon.tsx';
import { ShowMore } from './show-more.tsx';
import type { WholeList } from './use-whole-list.ts';

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

/** A part of a panel, with how many entries there are on all pages, and a way to the next one. */
export function PanelPart({
  title,
  total,
  list,
  children,
}: {
  readonly title: string;
  readonly total?: number;
  /** The entries as far as they are shown. */
  readonly list?: WholeList<unknown>;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h3>
        {title}
        {total === undefined ? null : <span className="faint number"> · {total.toLocaleString('en')}</span>}
      </h3>
      {children}
      {total !== undefined && list ? <RestOfList title={title} total={total} list={list} /> : null}
    </section>
  );
}

/** How much of a list is shown, and what shows more of it. */
export function RestOfList({
  title,
  total,
  list: { entries, error, page },
}: {
  readonly title: string;
  readonly total: number;
  readonly list: WholeList<unknown>;
}) {
  return (
    <>
      {error ? <FailureNotice error={error} what="The next entries" /> : null}
      {total > entries.length ? (
        <p className="row faint small">
          The first {entries.length.toLocaleString('en')} of {total.toLocaleString('en')}.
          <ShowMore page={page} label={`Show more: ${title}`} />
        </p>
      ) : null}
    </>
  );
}
