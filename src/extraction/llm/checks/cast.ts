import type { PartyMention } from '../../../model/claim.ts';
import type { Passage, Sentence } from '../../../model/document.ts';
import { nameKey } from '../../../model/name-key.ts';
import { countries, countryOf } from '../../../ontology/countries.ts';
import type { OrganizationKind } from '../../../ontology/organization-kinds.ts';
import { bareKey } from '../../entities/name-forms.ts';
import type { Answer } from '../answer/answer-schema.ts';
import { locateWords } from './locate.ts';
import type { Source } from './read-source.ts';
import type { RejectionReason } from './rejection.ts';

/** An organization of the answer that the article names, with its spellings where they stand first. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly spellings: Map<string, Sentence>;
  /** The country that the answer gives it, not checked. */
  country: string | null;
  /** Whether the answer lists it; one that is only a party somewhere counts where that claim passes. */
  listed: boolean;
}

/** A spelling in the article. */
export interface Spelling {
  readonly name: string;
  readonly sentence: Sentence;
  readonly at: Passage;
}

const countryKeys = new Map(
  countries.flatMap(({ code, names, demonyms }) =>
    [...names, ...demonyms].map((name) => [nameKey(name), code] as const),
  ),
);

/** The state that is called so, by code or by name; null where it is none. */
export function stateCalled(name: string): string | null {
  if (/^[A-Z]{2}$/.test(name) && countryOf(name)) return name;
  return countryKeys.get(nameKey(name).replace(/^the /, '')) ?? null;
}

/** Where a name stands first in the sentences of the article, as it is spelled there; null where it does not. */
export function findSpelling(source: Source, name: string): Spelling | null {
  const bare = name.trim().replace(/^the\s+/i, '');
  for (const wanted of new Set([name, bare])) {
    for (const sentence of source.sentences) {
      const at = locateWords(sentence.text, wanted);
      if (at) return { name: sentence.text.slice(at.start, at.end), sentence, at };
    }
  }
  return null;
}

/** Whether words work as a name: something in them is a capital, or of a script without case; or the rules know it for one. */
function isName(source: Source, { name }: Spelling): boolean {
  if (/\p{Lu}|\p{Lo}/u.test(name)) return true;
  return source.lines.some(({ found }) =>
    found.mentions.some((mention) => mention.type === 'name' && mention.name === name),
  );
}

function isPerson(source: Source, name: string): boolean {
  return source.lines.some(({ found }) =>
    found.mentions.some((mention) => mention.type === 'person' && mention.name === name),
  );
}

/** The organizations and states that an answer may speak of: those that the article names. */
export class Cast {
  readonly members: Member[] = [];
  readonly #byKey = new Map<string, Member>();
  readonly #states: ReadonlySet<string>;

  constructor(readonly source: Source) {
    this.#states = new Set(source.places.filter(({ by }) => by === 'state').map(({ country }) => country));
  }

  /** Whether the article names a state, by name, adjective or capital. */
  names(country: string): boolean {
    return this.#states.has(country);
  }

  /** Takes in an organization where the article names it; otherwise says why not. */
  add(
    organization: Pick<Answer['organizations'][number], 'name' | 'aliases' | 'kind' | 'country'>,
    listed = true,
  ): Member | RejectionReason {
    const { name, aliases, kind, country } = organization;
    const main = findSpelling(this.source, name);
    if (!main) return 'name-not-in-text';
    if (!isName(this.source, main) || isPerson(this.source, main.name) || stateCalled(main.name))
      return 'not-a-name';
    const others = aliases.map((alias) => findSpelling(this.source, alias)).filter((one) => one !== null);
    const usable = others.filter((one) => isName(this.source, one) && !stateCalled(one.name));
    const known = this.#byKey.get(nameKey(main.name)) ?? this.#byKey.get(bareKey(main.name));
    const member = known ?? this.#open(main.name, kind);
    member.country ??= country;
    member.listed ||= listed;
    for (const one of [main, ...usable]) this.#spell(member, one);
    return member;
  }

  #open(name: string, kind: OrganizationKind): Member {
    const id = `o${this.members.length + 1}`;
    const member: Member = { id, name, kind, spellings: new Map(), country: null, listed: false };
    this.members.push(member);
    return member;
  }

  #spell(member: Member, { name, sentence }: Spelling): void {
    const taken = this.#byKey.get(nameKey(name));
    if (taken && taken !== member) return;
    if (!member.spellings.has(name)) member.spellings.set(name, sentence);
    for (const key of [nameKey(name), bareKey(name)])
      if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, member);
  }

  /** The organization or state that a party of an answer is; null where the article names none such. */
  party(name: string): PartyMention | null {
    const known = this.#byKey.get(nameKey(name)) ?? this.#byKey.get(bareKey(name));
    if (known) return { type: 'organization', organization: known.id };
    const state = stateCalled(name);
    if (state) return this.names(state) ? { type: 'country', country: state } : null;
    const added = this.add({ name, aliases: [], kind: 'OTHER', country: null }, false);
    return typeof added === 'string' ? null : { type: 'organization', organization: added.id };
  }

  /** Whether a stretch of the article names a party, by any of its spellings. */
  standsIn(party: PartyMention, { start, end }: Passage): boolean {
    if (party.type === 'country')
      return this.source.places.some(
        ({ country, sentence }) => country === party.country && sentence.start < end && sentence.end > start,
      );
    const member = this.members.find(({ id }) => id === party.organization);
    const text = this.source.document.text.slice(start, end);
    return [...(member?.spellings.keys() ?? [])].some((name) => locateWords(text, name) !== null);
  }
}
