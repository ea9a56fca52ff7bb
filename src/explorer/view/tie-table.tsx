import { useState } from 'react';
import type { EntityFacts } from '../state/entity-group.ts';
import { dateText } from '../state/partial-date.ts';
import { type Standing, standings, wordOf } from '../state/standing.ts';
import type { Tie } from '../state/ties.ts';
import { EntityLink } from './entity-link.tsx';
import { Stroke } from './marks.tsx';
import { mostRows } from './most-rows.ts';
import { useCanvasFacts } from './use-facts.ts';

function standingLabel(standing: Standing): string {
  return standings.find((entry) => entry.standing === standing)!.label;
}

/** The ties of the canvas, each with its agreements. */
export function TieTable() {
  const { facts, ties } = useCanvasFacts();
  const [all, setAll] = useState(false);
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">{`${ties.length} ${ties.length === 1 ? 'tie' : 'ties'}`}</h2>
      {ties.length > 0 ? (
        <div className="scrolls">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Between</th>
                <th scope="col">and</th>
                <th scope="col">Standing</th>
                <th scope="col">Agreements</th>
              </tr>
            </thead>
            <tbody>
              {ties.slice(0, all ? ties.length : mostRows).map((tie) => (
                <TieRow key={tie.key} tie={tie} parties={facts.entities} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {ties.length > mostRows && !all ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {ties.length}
        </button>
      ) : null}
    </section>
  );
}

function TieRow({ tie, parties }: { readonly tie: Tie; readonly parties: ReadonlyMap<string, EntityFacts> }) {
  const [one, other] = tie.ids;
  return (
    <tr>
      <td>
        <EntityLink id={one}>{parties.get(one)?.name ?? one}</EntityLink>
      </td>
      <td>
        <EntityLink id={other}>{parties.get(other)?.name ?? other}</EntityLink>
      </td>
      <td>
        <span className="status">
          <Stroke of={tie.standing} />
          {standingLabel(tie.standing)}
        </span>
      </td>
      <td>
        <ul>
          {tie.agreements.map((agreement) => (
            <li key={agreement.id}>
              <EntityLink id={agreement.id}>{agreement.title}</EntityLink>{' '}
              <span className="faint small">
                {wordOf(agreement.status).toLowerCase()}, {dateText(agreement.signedOn)}
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
