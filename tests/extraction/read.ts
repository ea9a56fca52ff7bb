import { segmentArticle } from '../../src/document/segment-article.ts';
import { extractClaims } from '../../src/extraction/extract-claims.ts';
import type { AgreementReported, ExtractedClaim, Statement } from '../../src/model/claim.ts';

/** The claims of a text published on 2025-06-12, a Thursday. */
export function claimsOf(text: string, publishedOn: string | null = '2025-06-12'): ExtractedClaim[] {
  return extractClaims(segmentArticle({ text, title: null, publishedOn, language: 'en' }));
}

/** The statements of one type that a text makes. */
export function statementsOf<Type extends Statement['type']>(
  text: string,
  type: Type,
): Extract<Statement, { type: Type }>[] {
  return claimsOf(text)
    .map((claim) => claim.statement)
    .filter((statement): statement is Extract<Statement, { type: Type }> => statement.type === type);
}

/** Full names of the organizations that a text names. */
export function organizationsOf(text: string): string[] {
  return statementsOf(text, 'organization-named')
    .filter((statement) => statement.form === 'full')
    .map((statement) => statement.name);
}

/** `country basis` of the organization of that name. */
export function countryOfOrganization(text: string, name: string): string | null {
  const named = statementsOf(text, 'organization-named').find((statement) => statement.name === name);
  const based = statementsOf(text, 'organization-based').find(
    (statement) => statement.organization === named?.organization,
  );
  return based ? `${based.country} ${based.basis}` : null;
}

/** The agreements of a text as `STATUS KIND: party + party`, with unnamed parties in parentheses. */
export function agreementsOf(text: string): string[] {
  const names = new Map(
    statementsOf(text, 'organization-named')
      .filter((statement) => statement.form === 'full')
      .map((statement) => [statement.organization, statement.name]),
  );
  const say = (statement: AgreementReported) => {
    const parties = statement.parties.map((party) =>
      party.type === 'country' ? party.country : names.get(party.organization),
    );
    const unnamed = statement.unnamedParties.map((party) => `(${party.description})`);
    return `${statement.status} ${statement.kind}: ${[...parties, ...unnamed].join(' + ')}`;
  };
  return statementsOf(text, 'agreement-reported').map(say);
}
