import { useMemo, useState } from 'react';
import { dateText } from '../state/partial-date.ts';
import { kindNoun, type PartyFacts } from '../state/party-group.ts';
import { type Standing, standings, wordOf } from '../state/standing.ts';
import type { Tie } from '../state/ties.ts';
import { EntityLink } from './entity-link.tsx';
import { useExplorer } from './explorer-context.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Glyph, Stroke } from './marks.tsx';
import { SelectionTools } from './network-toolbar.tsx';
import { SearchBox } from './search-box.tsx';
import { useCanvasFacts } from './use-facts.ts';

/** The network as tables: the same parties and ties, the same things to do, without a canvas. */
export default function TableView() {
  const { state, session, dispatch } = useExplorer();
  const { nodes } = state.canvas;
  return (
    <div className="view stack">
      <h1>The network as a table</h1>
      <div className="row">
        <SearchBox
          label="Add a party"
          placeholder="Add a country or an organization"
          types={['COUNTRY', 'ORGANIZATION']}
          onChoose={({ id }) => {
            dispatch({ type: 'add', ids: [id] });
            dispatch({ type: 'show', subject: { type: 'entity', id } });
          }}
        />
        <button
          type="button"
          className="button"
          disabled={session.past.length === 0}
          onClick={() => dispatch({ type: 'undo' })}
        >
          Undo
        </button>
        {nodes.length > 0 ? <ExportMenu /> : null}
        {state.canvas.hidden.length > 0 ? (
          <button type="button" className="button" onClick={() => dispatch({ type: 'unhide' })}>
            Show hidden ({state.canvas.hidden.length})
          </button>
        ) : null}
        {state.selected.length > 0 ? (
          <SelectionTools onClear={() => dispatch({ type: 'select', ids: [] })} />
        ) : null}
      </div>
      {nodes.length === 0 ? (
        <p className="faint">Nothing is in the network yet: add a country or an organization.</p>
      ) : (
        <>
          <PartyTable />
          <TieTable />
        </>
      )}
    </div>
  );
}

/** More rows than this are shown only on request. */
const mostRows = 300;

function PartyTable() {
  const { state, dispatch } = useExplorer();
  const { facts, ties } = useCanvasFacts();
  const [all, setAll] = useState(false);
  const degrees = useMemo(() => {
    const found = new Map<string, number>();
    for (const { ids } of ties) for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
    return found;
  }, [ties]);
  const { nodes } = state.canvas;
  const toggle = (id: string): void => {
    const others = state.selected.filter((one) => one !== id);
    dispatch({ type: 'select', ids: state.selected.includes(id) ? others : [...others, id] });
  };
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{`${nodes.length} ${nodes.length === 1 ? 'party' : 'parties'}`}</h2>
      <div className="scrolls">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Selected</th>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col">Country</th>
              <th scope="col" className="number">
                Ties here
              </th>
              <th scope="col">Pinned</th>
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, all ? nodes.length : mostRows).map(({ id, pinned }) => (
              <PartyRow
                key={id}
                id={id}
                party={facts.parties.get(id)}
                ties={degrees.get(id) ?? 0}
                pinned={pinned}
                selected={state.selected.includes(id)}
                onToggle={() => toggle(id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {nodes.length > mostRows && !all ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {nodes.length}
        </button>
      ) : null}
    </section>
  );
}

interface PartyRowProps {
  readonly id: string;
  readonly party: PartyFacts | undefined;
  readonly ties: number;
  readonly pinned: boolean;
  readonly selected: boolean;
  readonly onToggle: () => void;
}

function PartyRow({ id, party, ties, pinned, selected, onToggle }: PartyRowProps) {
  const name = party?.name ?? id;
  return (
    <tr>
      <td>
        <input type="checkbox" aria-label={`Select ${name}`} checked={selected} onChange={onToggle} />
      </td>
      <td>
        <span className="status">
          <Glyph party={party ?? null} />
          <EntityLink id={id}>{name}</EntityLink>
        </span>
      </td>
      <td>{party ? kindNoun(party.kind) : ''}</td>
      <td>{party?.countryName ?? ''}</td>
      <td className="number">{ties}</td>
      <td>{pinned ? 'pinned' : ''}</td>
    </tr>
  );
}

function standingLabel(standing: Standing): string {
  return standings.find((entry) => entry.standing === standing)!.label;
}

function TieTable() {
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
                <TieRow key={tie.key} tie={tie} parties={facts.parties} />
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

function TieRow({ tie, parties }: { readonly tie: Tie; readonly parties: ReadonlyMap<string, PartyFacts> }) {
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
