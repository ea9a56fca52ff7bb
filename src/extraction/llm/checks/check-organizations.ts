import type { CountryBasis } from '../../../ontology/country-bases.ts';
import { isAcronymOf } from '../../entities/name-forms.ts';
import type { Answer } from '../answer/answer-schema.ts';
import { type Member, stateCalled } from './cast.ts';
import type { Checking } from './checking.ts';
import { locateWords } from './locate.ts';

function formOf(name: string, full: string): 'full' | 'short' | 'acronym' {
  if (name === full) return 'full';
  return isAcronymOf(name, full) || /^[\p{Lu}\p{N}.-]{2,8}$/u.test(name) ? 'acronym' : 'short';
}

/** Takes the organizations of an answer into the cast; those that the article does not name are rejected. */
export function castOrganizations(checking: Checking, answer: Answer): void {
  checking.each('organizations', answer.organizations, (organization, at) => {
    const taken = checking.cast.add(organization);
    if (typeof taken === 'string') checking.reject(at, taken, organization.name);
  });
}

/** The states that the answer lists and the article names, each with the first sentence that does. */
export function claimCountries(checking: Checking, answer: Answer): void {
  const seen = new Set<string>();
  checking.each('countries', answer.countries, ({ code }, at) => {
    const country = stateCalled(code);
    const place = checking.source.places.find((one) => one.country === country && one.by === 'state');
    if (!place || !country) return void checking.reject(at, 'country-not-in-article', code);
    if (seen.has(country)) return;
    seen.add(country);
    checking.claim('country', 0.9, [place.sentence], { type: 'country-named', country });
  });
}

/** How the rules know the country of a name that they see too; null where they do not. */
function basisByRules({ source }: Checking, member: Member, country: string): CountryBasis | null {
  for (const { found } of source.lines) {
    for (const mention of found.mentions) {
      if (mention.type !== 'name' || !member.spellings.has(mention.name)) continue;
      const hint = mention.hints.find((each) => each.country === country);
      if (hint) return hint.basis;
    }
  }
  return null;
}

/**
 * Claims the country of an organization where the article tells it: as the rules know it, else because a sentence that
 * names the organization names the country too, which is weak ground.
 */
function claimCountry(checking: Checking, member: Member): void {
  const country = member.country === null ? null : stateCalled(member.country);
  if (member.country === null) return;
  const at = `organizations ${member.name}`;
  const { source } = checking;
  const naming = source.sentences.filter((sentence) =>
    [...member.spellings.keys()].some((name) => locateWords(sentence.text, name) !== null),
  );
  const basis = country === null ? null : basisByRules(checking, member, country);
  const together = source.places.find(
    (place) => place.country === country && naming.some(({ index }) => index === place.sentence.index),
  );
  if (country === null || (basis === null && !together))
    return void checking.reject(at, 'country-not-in-article', member.country);
  const { id: organization } = member;
  const sentence = together?.sentence ?? naming[0]!;
  checking.claim('organization-country', basis === null ? 0.5 : 0.8, [sentence], {
    type: 'organization-based',
    organization,
    country,
    basis: basis ?? 'LISTED_WITH',
  });
}

/** The organizations that the claims so far speak of. */
function spokenOf({ claims }: Checking): ReadonlySet<string> {
  const ids = claims.flatMap(({ statement }) => {
    if (statement.type === 'agreement-reported') return statement.parties;
    if (statement.type === 'event-reported') return statement.participants;
    return statement.type === 'person-holds' && statement.of ? [statement.of] : [];
  });
  return new Set(ids.flatMap((one) => (one.type === 'organization' ? one.organization : [])));
}

/** Claims the organizations that the answer lists or its claims speak of, spelling by spelling, and their countries. */
export function claimOrganizations(checking: Checking): void {
  const spoken = spokenOf(checking);
  for (const member of checking.cast.members.filter(({ id, listed }) => listed || spoken.has(id))) {
    for (const [name, sentence] of member.spellings) {
      const { id: organization, kind } = member;
      const form = formOf(name, member.name);
      checking.claim('organization', 0.8, [sentence], {
        type: 'organization-named',
        organization,
        name,
        form,
        kind,
      });
    }
    claimCountry(checking, member);
  }
}
