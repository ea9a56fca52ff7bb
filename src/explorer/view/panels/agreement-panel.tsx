import {
  type AgreementDetailsData,
  agreementDetails,
  furtherReports,
} from '../../queries/generated/operations.ts';
import { dateText } from '../../state/partial-date.ts';
import { standingOf, wordOf } from '../../state/standing.ts';
import { DossierButton } from '../dossier-button.tsx';
import { EntityLink, PartyLink } from '../entity-link.tsx';
import { useExplorer } from '../explorer-context.tsx';
import { HistoryPart } from '../history-part.tsx';
import { Status } from '../marks.tsx';
import { PanelFrame, PanelPart } from '../panel-frame.tsx';
import { OnePassage } from '../passages.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWholeList } from '../use-whole-list.ts';
import { nodesOf } from './connection.ts';
import { WaitingPanel } from './waiting-panel.tsx';

type Agreement = Extract<NonNullable<AgreementDetailsData['node']>, { readonly statusHistory: unknown }>;

/** An agreement: parties, status with its history, and what each article says of it. */
export function AgreementPanel({ id }: { readonly id: string }) {
  const { dispatch } = useExplorer();
  const { data, error, waiting } = useAnswer(agreementDetails, { id });
  const agreement = data?.node && 'statusHistory' in data.node ? data.node : null;
  if (!agreement) return <WaitingPanel id={id} kind="Agreement" waiting={waiting} error={error} />;
  const ids = agreement.parties.map((party) => party.id);
  return (
    <PanelFrame kind={wordOf(agreement.kind)} title={agreement.title}>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            dispatch({ type: 'add', ids });
            dispatch({ type: 'select', ids });
            dispatch({ type: 'go', view: 'network' });
          }}
        >
          Show its parties
        </button>
        <DossierButton subject={{ type: 'entity', id }} />
      </div>
      <section>
        <AgreementFactsList agreement={agreement} />
      </section>
      <Parties agreement={agreement} />
      <StatusHistory agreement={agreement} />
      <Reports agreement={agreement} />
      <HistoryPart id={id} />
    </PanelFrame>
  );
}

function AgreementFactsList({ agreement }: { readonly agreement: Agreement }) {
  const { status, signedOn, sector, subject, event, sourceCount } = agreement;
  return (
    <dl className="facts">
      <dt>Status</dt>
      <dd>
        <Status status={status} />
      </dd>
      <dt>Signed</dt>
      <dd>{signedOn ? dateText(signedOn) : 'no date told'}</dd>
      {sector ? (
        <>
          <dt>Sector</dt>
          <dd>{sector}</dd>
        </>
      ) : null}
      {subject ? (
        <>
          <dt>Subject</dt>
          <dd>{subject}</dd>
        </>
      ) : null}
      {event ? (
        <>
          <dt>Signed at</dt>
          <dd>
            <EntityLink id={event.id}>{event.name}</EntityLink>
          </dd>
        </>
      ) : null}
      <dt>Sources</dt>
      <dd>
        {sourceCount} independent {sourceCount === 1 ? 'source' : 'sources'}
      </dd>
    </dl>
  );
}

function Parties({ agreement }: { readonly agreement: Agreement }) {
  return (
    <PanelPart title="Parties">
      <ul className="list">
        {agreement.parties.map((party) => (
          <li key={party.id}>
            <PartyLink party={party} />
          </li>
        ))}
        {agreement.unnamedParties.map(({ description, country }) => (
          <li key={description}>
            {description} <span className="faint small">not named{country ? `, ${country.name}` : ''}</span>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

function Reports({ agreement: { id, reports } }: { readonly agreement: Agreement }) {
  const list = useWholeList(nodesOf(reports), {
    operation: furtherReports,
    variables: { id },
    pageOf: ({ node }) => (node && 'reports' in node ? nodesOf(node.reports) : null),
  });
  return (
    <PanelPart title="What each article says" total={reports.totalCount} list={list}>
      <ul className="stack">
        {list.entries.map(({ status, kind, sector, subject, evidence }) => (
          <li key={`${evidence.article.id}-${evidence.start}-${evidence.end}`}>
            <p className="small">
              {[wordOf(status), wordOf(kind).toLowerCase(), sector, subject].filter(Boolean).join(' · ')}
            </p>
            <OnePassage passage={evidence} />
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

function StatusHistory({ agreement }: { readonly agreement: Agreement }) {
  const { state } = useExplorer();
  const { asOf } = state;
  return (
    <PanelPart title="Status, oldest first">
      <ol className="history">
        {agreement.statusHistory.map((change) => (
          <li
            key={`${change.status}-${change.on}-${change.evidence.article.id}-${change.evidence.start}`}
            className={standingOf(change.status)}
          >
            <p>
              <strong>{wordOf(change.status)}</strong>{' '}
              <span className="faint">{change.on ? dateText(change.on) : 'no date told'}</span>
              {asOf && change.heldFrom && change.heldFrom > asOf.padEnd(10, '-99') ? (
                <span className="faint"> · after the time shown</span>
              ) : null}
            </p>
            <OnePassage passage={change.evidence} />
          </li>
        ))}
      </ol>
    </PanelPart>
  );
}
