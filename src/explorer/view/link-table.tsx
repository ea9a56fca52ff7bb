import { useState } from 'react';
import { EntityLink } from './entity-link.tsx';
import { Stroke } from './marks.tsx';
import { mostRows } from './most-rows.ts';
import { useCanvasFacts } from './use-facts.ts';

/** What joins nodes of the canvas beside agreements: titles, parts in events, where somebody is based. */
export function LinkTable() {
  const { facts, links } = useCanvasFacts();
  const [all, setAll] = useState(false);
  const nameOf = (id: string): string => facts.entities.get(id)?.name ?? id;
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="links">
      <h2 id="links">{`${links.length} other ${links.length === 1 ? 'link' : 'links'}`}</h2>
      <div className="scrolls">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Of</th>
              <th scope="col">and</th>
              <th scope="col">What joins them</th>
            </tr>
          </thead>
          <tbody>
            {links.slice(0, all ? links.length : mostRows).map(({ key, ids: [one, other], type, text }) => (
              <tr key={key}>
                <td>
                  <EntityLink id={one}>{nameOf(one)}</EntityLink>
                </td>
                <td>
                  <EntityLink id={other}>{nameOf(other)}</EntityLink>
                </td>
                <td>
                  <span className="status">
                    <Stroke of={type === 'HOLDS' || type === 'TOOK_PART_IN' ? 'joined' : 'based'} />
                    {text}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {links.length > mostRows && !all ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {links.length}
        </button>
      ) : null}
    </section>
  );
}
