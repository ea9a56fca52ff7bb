import type { Line } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { functionWords, predicateOpenings } from '../vocabulary/function-words.ts';
import { instrumentHeads } from '../vocabulary/instruments.ts';
import { organizationNouns } from '../vocabulary/organization-nouns.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { foreignJoins } from './chunk-words.ts';
import { lookUp } from './gazetteer.ts';
import type { NameMention } from './mention.ts';
import { hintsAfter, hintsBefore } from './read-hints.ts';

const brand = /^\p{Ll}[\p{Ll}\p{N}]{2,11}$/u;

function isVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && (verbWords.has(token.lower) || predicateOpenings.has(token.lower));
}

/** Whether a name ends before a token, so that no noun goes on with it. */
function closes(token: Token | undefined): boolean {
  return token?.kind !== 'word' || isVerb(token) || functionWords.has(token.lower) || /ed$/.test(token.lower);
}

/** Whether a word has a name of its own, and none of a place, right before it. */
function followsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.capital && !commonWords.has(token.lower) && !lookUp(tokens, at);
}

function standsAsParty(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before) return isVerb(next) || next?.text === ',';
  if (before.kind === 'word' && organizationNouns.has(before.lower) && !before.capital)
    return closes(next) && next?.lower !== 'of';
  if (before.lower === 'and' && followsName(tokens, at - 2))
    return isVerb(next) || !next || /^[.;]$/.test(next.text);
  const owed = tokens[at - 2]?.lower ?? '';
  return (
    /^(with|between)$/.test(before.lower) &&
    (instrumentHeads.has(owed) || instrumentHeads.has(owed.replace(/s$/, '')) || verbWords.has(owed)) &&
    closes(next)
  );
}

/** Whether a brand that begins small stands at a token: a word that is none of the language where only a party can be. */
export function isLowerCaseBrand(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !brand.test(token.text)) return false;
  if (commonWords.has(token.lower) || functionWords.has(token.lower) || foreignJoins.has(token.lower))
    return false;
  return !/(ed|ing|ly)$/.test(token.lower) && !verbWords.has(token.lower) && standsAsParty(tokens, at);
}

/** The name that a brand which begins small makes: `the carrier flynas`, `A and stc signed`. */
export function lowerCaseBrand(line: Line, at: number): NameMention | undefined {
  const { tokens } = line;
  if (!isLowerCaseBrand(tokens, at)) return undefined;
  return {
    type: 'name',
    line: line.index,
    from: at,
    to: at + 1,
    end: at + 1,
    name: tokens[at]!.text,
    nationalName: null,
    certain: true,
    kind: 'COMPANY',
    aliases: [],
    hints: [...hintsBefore(tokens, at), ...hintsAfter(tokens, at + 1)],
    countries: [],
    supranational: false,
  };
}
