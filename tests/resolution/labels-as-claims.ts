import type { Label } from '../../src/evaluation/label.ts';
import type { Claim, PartyMention, Statement } from '../../src/model/claim.ts';
import { identifyClaim } from '../../src/model/identify-claim.ts';
import type { AgreementKind } from '../../src/ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../../src/ontology/agreement-statuses.ts';
import { type OrganizationKind, organizationKinds } from '../../src/ontology/organization-kinds.ts';

const kinds: ReadonlySet<string> = new Set(organizationKinds.map(({ kind }) => kind));

function kindOf(label: string | null | undefined): OrganizationKind {
  const kind = (label ?? '').toUpperCase();
  return (kinds.has(kind) ? kind : kind === 'AGENCY' ? 'GOVERNMENT_AGENCY' : 'OTHER') as OrganizationKind;
}

function statusOf(label: string): AgreementStatus {
  return label === 'rumoured_denied' ? 'DENIED' : (label.toUpperCase() as AgreementStatus);
}

function formOf(alias: string): 'short' | 'acronym' {
  return alias === alias.toUpperCase() && alias.length < 8 ? 'acronym' : 'short';
}

/** What a perfect extractor would say of a labelled article: organizations with their aliases and countries, and agreements. */
export function labelToClaims(label: Label): Claim[] {
  const articleId = `article:${label.id}`;
  const statements: Statement[] = [];
  const locals = new Map<string, string>();
  label.organizations.forEach(({ name, aliases, country, kind }, index) => {
    const organization = `o${index}`;
    locals.set(name, organization);
    const named = { type: 'organization-named', organization, kind: kindOf(kind) } as const;
    statements.push({ ...named, name, form: 'full' });
    for (const alias of aliases ?? []) statements.push({ ...named, name: alias, form: formOf(alias) });
    if (country) statements.push({ type: 'organization-based', organization, country, basis: 'STATED' });
  });
  const partyOf = (party: string): PartyMention =>
    locals.has(party)
      ? { type: 'organization', organization: locals.get(party)! }
      : { type: 'country', country: party };
  label.agreements.forEach(({ kind, status, date, sector, parties }, index) => {
    statements.push({
      type: 'agreement-reported',
      agreement: `a${index}`,
      kind: (kind ?? 'other').toUpperCase() as AgreementKind,
      status: statusOf(status),
      on: date ?? null,
      instrument: null,
      sector: sector ?? null,
      subject: null,
      parties: parties.map(partyOf),
      unnamedParties: [],
      event: null,
    });
  });
  return statements.map((statement, index) =>
    identifyClaim(
      { statement, passage: { start: index, end: index + 1 }, rule: 'label', confidence: 1 },
      articleId,
      'label@1',
    ),
  );
}
