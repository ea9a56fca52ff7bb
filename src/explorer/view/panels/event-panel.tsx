import {
  type AgreementLine,
  eventDetails,
  furtherAgreementsOfEvent,
} from '../../queries/generated/operations.ts';
import { dateText } from '../../state/partial-date.ts';
import { wordOf } from '../../state/standing.ts';
import { EntityLink } from '../entity-link.tsx';
import { ExpandPart } from '../expand-part.tsx';
import { PanelFrame, PanelPart } from '../panel-frame.tsx';
import { NodeList } from '../search-results.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWholeList } from '../use-whole-list.ts';
import { type Connection, nodesOf } from './connection.ts';
import { EntityActions } from './entity-actions.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { AgreementList } from './party-lists.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

/** An event: when and where, who took part, what was signed there. */
export function EventPanel({ id }: { readonly id: string }) {
  const { data, error, waiting } = useAnswer(eventDetails, { id });
  const event = data?.node && 'participants' in data.node ? data.node : null;
  if (!event) return <WaitingPanel id={id} kind="Event" waiting={waiting} error={error} />;
  return (
    <PanelFrame kind={wordOf(event.kind)} title={event.name}>
      <EntityActions id={event.id} />
      <section>
        <dl className="facts">
          <dt>Began</dt>
          <dd>{dateText(event.startsOn)}</dd>
          {event.place ? (
            <>
              <dt>Place</dt>
              <dd>{event.place}</dd>
            </>
          ) : null}
          {event.country ? (
            <>
              <dt>Country</dt>
              <dd>
                <EntityLink id={event.country.id}>{event.country.name}</EntityLink>
              </dd>
            </>
          ) : null}
        </dl>
      </section>
      <ExpandPart id={event.id} />
      {event.participants.length > 0 ? (
        <PanelPart title="Took part" total={event.participants.length}>
          <NodeList nodes={event.participants} label="Took part" />
        </PanelPart>
      ) : null}
      <SignedThere of={event.id} agreements={event.agreements} />
      <EvidencePart of={event.id} label="What tells of it" evidence={event.evidence} />
    </PanelFrame>
  );
}

function SignedThere({
  of,
  agreements,
}: {
  readonly of: string;
  readonly agreements: Connection<AgreementLine>;
}) {
  const list = useWholeList(nodesOf(agreements), {
    operation: furtherAgreementsOfEvent,
    variables: { id: of },
    pageOf: ({ node }) => (node && 'agreements' in node ? nodesOf(node.agreements) : null),
  });
  return <AgreementList title="Signed there" total={agreements.totalCount} list={list} />;
}
