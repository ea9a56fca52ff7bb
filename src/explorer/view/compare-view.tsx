import { type CompareData, compare } from '../queries/generated/operations.ts';
import { agreementFilter } from '../state/agreement-filter.ts';
import { momentOf, momentText } from '../state/moment.ts';
import { statusesOf } from '../state/standing.ts';
import { AgreementEntry } from './agreement-entry.tsx';
import { CompareTimes } from './compare-times.tsx';
import { CountTable } from './count-table.tsx';
import { PartyLink } from './entity-link.tsx';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { PartyEnds, partyRef } from './party-ends.tsx';
import { useAnswer } from './use-answer.ts';

/** Two parties side by side, or the same world at two times. */
export default function CompareView() {
  const { state, dispatch } = useExplorer();
  const { of } = state.comparison;
  return (
    <div className="view stack">
      <h1>Compare</h1>
      <fieldset className="row" aria-label="What to compare">
        {(['parties', 'times'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={of === one}
            onClick={() => dispatch({ type: 'compare', comparison: { of: one } })}
          >
            Two {one}
          </button>
        ))}
      </fieldset>
      {of === 'parties' ? <CompareParties /> : <CompareTimes />}
    </div>
  );
}

function CompareParties() {
  const { state } = useExplorer();
  const { from, to } = state.paths;
  return (
    <>
      <PartyEnds labels={['One', 'The other']} />
      {from && to ? (
        <SideBySide from={from} to={to} />
      ) : (
        <p className="faint">Choose two; a country stands for its organizations too.</p>
      )}
    </>
  );
}

function SideBySide({ from, to }: { readonly from: string; readonly to: string }) {
  const { state } = useExplorer();
  const filter = { ...agreementFilter(state.filters), status: statusesOf(state.filters.standings) };
  const { data, error, waiting } = useAnswer(
    compare,
    { a: partyRef(from), b: partyRef(to), filter, ...momentOf(state) },
    { keep: true },
  );
  if (error) return <FailureNotice error={error} what="The comparison" />;
  if (waiting || !data) return <p className="waiting">Counting …</p>;
  const found = data.compare;
  if (!found)
    return (
      <p className="notice">One of the two is not there{momentText(state) ? ' at the time shown' : ''}.</p>
    );
  return (
    <>
      <Counts found={found} />
      <Between found={found} />
    </>
  );
}

type Found = NonNullable<CompareData['compare']>;

function Counts({ found: { a, b } }: { readonly found: Found }) {
  const names = [a.party.name, b.party.name] as const;
  return (
    <div className="counts-beside">
      <CountTable title="By status" names={names} one={a.byStatus} other={b.byStatus} />
      <CountTable title="By kind" names={names} one={a.byKind} other={b.byKind} />
      <CountTable title="By sector" names={names} one={a.bySector} other={b.bySector} />
    </div>
  );
}

function Between({ found: { agreements, commonPartners } }: { readonly found: Found }) {
  return (
    <div className="side-by-side">
      <section aria-labelledby="between">
        <h2 id="between">Between the two · {agreements.totalCount.toLocaleString('en')}</h2>
        {agreements.nodes.length === 0 ? <p className="faint">No agreement joins them.</p> : null}
        <ul>
          {agreements.nodes.map((agreement) => (
            <AgreementEntry key={agreement.id} agreement={agreement} />
          ))}
        </ul>
        {agreements.totalCount > agreements.nodes.length ? (
          <p className="faint small">The latest {agreements.nodes.length}.</p>
        ) : null}
      </section>
      <section aria-labelledby="common">
        <h2 id="common">Partners of both · {commonPartners.totalCount.toLocaleString('en')}</h2>
        {commonPartners.nodes.length === 0 ? <p className="faint">They share no partner.</p> : null}
        <ul className="list">
          {commonPartners.nodes.map((party) => (
            <li key={party.id}>
              <PartyLink party={party} />
            </li>
          ))}
        </ul>
        {commonPartners.totalCount > commonPartners.nodes.length ? (
          <p className="faint small">The first {commonPartners.nodes.length}.</p>
        ) : null}
      </section>
    </div>
  );
}
