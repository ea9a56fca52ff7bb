import { counts, newest } from '../queries/generated/operations.ts';
import { AgreementEntry } from './agreement-entry.tsx';
import { countryName } from './country-names.ts';
import { EmptyGraph } from './empty-graph.tsx';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { topPairs } from './pair-counts.ts';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { useAnswer } from './use-answer.ts';
import { useOpen } from './use-open.ts';
import { useShowPair } from './use-show-pair.ts';

const examples = [
  'Which Serbian firms partner with Astana Hub?',
  'What did Kazakhstan and Serbia sign in 2026?',
  'Which agreements are still being negotiated?',
  'How many agreements does Kazakhstan have?',
];

/** What the address opens on: search, questions, what is new, who has most with whom. */
export function StartPage() {
  const { state, dispatch } = useExplorer();
  const open = useOpen();
  const { data, error } = useAnswer(newest, {});
  return (
    <div className="start">
      <div className="lead">
        <h1>Who has agreed with whom, and the sentence that says so</h1>
        <p>
          Search a country, an organization, a person or an article, or ask a question. Every tie opens to the
          words of its source.
        </p>
      </div>
      <SearchBox
        key={state.query}
        large
        label="Search or ask"
        placeholder="Astana Hub, or: Which Serbian firms partner with Astana Hub?"
        initial={state.query}
        onChoose={({ id }) => open(id)}
        onSubmit={(query) => dispatch({ type: 'ask', query })}
      />
      <ul className="examples row" aria-label="Example questions">
        {examples.map((example) => (
          <li key={example}>
            <button type="button" className="chip" onClick={() => dispatch({ type: 'ask', query: example })}>
              {example}
            </button>
          </li>
        ))}
      </ul>
      {error ? <FailureNotice error={error} what="The newest agreements" /> : null}
      {state.query ? <SearchResults query={state.query} /> : null}
      {data && data.agreements.totalCount === 0 && data.articles.totalCount === 0 ? <EmptyGraph /> : null}
      {data && !state.query && data.agreements.totalCount > 0 ? (
        <>
          <div className="columns">
            <section aria-labelledby="newest">
              <h2 id="newest">Newest agreements</h2>
              <ul>
                {data.agreements.nodes.map((agreement) => (
                  <AgreementEntry key={agreement.id} agreement={agreement} />
                ))}
              </ul>
            </section>
            <BusiestPairs />
          </div>
          <p className="counts number">
            <span>{data.agreements.totalCount.toLocaleString('en')} agreements</span>
            <span>{data.organizations.totalCount.toLocaleString('en')} organizations</span>
            <span>{data.articles.totalCount.toLocaleString('en')} articles</span>
          </p>
        </>
      ) : null}
    </div>
  );
}

function BusiestPairs() {
  const showPair = useShowPair();
  const { data, error } = useAnswer(counts, { groupBy: ['COUNTRY', 'PARTNER_COUNTRY'], first: 40 });
  if (error) return <FailureNotice error={error} what="The busiest pairs of countries" />;
  const pairs = topPairs(data?.agreementCounts ?? [], 8);
  const most = pairs[0]?.count ?? 1;
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="busiest">
      <h2 id="busiest">Busiest pairs of countries</h2>
      <ul>
        {pairs.map(({ one, other, count }) => (
          <li key={`${one}-${other}`}>
            <button type="button" className="pair" onClick={() => showPair(one, other)}>
              <span className="names">
                {countryName(one)} and {countryName(other)}
              </span>
              <span className="number faint">
                {count} {count === 1 ? 'agreement' : 'agreements'}
              </span>
              <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect width={Math.max(2, (100 * count) / most)} height="6" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
