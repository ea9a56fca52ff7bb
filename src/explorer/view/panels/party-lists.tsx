import {
  type AgreementLine,
  furtherAgreements,
  furtherArticles,
  furtherPartners,
  type PartyLine,
} from '../../queries/generated/operations.ts';
import { momentOf } from '../../state/moment.ts';
import { dateText } from '../../state/partial-date.ts';
import { AgreementEntry } from '../agreement-entry.tsx';
import { PartyLink } from '../entity-link.tsx';
import { useExplorer } from '../explorer-context.tsx';
import { PanelPart } from '../panel-frame.tsx';
import { type ListPage, useWholeList, type WholeList } from '../use-whole-list.ts';
import { type Connection, edgesOf, nodesOf } from './connection.ts';

/** A list of agreements in a panel, latest first. */
export function AgreementList({
  title,
  total,
  list,
}: {
  readonly title: string;
  readonly total: number;
  readonly list: WholeList<AgreementLine>;
}) {
  if (total === 0) return null;
  return (
    <PanelPart title={title} total={total} list={list}>
      <ul>
        {list.entries.map((agreement) => (
          <AgreementEntry key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </PanelPart>
  );
}

/** The agreements of a party, latest first. */
export function AgreementPart({
  of,
  agreements,
  title = 'Agreements',
}: {
  readonly of: string;
  readonly agreements: Connection<AgreementLine>;
  readonly title?: string;
}) {
  const { state } = useExplorer();
  const list = useWholeList(nodesOf(agreements), {
    operation: furtherAgreements,
    variables: { id: of, ...momentOf(state) },
    pageOf: ({ node }) => (node && 'agreements' in node ? nodesOf(node.agreements) : null),
  });
  return <AgreementList title={title} total={agreements.totalCount} list={list} />;
}

interface Partner {
  readonly node: PartyLine;
  readonly agreements: readonly { readonly id: string }[];
}

interface Partners {
  readonly totalCount: number;
  readonly pageInfo: ListPage<Partner>['pageInfo'];
  readonly edges: readonly Partner[];
}

/** The partners of a party, each with the tie that makes it one. */
export function PartnerPart({ of, partners }: { readonly of: string; readonly partners: Partners }) {
  const { state, dispatch } = useExplorer();
  const list = useWholeList(edgesOf(partners), {
    operation: furtherPartners,
    variables: { id: of, ...momentOf(state) },
    pageOf: ({ node }) => (node && 'partners' in node ? edgesOf(node.partners) : null),
  });
  if (partners.totalCount === 0) return null;
  return (
    <PanelPart title="Partners" total={partners.totalCount} list={list}>
      <ul className="list">
        {list.entries.map(({ node, agreements }) => (
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

interface ArticleLine {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

/** The articles that speak of it. */
export function ArticlePart({
  of,
  articles,
}: {
  readonly of: string;
  readonly articles: Connection<ArticleLine>;
}) {
  const { dispatch } = useExplorer();
  const list = useWholeList(nodesOf(articles), {
    operation: furtherArticles,
    variables: { id: of },
    pageOf: (data) => nodesOf(data.articles),
  });
  if (articles.totalCount === 0) return null;
  return (
    <PanelPart title="Articles" total={articles.totalCount} list={list}>
      <ul className="list">
        {list.entries.map(({ id, title, publisher, publishedOn }) => (
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
