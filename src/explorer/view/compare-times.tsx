import { useEffect, useState } from 'react';
import { type AgreementDimension, counts } from '../queries/generated/operations.ts';
import { momentOf, momentText } from '../state/moment.ts';
import { dateText, isPartialDate } from '../state/partial-date.ts';
import { CountTable } from './count-table.tsx';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useAgreementFilter } from './use-agreement-filter.ts';
import { useAnswer } from './use-answer.ts';

const dimensions: readonly { readonly by: AgreementDimension; readonly title: string }[] = [
  { by: 'STATUS', title: 'By status' },
  { by: 'KIND', title: 'By kind' },
  { by: 'SECTOR', title: 'By sector' },
];

/** The agreements that pass the filters as they stood at another time, beside those at the time that is shown. */
export function CompareTimes() {
  const { state, dispatch } = useExplorer();
  const { beside } = state.comparison;
  const [text, setText] = useState(beside ?? '');
  useEffect(() => setText(beside ?? ''), [beside]);
  const wrong = text !== '' && !isPartialDate(text);
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wrong) dispatch({ type: 'compare', comparison: { beside: text || null } });
        }}
      >
        <label className="row">
          As of
          <input
            className="field"
            size={12}
            placeholder="2024, 2024-06 …"
            value={text}
            aria-invalid={wrong}
            onChange={({ target }) => setText(target.value.trim())}
          />
        </label>
        <button type="submit" className="button" disabled={wrong}>
          Compare
        </button>
        <span className="faint">beside {momentText(state) || 'now'}, which the slider above moves</span>
      </form>
      {wrong ? (
        <p className="notice" role="alert">
          Expected a day, a month or a year: 2024-06-30, 2024-06 or 2024.
        </p>
      ) : null}
      {beside ? (
        <div className="counts-beside">
          {dimensions.map(({ by, title }) => (
            <Dimension key={by} by={by} title={title} beside={beside} />
          ))}
        </div>
      ) : (
        <p className="faint">Say which other time to count at.</p>
      )}
    </>
  );
}

interface DimensionProps {
  readonly by: AgreementDimension;
  readonly title: string;
  readonly beside: string;
}

function Dimension({ by, title, beside }: DimensionProps) {
  const { state } = useExplorer();
  const filter = useAgreementFilter();
  const shown = { groupBy: [by], filter, ...momentOf(state), first: 100 };
  const one = useAnswer(counts, { ...shown, asOf: beside }, { keep: true });
  const other = useAnswer(counts, shown, { keep: true });
  const error = one.error ?? other.error;
  if (error) return <FailureNotice error={error} what={title} />;
  if (!one.data || !other.data) return <p className="waiting">Counting …</p>;
  return (
    <CountTable
      title={title}
      names={[`as of ${dateText(beside)}`, state.asOf ? `as of ${dateText(state.asOf)}` : 'now']}
      one={one.data.agreementCounts}
      other={other.data.agreementCounts}
      difference
    />
  );
}
