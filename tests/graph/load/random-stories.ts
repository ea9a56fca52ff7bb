import type { ReadItem } from '../../../src/article/item.ts';
import type {
  ExtractedClaim,
  ParticipantMention,
  PartyMention,
  Statement,
} from '../../../src/model/claim.ts';
import { contentHash } from '../../../src/model/content-hash.ts';

/** Draws at random, the same for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(next: () => number) {
    this.#next = next;
  }

  pick<One>(all: readonly One[]): One {
    return all[Math.floor(this.#next() * all.length)]!;
  }

  /** Whether something of this likelihood, 0 to 1, comes about. */
  chance(likelihood: number): boolean {
    return this.#next() < likelihood;
  }

  /** As many as the number, counting from 0; fewer than `most`. */
  range(least: number, most: number): number[] {
    return Array.from({ length: least + Math.floor(this.#next() * (most - least)) }, (_, index) => index);
  }
}

/** Names that are near each other in every way that resolution knows. */
export const names = [
  'Polzunov',
  'Polzunov Group',
  'Polzunov Bank',
  'Polzunov Holding JSC',
  'Qarakum-Energo',
  'Karakum-Energy',
  'Karakum',
  'National Chamber of Farmers "Egin"',
  'Egin NCF',
  'National Chamber of Farmers',
  'Ministry of Trade',
  'Serbian Ministry of Trade',
  'PG',
  'Northern Rail',
  'Hidroinzenering Belgrade',
  'Hidroinzeniring',
  'Astana Hub',
  'Hub',
  'AD Ports Group',
  'Abu Dhabi Ports',
  'Great Sky',
  'Great Sky Systems',
];
const people = [
  ...['Ana Kovač', 'Kovač', 'Petar Kovač', 'Petrov', 'Ivan Petrov', 'Igor Petrov'],
  // Nobody is called so by the last name alone.
  ...['Milan Savić', 'Mílan Savic', 'Jelena Savić', 'Aigerim Bekova'],
];
const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const copied =
  'This story goes out to many papers word for word in the very same wording, so that all of them count as one source and no more.';

function sayOrganization(dice: Dice, organization: string, pool: readonly string[]): Statement[] {
  const name = dice.pick(pool);
  const kind = dice.pick(
    name.includes('Ministry')
      ? (['MINISTRY', 'MINISTRY', 'GOVERNMENT_AGENCY'] as const)
      : (['COMPANY', 'BANK', 'OTHER'] as const),
  );
  const said: Statement[] = [];
  if (dice.chance(0.97))
    said.push({
      type: 'organization-named',
      organization,
      name,
      form: dice.chance(0.93) ? 'full' : 'short',
      kind,
    });
  if (dice.chance(0.3)) {
    const short = dice.pick(['PG', 'Polzunov', 'Karakum', 'Hub', 'NCF', ...pool]);
    const form = /^[A-Z]+$/.test(short) ? 'acronym' : dice.pick(['short', 'full'] as const);
    said.push({ type: 'organization-named', organization, name: short, form, kind });
  }
  if (dice.chance(0.55)) {
    const basis = dice.pick(['STATED', 'DEMONYM', 'COUNTERPART', 'CITY'] as const);
    said.push({
      type: 'organization-based',
      organization,
      country: dice.pick(['KZ', 'RS', 'RS', 'UZ']),
      basis,
    });
  }
  return said;
}

function sayPerson(dice: Dice, person: string, party: () => PartyMention): Statement[] {
  const of = dice.chance(0.15) ? null : party();
  const holds: Statement = { type: 'person-holds', person, title: dice.pick(['President', 'Director']), of };
  const named: Statement = { type: 'person-named', person, name: dice.pick(people), form: 'full' };
  return dice.chance(0.8) ? [named, holds] : [named];
}

function sayEvent(dice: Dice, participants: readonly ParticipantMention[]): Statement {
  return {
    type: 'event-reported',
    event: 'e1',
    kind: 'FORUM',
    name: dice.pick([null, 'Big Forum', 'Other Forum']),
    startsOn: dice.pick(['2026-02-26', null]),
    place: dice.pick(['Astana', null]),
    country: dice.pick(['KZ', 'KZ', null]),
    participants,
  };
}

function sayAgreement(
  dice: Dice,
  agreement: string,
  party: () => PartyMention,
  event: string | null,
): Statement {
  return {
    type: 'agreement-reported',
    agreement,
    kind: dice.pick(['MEMORANDUM', 'CONTRACT'] as const),
    status: dice.pick(['NEGOTIATING', 'PLANNED', 'SIGNED', 'IN_FORCE', 'TERMINATED'] as const),
    on: dice.pick([null, '2026', '2026-02', '2026-02-26', '2026-02-27']),
    instrument: 'memorandum',
    sector: dice.pick(['rail', 'energy', null]),
    subject: dice.pick([null, 'railways between cities', 'supply of gas']),
    parties: dice.range(1, 4).map(party),
    unnamedParties: dice.chance(0.2) ? [{ description: 'Serbian firms', country: 'RS' }] : [],
    event,
  };
}

function sayTrade(dice: Dice): Statement {
  return {
    type: 'trade-reported',
    trade: 't1',
    countries: dice.pick([
      ['KZ', 'RS'],
      ['RS', 'KZ'],
    ] as const),
    flow: dice.pick(['TURNOVER', 'EXPORT'] as const),
    amount: dice.pick([1e6, 2e6]),
    currency: 'USD',
    comparator: 'EXACT',
    changePercent: null,
    period: dice.pick([null, '2025']),
  };
}

function sayAll(dice: Dice, pool: readonly string[]): Statement[] {
  const locals = dice.range(1, 5).map((index) => `o${index}`);
  const persons = dice.range(0, 3).map((index) => `p${index}`);
  const party = (): PartyMention =>
    dice.chance(0.25)
      ? { type: 'country', country: dice.pick(['KZ', 'RS', 'UZ']) }
      : { type: 'organization', organization: dice.pick(locals) };
  const event = dice.chance(0.35);
  const guests = persons.slice(0, 1).map((person): ParticipantMention => ({ type: 'person', person }));
  return [
    ...locals.flatMap((local) => sayOrganization(dice, local, pool)),
    ...persons.flatMap((person) => sayPerson(dice, person, party)),
    ...(event ? [sayEvent(dice, [party(), ...guests])] : []),
    ...['a1', 'a1', 'a2']
      .filter((_, index) => dice.chance(index === 0 ? 0.75 : 0.3))
      .map((agreement) => sayAgreement(dice, agreement, party, event ? 'e1' : null)),
    ...(dice.chance(0.2) ? [sayTrade(dice)] : []),
    ...(dice.chance(0.5) ? [{ type: 'country-named', country: dice.pick(['KZ', 'RS', 'ME']) } as const] : []),
  ];
}

/** A story that says anything at all, by names of the pool; one that revises another has its text, and says something else of it. */
export function randomStory(
  dice: Dice,
  serial: number,
  pool: readonly string[],
  revises?: ReadItem,
): ReadItem {
  const text =
    revises?.article.text ??
    `Story ${serial}: ${dice
      .range(20, 40)
      .map(() => dice.pick(words))
      .join(' ')}. ${dice.chance(0.4) ? copied : ''}`.trim();
  const claims = sayAll(dice, pool).map((statement): ExtractedClaim => {
    return { statement, passage: { start: 0, end: 5 }, rule: 'test', confidence: dice.pick([1, 0.5]) };
  });
  const article = revises?.article ?? {
    id: `article:${contentHash(text)}`,
    url: dice.chance(0.25) ? `https://news.example/${dice.pick([1, 2, 3])}` : null,
    title: null,
    publisher: null,
    publishedOn: dice.pick(['2026-02-28', '2026-03-01', null]),
    language: 'en',
    text,
  };
  return { source: `story ${serial}`, article, given: { extractor: `test@${serial}`, claims } };
}
