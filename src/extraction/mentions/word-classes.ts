import { legalForms } from '../../ontology/legal-forms.ts';
import type { Token } from '../tokens/tokenize.ts';
import { domainWords } from '../vocabulary/domain-words.ts';
import { calendarWords, commonAbbreviations, functionWords } from '../vocabulary/function-words.ts';
import { companyEndings, organizationHeads, otherHeads } from '../vocabulary/organization-heads.ts';
import { roleHeads } from '../vocabulary/roles.ts';

/** The form in which legal forms are listed: lower case, without dots. */
export function bareForm(token: Token | undefined): string {
  return token ? token.lower.replace(/[. ]/g, '') : '';
}

/** Whether a word can stand inside a name: capitalised, or begins with a digit and goes on in capitals. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.capital || lowerCamel.test(token.text) || prefixed.test(token.text)) &&
    !participleEnding.test(token.lower)
  );
}

/** `airVexa`, `eVabex`: brands that begin small. */
const lowerCamel = /^\p{Ll}{1,4}\p{Lu}\p{Ll}{2}/u;

/** `e-Governance Academy`: a prefix of its own letter. */
const prefixed = /^\p{Ll}-\p{Lu}\p{Ll}/u;

/** `Lima-based`, `Chinese-owned`: what a capital begins and no name goes on with. */
const participleEnding =
  /-(based|led|headquartered|owned|backed|funded|financed|made|built|invested|listed|registered|controlled|run|style|born|speaking|brokered|sponsored)$/;

/** Heads that are as often a field as a body: they do not begin a new name after `and`. */
const fieldHeads =
  /^(services?|industry|post|customs|police|works|press|news|radio|television|tv|assembly|court|exchange|schools?|technologies|pharma|pharmaceuticals|enterprises?|industries|companies|exporters|importers|producers|manufacturers|hospital|insurance|railways|telecommunications|utilities|partners|gardens?|archives?|motors|zone|society|library|museum|theatre|network|movement|treasury|secretariat|initiative|refineries|breweries|ventures|brewing|laboratories|mills)$/;

/** Whether a word plainly makes a body of the name it ends. */
export function isStrongHead(token: Token | undefined): boolean {
  return isHead(token) && !fieldHeads.test(token!.lower);
}

/** Whether a capitalised word is a common one that belongs to no name where it stands. */
export function isFunctionWord(token: Token): boolean {
  if (/^(of|and|for|the|in|on|to|by|with|between|at|from)$/.test(token.lower)) return true;
  return functionWords.has(token.lower) && !(token.upper && token.text.length > 1);
}

/** Whether a word is a month or a day of the week. */
export function isCalendarWord(token: Token): boolean {
  return calendarWords.has(token.lower.split('-')[0]!);
}

/** Whether a word names a field or is a common adjective of bodies. */
export function isDomainWord(token: Token | undefined): boolean {
  return (
    token !== undefined && (domainWords.has(token.lower) || domainWords.has(token.lower.replace(/’/g, "'")))
  );
}

/** Whether a word is the noun of an organization. */
export function isHead(token: Token | undefined): boolean {
  return token !== undefined && organizationHeads.has(token.lower);
}

/** Whether a word is a form of incorporation; short ones count only in capitals or with their dots. */
export function isLegalForm(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const bare = bareForm(token);
  if (!legalForms.has(bare)) return false;
  if (token.text.includes('.')) return true;
  return (
    token.capital &&
    (token.upper ||
      bare.length > 2 ||
      /^(co|kg|ad|sa|as|nv|bv|pt|sl|se|ao|pc|lp|ou|kk|ltd)$/.test(bare) === false)
  );
}

/** Whether a word is the noun of a role. */
export function isRoleHead(token: Token | undefined): boolean {
  return token !== undefined && roleHeads.has(token.lower);
}

/** Whether a word ends names of places, events and texts. */
export function isOtherHead(token: Token | undefined): boolean {
  return token !== undefined && otherHeads.has(token.lower);
}

/** Whether a word ends names of companies. */
export function isCompanyEnding(token: Token | undefined): boolean {
  return token !== undefined && companyEndings.has(token.lower);
}

/** Whether a word is an acronym or brand by its letters: all capitals, or capitals inside. */
export function isCoined(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || commonAbbreviations.has(token.lower)) return false;
  return token.upper || /\p{Ll}\p{Lu}/u.test(token.text) || /\p{L}\p{N}|\p{N}\p{L}/u.test(token.text);
}

/** Whether a word is nobody's own: a field, a head, a legal form. */
export function isGenericWord(token: Token | undefined): boolean {
  return (
    isDomainWord(token) || isHead(token) || isLegalForm(token) || isCompanyEnding(token) || isOtherHead(token)
  );
}
