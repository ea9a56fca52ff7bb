import type { Article } from '../model/article.ts';
import type { AgreementReported, Claim, LocalId, ParticipantMention, Statement } from '../model/claim.ts';
import { agreementStatuses } from '../ontology/agreement-statuses.ts';
import type { Label, LabelledAgreement, LabelledOrganization } from './label.ts';
import {
  labelAmount,
  labelDate,
  labelName,
  labelOrganizationKind,
  labelSector,
  labelStatus,
} from './label-vocabulary.ts';

/** What was read out of an article in the shape of a label, and the sentences that say each of its entries. */
export interface ArticleReading {
  readonly label: Label;
  /** By entry of the label's lists: what the claims behind it quote, in the order of the text. */
  readonly quotes: ReadonlyMap<object | string, readonly string[]>;
}

const stages = new Map<string, number>(agreementStatuses.map(({ status, stage }) => [status, stage]));

/** What the claims of one article say, entity by entity, in the order in which the claims name them. */
class Reader {
  readonly quotes = new Map<object | string, string[]>();
  readonly #names = new Map<LocalId, string>();
  readonly #countries = new Map<LocalId, string>();

  constructor(
    readonly article: Article,
    readonly claims: readonly Claim[],
  ) {}

  /** The claims of one type, grouped by what they speak of. */
  groups<Type extends Statement['type']>(
    type: Type,
    localOf: (statement: Extract<Statement, { type: Type }>) => LocalId,
  ): { statements: Extract<Statement, { type: Type }>[]; quotes: string[] }[] {
    const groups = new Map<LocalId, { statements: Extract<Statement, { type: Type }>[]; quotes: string[] }>();
    for (const { statement, passage } of this.claims) {
      if (statement.type !== type) continue;
      const own = statement as Extract<Statement, { type: Type }>;
      const group = groups.get(localOf(own)) ?? { statements: [], quotes: [] };
      groups.set(localOf(own), group);
      group.statements.push(own);
      const quote = this.article.text.slice(passage.start, passage.end);
      if (!group.quotes.includes(quote)) group.quotes.push(quote);
    }
    return [...groups.values()];
  }

  keep<Entry extends object | string>(entry: Entry, quotes: string[]): Entry {
    this.quotes.set(entry, quotes);
    return entry;
  }

  countries(): string[] {
    return this.groups('country-named', (one) => one.country).map(({ statements, quotes }) =>
      this.keep(statements[0]!.country, quotes),
    );
  }

  organizations(): LabelledOrganization[] {
    const based = new Map(
      this.groups('organization-based', (one) => one.organization).map(({ statements }) => [
        statements[0]!.organization,
        statements.at(-1)!,
      ]),
    );
    return this.groups('organization-named', (one) => one.organization).map(({ statements, quotes }) => {
      const full = statements.find((one) => one.form === 'full') ?? statements[0]!;
      const { organization, kind, name } = full;
      const country = based.get(organization)?.country ?? null;
      this.#names.set(organization, name);
      if (country !== null) this.#countries.set(organization, country);
      const aliases = [...new Set(statements.map((one) => one.name))].filter((alias) => alias !== name);
      return this.keep({ name, aliases, kind: labelOrganizationKind(kind), country }, quotes);
    });
  }

  persons(): Label['persons'] {
    const held = new Map(
      this.groups('person-holds', (one) => one.person).map(({ statements }) => [
        statements[0]!.person,
        statements[0]!,
      ]),
    );
    return this.groups('person-named', (one) => one.person).map(({ statements, quotes }) => {
      const { person, name } = statements.find((one) => one.form === 'full') ?? statements[0]!;
      const role = held.get(person);
      const of = role?.of ?? null;
      const country = of?.type === 'organization' ? this.#countries.get(of.organization) : of?.country;
      return this.keep({ name, role: role?.title ?? null, country: country ?? null }, quotes);
    });
  }

  agreements(): LabelledAgreement[] {
    return this.groups('agreement-reported', (one) => one.agreement).map(({ statements, quotes }) => {
      const { last, on } = outcomeOf(statements);
      const parties = [...new Set(last.parties.map((party) => this.#partyName(party)))];
      const entry = {
        kind: labelName(last.kind),
        status: labelStatus(last.status),
        parties,
        sector: labelSector(last.sector),
        date: labelDate(on),
        evidence: quotes,
      };
      return this.keep(entry, quotes);
    });
  }

  events(): Label['events'] {
    return this.groups('event-reported', (one) => one.event).map(({ statements, quotes }) => {
      const { kind, name, place, country, startsOn, participants } = statements.at(-1)!;
      const entry = {
        kind: labelName(kind),
        name,
        place,
        placeCountry: country,
        date: labelDate(startsOn),
        // Labels list the states and organizations, not the people.
        participants: participants.flatMap((one) => (one.type === 'person' ? [] : this.#partyName(one))),
      };
      return this.keep(entry, quotes);
    });
  }

  tradeFigures(): Label['tradeFigures'] {
    return this.groups('trade-reported', (one) => one.trade).map(({ statements, quotes }) => {
      const { countries, amount, currency, period, changePercent, flow } = statements.at(-1)!;
      const figure = labelAmount(amount);
      const { value, unit } = figure;
      const entry = { countries: [...countries], value, currency, unit, period, changePercent };
      return this.keep({ ...entry, flow: labelName(flow) }, quotes);
    });
  }

  #partyName(party: Exclude<ParticipantMention, { type: 'person' }>): string {
    return party.type === 'country' ? party.country : (this.#names.get(party.organization) ?? '?');
  }
}

/** The statement of an agreement's latest status; its date is that of the signing, where the article tells it. */
function outcomeOf(statements: readonly AgreementReported[]): { last: AgreementReported; on: string | null } {
  const [last] = statements.toSorted((a, b) => stages.get(b.status)! - stages.get(a.status)!);
  const signed = statements.find((one) => one.status === 'SIGNED' && one.on !== null);
  return { last: last!, on: signed?.on ?? last!.on };
}

/** Says what an article's claims say in the shape of a label; a pure function. `id` is the name to give it. */
export function claimsToLabel(id: string, article: Article, claims: readonly Claim[]): ArticleReading {
  const reader = new Reader(article, claims);
  const label: Label = {
    id,
    date: article.publishedOn,
    ...(article.language === null || /^en\b/i.test(article.language) ? {} : { language: article.language }),
    countries: reader.countries(),
    organizations: reader.organizations(),
    persons: reader.persons(),
    agreements: reader.agreements(),
    events: reader.events(),
    tradeFigures: reader.tradeFigures(),
  };
  return { label, quotes: reader.quotes };
}
