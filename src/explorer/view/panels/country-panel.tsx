import { countryContext, countryDetails } from '../../queries/generated/operations.ts';
import { kindNoun } from '../../state/entity-group.ts';
import { momentOf } from '../../state/moment.ts';
import { dateText } from '../../state/partial-date.ts';
import { EntityLink, PartyLink } from '../entity-link.tsx';
import { ExpandPart } from '../expand-part.tsx';
import { useExplorer } from '../explorer-context.tsx';
import { PanelFrame, PanelPart } from '../panel-frame.tsx';
import { useAnswer } from '../use-answer.ts';
import { EntityActions } from './entity-actions.tsx';
import { figureText } from './figure-text.ts';
import { AgreementPart, ArticlePart, PartnerPart } from './party-lists.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

/** A country: its own agreements and partners, the organizations based there, events, trade, articles. */
export function CountryPanel({ id }: { readonly id: string }) {
  const { state } = useExplorer();
  const { data, error, waiting } = useAnswer(countryDetails, { id, ...momentOf(state) });
  const country = data?.node && 'code' in data.node ? data.node : null;
  if (!country) return <WaitingPanel id={id} kind="Country" waiting={waiting} error={error} />;
  const { organizations } = country;
  return (
    <PanelFrame kind={`Country · ${country.code}`} title={country.name}>
      <EntityActions id={id} />
      <ExpandPart id={id} />
      <PartnerPart of={id} partners={country.partners} />
      <AgreementPart agreements={country.agreements} title="Agreements of its government" />
      {organizations.totalCount > 0 ? (
        <PanelPart
          title="Organizations based here"
          total={organizations.totalCount}
          shown={organizations.nodes.length}
        >
          <ul className="list">
            {organizations.nodes.map((party) => (
              <li key={party.id} className="row">
                <PartyLink party={party} />
                <span className="faint small">
                  {kindNoun(party.__typename === 'Organization' ? party.kind : null)}
                </span>
              </li>
            ))}
          </ul>
        </PanelPart>
      ) : null}
      <CountryContext id={id} code={country.code} />
    </PanelFrame>
  );
}

function CountryContext({ id, code }: { readonly id: string; readonly code: string }) {
  const { data } = useAnswer(countryContext, { id, code });
  if (!data) return null;
  const { events, tradeFigures, articles } = data;
  return (
    <>
      {events.totalCount > 0 ? (
        <PanelPart title="Events held here" total={events.totalCount} shown={events.nodes.length}>
          <ul className="list">
            {events.nodes.map((event) => (
              <li key={event.id}>
                <EntityLink id={event.id}>{event.name}</EntityLink>{' '}
                <span className="faint small">{dateText(event.startsOn)}</span>
              </li>
            ))}
          </ul>
        </PanelPart>
      ) : null}
      {tradeFigures.totalCount > 0 ? (
        <PanelPart title="Trade figures" total={tradeFigures.totalCount} shown={tradeFigures.nodes.length}>
          <ul className="list">
            {tradeFigures.nodes.map((figure) => (
              <li key={figure.id}>
                <EntityLink id={figure.id}>{figureText(figure)}</EntityLink>{' '}
                <span className="faint small">
                  {figure.countries.map(({ name }) => name).join(' and ')}, {dateText(figure.period)}
                </span>
              </li>
            ))}
          </ul>
        </PanelPart>
      ) : null}
      <ArticlePart articles={articles} />
    </>
  );
}
