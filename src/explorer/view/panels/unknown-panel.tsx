import { PanelFrame } from '../panel-frame.tsx';

/** What an id that stands for nothing (any more) shows. */
export function UnknownPanel({ id }: { readonly id: string }) {
  return (
    <PanelFrame kind="Not found" title={id}>
      <section>
        <p>Nothing has this id: it may have been retracted, or the link is of another graph.</p>
      </section>
    </PanelFrame>
  );
}
