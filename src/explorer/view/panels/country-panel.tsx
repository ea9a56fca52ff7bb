import {
  type CountryContextData,
  countryContext,
  countryDetails,
  type FigureLine,
  furtherEvents,
  furtherOrganizations,
  furtherTradeFigures,
  type PartyLine,
} from '../../queries/generated/operations.ts';
import { kindNoun } from '../../state/entity-group.ts';
import { momentOf } from '../../state/moment.ts';
import { dateText } from '../../state/partial-date.ts';
import { EntityLink, PartyLink } from '../entity-link.tsx';
import { ExpandPart } from '../expand-part.tsx';
import { useExplorer } from '../explorer-context.tsx';
import { PanelFrame, PanelPart } from '../panel-frame.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWholeList } from '../use-whole-list.ts';
import { type Connection, nodesOf } from './connection.ts';
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
  return (
    <PanelFrame kind={`Country · ${country.code}`} title={country.name}>
      <EntityActions id={id} />
      <ExpandPart id={id} />
      <PartnerPart of={id} partners={country.partners} />
      <AgreementPart of={id} agreements={country.agreements} title="Agreements of its government" />
      <Organizations id={id} organizations={country.organizations} />
      <CountryContext id={id} code={country.code} />
    </PanelFrame>
  );
}

function Organizations({
  id,
  organizations,
}: {
  readonly id: string;
  readonly organizations: Connection<PartyLine>;
}) {
  const list = useWholeList(nodesOf(organizations), {
    operation: furtherOrganizations,
    variables: { id },
    pageOf: ({ node }) => (node && 'organizations' in node ? nodesOf(node.organizations) : null),
  });
  if (organizations.totalCount === 0) return null;
  return (
    <PanelPart title="Organizations based here" total={organizations.totalCount} list={list}>
      <ul className="list">
        {list.entries.map((party) => (
          <li key={party.id} className="row">
            <PartyLink party={party} />
            <span className="faint small">
              {kindNoun(party.__typename === 'Organization' ? party.kind : null)}
            </span>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

function CountryContext({ id, code }: { readonly id: string; readonly code: string }) {
  const { data } = useAnswer(countryContext, { id, code });
  if (!data) return null;
  return (
    <>
      <Events code={code} events={data.events} />
      <TradeFigures code={code} figures={data.tradeFigures} />
      <ArticlePart of={id} articles={data.articles} />
    </>
  );
}

function Events({ code, events }: { readonly code: string; readonly events: CountryContextData['events'] }) {
  const list = useWholeList(nodesOf(events), {
    operation: furtherEvents,
    variables: { code },
    pageOf: (data) => nodesOf(data.events),
  });
  if (events.totalCount === 0) return null;
  return (
    <PanelPart title="Events held here" total={events.totalCount} list={list}>
      <ul className="list">
        {list.entries.map((event) => (
          <li key={event.id}>
            <EntityLink id={event.id}>{event.name}</EntityLink>{' '}
            <span className="faint small">{dateText(event.startsOn)}</span>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

function TradeFigures({
  code,
  figures,
}: {
  readonly code: string;
  readonly figures: Connection<FigureLine>;
}) {
  const list = useWholeList(nodesOf(figures), {
    operation: furtherTradeFigures,
    variables: { code },
    pageOf: (data) => nodesOf(data.tradeFigures),
  });
  if (figures.totalCount === 0) return null;
  return (
    <PanelPart title="Trade figures" total={figures.totalCount} list={list}>
      <ul className="list">
        {list.entries.map((figure) => (
          <li key={figure.id}>
            <EntityLink id={figure.id}>{figureText(figure)}</EntityLink>{' '}
            <span className="faint small">
              {figure.countries.map(({ name }) => name).join(' and ')}, {dateText(figure.period)}
            </span>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
