import { tradeFigureDetails } from '../../queries/generated/operations.ts';
import { dateText } from '../../state/partial-date.ts';
import { EntityLink } from '../entity-link.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import { useAnswer } from '../use-answer.ts';
import { EvidencePart } from './evidence-part.tsx';
import { figureText } from './figure-text.ts';
import { WaitingPanel } from './waiting-panel.tsx';

/** A figure for trade: between whom, for which period, and the sentences that give it. */
export function TradeFigurePanel({ id }: { readonly id: string }) {
  const { data, error, waiting } = useAnswer(tradeFigureDetails, { id });
  const figure = data?.node && 'comparator' in data.node ? data.node : null;
  if (!figure) return <WaitingPanel id={id} kind="Trade figure" waiting={waiting} error={error} />;
  return (
    <PanelFrame kind="Trade figure" title={figureText(figure)}>
      <section>
        <dl className="facts">
          <dt>Between</dt>
          <dd className="row">
            {figure.countries.map((country) => (
              <EntityLink key={country.id} id={country.id}>
                {country.name}
              </EntityLink>
            ))}
          </dd>
          <dt>Period</dt>
          <dd>{dateText(figure.period)}</dd>
        </dl>
      </section>
      <EvidencePart of={figure.id} label="What gives it" evidence={figure.evidence} />
    </PanelFrame>
  );
}
