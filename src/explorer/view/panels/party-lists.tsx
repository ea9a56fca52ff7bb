import type { AgreementLine, PartyLine } from '../../queries/generated/operations.ts';
import { dateText } from '../../state/partial-date.ts';
import { AgreementEntry } from '../agreement-entry.tsx';
import { PartyLink } from '../entity-link.tsx';
import { useExplorer } from '../explorer-context.tsx';
import { PanelPart } from '../panel-frame.tsx';

/** The agreements of a panel, latest first. */
export function AgreementPart({
  agreements,
  title = 'Agreements',
}: {
  readonly agreements: { readonly totalCount: number; readonly nodes: readonly AgreementLine[] };
  readonly title?: string;
}) {
  if (agreements.totalCount === 0) return null;
  return (
    <PanelPart title={title} total={agreements.totalCount} shown={agreements.nodes.length}>
      <ul>
        {agreements.nodes.map((agreement) => (
          <AgreementEntry key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </PanelPart>
  );
}

interface Partners {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: PartyLine;
    readonly agreements: readonly { readonly id: string }[];
  }[];
}

/** The partners of a party, each with the tie that makes it one. */
export function PartnerPart({ of, partners }: { readonly of: string; readonly partners: Partners }) {
  const { dispatch } = useExplorer();
  if (partners.totalCount === 0) return null;
  return (
    <PanelPart title="Partners" total={partners.totalCount} shown={partners.edges.length}>
      <ul className="list">
        {partners.edges.map(({ node, agreements }) => (
          <li key={node.id} className="row">
            <PartyLink party={node} />
            <button
              type="button"
              className="link small"
              aria-label={`${agreements.length} ${agreements.length === 1 ? 'agreement' : 'agreements'} with ${node.name}`}
              onClick={() => dispatch({ type: 'show', subject: { type: 'tie', ids: [of, node.id] } })}
            >
              {agreements.length} {agreements.length === 1 ? 'agreement' : 'agreements'}
            </button>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

interface Articles {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
  }[];
}

/** The articles that speak of it. */
export function ArticlePart({ articles }: { readonly articles: Articles }) {
  const { dispatch } = useExplorer();
  if (articles.totalCount === 0) return null;
  return (
    <PanelPart title="Articles" total={articles.totalCount} shown={articles.nodes.length}>
      <ul className="list">
        {articles.nodes.map(({ id, title, publisher, publishedOn }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => dispatch({ type: 'read', reading: { article: id, start: 0, end: 0 } })}
            >
              {title ?? 'Untitled article'}
            </button>
            <div className="faint small">{[publisher, dateText(publishedOn)].filter(Boolean).join(', ')}</div>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
