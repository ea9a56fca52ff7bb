import {
  furtherCountryReports,
  type OrganizationDetailsData,
  organizationDetails,
} from '../../queries/generated/operations.ts';
import { kindNoun } from '../../state/entity-group.ts';
import { momentOf } from '../../state/moment.ts';
import { wordOf } from '../../state/standing.ts';
import { countryName } from '../country-names.ts';
import { CurateOrganization } from '../curate-organization.tsx';
import { EntityLink } from '../entity-link.tsx';
import { ExpandPart } from '../expand-part.tsx';
import { useExplorer } from '../explorer-context.tsx';
import { PanelFrame, PanelPart } from '../panel-frame.tsx';
import { OnePassage } from '../passages.tsx';
import { useAnswer } from '../use-answer.ts';
import { useWholeList } from '../use-whole-list.ts';
import { nodesOf } from './connection.ts';
import { EntityActions } from './entity-actions.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { AgreementPart, ArticlePart, PartnerPart } from './party-lists.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

type Organization = Extract<NonNullable<OrganizationDetailsData['node']>, { readonly aliases: unknown }>;

const basisWords: Readonly<Record<string, string>> = {
  STATED: 'an article says so',
  DEMONYM: 'an adjective of the country goes with the name',
  CITY: 'its city is told',
  NAME: 'the name holds the country or a city of it',
  LISTED_WITH: 'it stands in a list of that country’s',
  COUNTERPART: 'the other side of the agreement is of the other country',
  CURATED: 'a person said so',
  REFERENCE_DATA: 'reference data',
};

/** An organization: names, country with its basis, agreements, partners, the sentences that name it. */
export function OrganizationPanel({ id }: { readonly id: string }) {
  const { state } = useExplorer();
  const { data, error, waiting } = useAnswer(organizationDetails, { id, ...momentOf(state) });
  const organization = data?.node && 'aliases' in data.node ? data.node : null;
  if (!data || !organization)
    return <WaitingPanel id={id} kind="Organization" waiting={waiting} error={error} />;
  const { name, evidence } = organization;
  return (
    <PanelFrame kind={wordOf(kindNoun(organization.kind))} title={name}>
      <EntityActions id={organization.id} />
      <section>
        <OrganizationFacts organization={organization} />
      </section>
      <ExpandPart id={organization.id} />
      <PartnerPart of={organization.id} partners={organization.partners} />
      <AgreementPart of={organization.id} agreements={organization.agreements} />
      <CountryReports organization={organization} />
      <EvidencePart of={organization.id} label="Where each name comes from" evidence={evidence} />
      <ArticlePart of={organization.id} articles={data.articles} />
      <CurateOrganization organization={organization} articles={data.articles.nodes} />
    </PanelFrame>
  );
}

function OrganizationFacts({ organization }: { readonly organization: Organization }) {
  const { name, aliases, country, countryBasis } = organization;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <dl className="facts">
      <dt>Country</dt>
      <dd>
        {country ? <EntityLink id={country.id}>{country.name}</EntityLink> : 'not told by any article'}
        {countryBasis ? <div className="faint small">{basisWords[countryBasis]}</div> : null}
      </dd>
      {others.length > 0 ? (
        <>
          <dt>Also called</dt>
          <dd>{others.join('; ')}</dd>
        </>
      ) : null}
    </dl>
  );
}

/** What each article says of its country: shown where there is something to weigh. */
function CountryReports({ organization }: { readonly organization: Organization }) {
  const { id, countryReports } = organization;
  const list = useWholeList(nodesOf(countryReports), {
    operation: furtherCountryReports,
    variables: { id },
    pageOf: ({ node }) => (node && 'countryReports' in node ? nodesOf(node.countryReports) : null),
  });
  if (countryReports.totalCount === 0) return null;
  return (
    <PanelPart title="What says its country" total={countryReports.totalCount} list={list}>
      <ul className="stack">
        {list.entries.map(({ countryCode, basis, evidence }) => (
          <li key={`${countryCode}-${evidence.article.id}-${evidence.start}`}>
            <p className="small">
              {countryName(countryCode)}: {basisWords[basis]}
            </p>
            <OnePassage passage={evidence} />
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
