import { agreementSentences, type PathsData, paths } from '../queries/generated/operations.ts';
import { agreementFilter } from '../state/agreement-filter.ts';
import { momentOf, momentText } from '../state/moment.ts';
import { dateText } from '../state/partial-date.ts';
import { standingOf, statusesOf } from '../state/standing.ts';
import { EntityLink, PartyLink } from './entity-link.tsx';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { Status } from './marks.tsx';
import { PartyEnds, partyRef } from './party-ends.tsx';
import { OnePassage } from './passages.tsx';
import { useAnswer } from './use-answer.ts';

type Chain = PathsData['paths'][number];

/** How two parties are connected: chains of agreements, the shortest first, each step with its sentence. */
export default function PathsView() {
  const { state, dispatch } = useExplorer();
  const { from, to, longest } = state.paths;
  return (
    <div className="view stack">
      <h1>How are two parties connected?</h1>
      <PartyEnds labels={['From', 'To']} />
      <div className="row">
        <label className="row">
          At most
          <select
            className="field"
            value={longest}
            onChange={({ target }) => dispatch({ type: 'paths', paths: { longest: Number(target.value) } })}
          >
            {[1, 2, 3, 4, 5, 6].map((length) => (
              <option key={length} value={length}>
                {length} {length === 1 ? 'agreement' : 'agreements'}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          disabled={!from && !to}
          onClick={() => dispatch({ type: 'paths', paths: { from: to, to: from } })}
        >
          Swap
        </button>
      </div>
      {from && to ? (
        <Chains from={from} to={to} longest={longest} />
      ) : (
        <p className="faint">
          Choose both ends; a chain joins them by agreements that pass the filters above.
        </p>
      )}
    </div>
  );
}

interface ChainsProps {
  readonly from: string;
  readonly to: string;
  readonly longest: number;
}

function Chains({ from, to, longest }: ChainsProps) {
  const { state, dispatch } = useExplorer();
  const { data, error, waiting } = useAnswer(paths, {
    from: partyRef(from),
    to: partyRef(to),
    maxLength: longest,
    // Without a status only what binds would count, whatever is chosen above.
    through: { ...agreementFilter(state.filters), status: statusesOf(state.filters.standings) },
    ...momentOf(state),
    first: 5,
  });
  if (error) return <FailureNotice error={error} what="The paths" />;
  if (waiting || !data) return <p className="waiting">Looking for chains …</p>;
  if (data.paths.length === 0)
    return (
      <p className="notice">
        No chain of at most {longest} {longest === 1 ? 'agreement' : 'agreements'} joins the two
        {momentText(state) ? ` ${momentText(state)}` : ''} under these filters.
      </p>
    );
  const all = [...new Set(data.paths.flatMap((path) => path.parties.map(({ id }) => id)))];
  return (
    <div>
      <div className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            dispatch({ type: 'add', ids: all });
            dispatch({ type: 'select', ids: all });
            dispatch({ type: 'go', view: 'network' });
          }}
        >
          Show {data.paths.length === 1 ? 'the chain' : `all ${data.paths.length} chains`} in the network
        </button>
      </div>
      {data.paths.map((path) => (
        <OneChain key={path.steps.map(({ id }) => id).join()} path={path} />
      ))}
    </div>
  );
}

function OneChain({ path }: { readonly path: Chain }) {
  const { data } = useAnswer(agreementSentences, { ids: path.steps.map(({ id }) => id) });
  const passageOf = (id: string) => {
    const node = data?.nodes.find((one) => one && 'evidence' in one && one.id === id);
    return node && 'evidence' in node ? node.evidence.nodes[0] : undefined;
  };
  return (
    <section className="chain" aria-label={`Chain of ${path.length}`}>
      <p className="faint small">
        {path.length} {path.length === 1 ? 'agreement' : 'agreements'}
      </p>
      <ol>
        {path.parties.map((party, index) => {
          const step = path.steps[index];
          const passage = step ? passageOf(step.id) : undefined;
          return [
            <li key={`party-${party.id}`}>
              <PartyLink party={party} />
            </li>,
            step ? (
              <li key={`step-${step.id}-${party.id}`} className={`step ${standingOf(step.status)}`}>
                <EntityLink id={step.id}>{step.title}</EntityLink>
                <p className="faint small row">
                  <Status status={step.status} /> {dateText(step.signedOn)}
                </p>
                {passage ? <OnePassage passage={passage} /> : null}
              </li>
            ) : null,
          ];
        })}
      </ol>
    </section>
  );
}
