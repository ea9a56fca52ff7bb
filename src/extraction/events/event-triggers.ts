import type { EventKind } from '../../ontology/event-kinds.ts';
import { jointCountries } from '../mentions/classify-chunk.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import { isFunctionWord, isNameWord } from '../mentions/word-classes.ts';
import { type Line, sliceLine } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';

/** A word or name that tells an event. */
export interface EventTrigger {
  readonly kind: EventKind;
  readonly name: string | null;
  readonly at: number;
  /** Country of the destination of a visit. */
  readonly country: string | null;
  readonly countries: readonly string[];
}

const heads: ReadonlyMap<string, EventKind> = new Map([
  ['forum', 'FORUM'],
  ['summit', 'SUMMIT'],
  ['conference', 'CONFERENCE'],
  ['congress', 'CONFERENCE'],
  ['exhibition', 'CONFERENCE'],
  ['expo', 'CONFERENCE'],
  ['fair', 'CONFERENCE'],
  ['symposium', 'CONFERENCE'],
  ['dialogue', 'CONFERENCE'],
  ['roundtable', 'CONFERENCE'],
]);
const jointBody = /\b(council|commission|committee|working group|dialogue group)\b/i;
const session =
  /\b(meeting|session|sitting|co-chair\w*|held|convened|gathered|opened|took place|attended|hosted)\b/i;

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ((isNameWord(token) && !isFunctionWord(token)) ||
      /^[–-]$/.test(token.text) ||
      token.text === '&' ||
      /^(and|of|on|for)$/.test(token.lower) ||
      (token.kind === 'mark' && token.text.length === 2))
  );
}

/** The name that ends in an event's head: `Kenya–Türkiye Business Forum`. */
function nameBefore(line: Line, head: number): { name: string; from: number } | null {
  const { tokens } = line;
  if (!tokens[head]!.capital) return null;
  let from = head;
  while (from > 0 && isNamePart(tokens[from - 1])) from -= 1;
  while (from < head && (!isNameWord(tokens[from]) || isFunctionWord(tokens[from]!))) from += 1;
  if (from === head) return null;
  return { name: sliceLine(line, from, head + 1), from };
}

function destination(tokens: readonly Token[], at: number): string | null {
  for (let next = at + 1; next < Math.min(at + 14, tokens.length); next += 1) {
    if (tokens[next]!.text === '.' || tokens[next]!.text === ';') return null;
    if (tokens[next]!.lower !== 'to' && tokens[next]!.lower !== 'in') continue;
    let place = next + 1;
    while (/^(the|republic|kingdom|state|of)$/.test(tokens[place]?.lower ?? '') && place < next + 6)
      place += 1;
    const hit = lookUp(tokens, place);
    if (hit?.entry.type === 'country') return hit.entry.value;
  }
  return null;
}

function visitAt(found: LineMentions, at: number): EventTrigger | undefined {
  const { tokens } = found.line;
  const token = tokens[at]!;
  if (!/^(visit|visits|trip)$/.test(token.lower)) {
    if (token.lower !== 'visited' && token.lower !== 'arrived') return undefined;
    const official = found.mentions.some(
      (mention) => mention.type === 'person' && mention.official && mention.to <= at,
    );
    return official ? { kind: 'VISIT', name: null, at, country: null, countries: [] } : undefined;
  }
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(will|to|return|next|future|would)$/.test(before) && !/^(day|state)$/.test(before)) return undefined;
  return { kind: 'VISIT', name: null, at, country: destination(tokens, at), countries: [] };
}

/** What in a line tells of an event: visits, forums, meetings of joint bodies, summits, conferences. */
export function findEventTriggers(found: LineMentions): EventTrigger[] {
  const { line, mentions } = found;
  const { tokens } = line;
  const triggers: EventTrigger[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const visit = visitAt(found, at);
    if (visit) triggers.push(visit);
    const kind = heads.get(token.lower);
    if (!kind) continue;
    const inBody = mentions.some(
      (mention) => mention.type === 'name' && at >= mention.from && at < mention.to && mention.certain,
    );
    if (inBody) continue;
    const named = nameBefore(line, at);
    const countries = named ? jointCountries(line, named.from, at) : [];
    const plain = kind === 'FORUM' || kind === 'SUMMIT';
    if (!named && !plain) continue;
    if (
      !named &&
      !/^(business|economic|investment|trade|annual|first|second|the|same|a)$/.test(
        tokens[at - 1]?.lower ?? '',
      )
    )
      continue;
    const told = tokens[at + 1]?.lower === 'of' && session.test(line.text);
    if (!named && /^(the|a)$/.test(tokens[at - 1]?.lower ?? '') && kind === 'SUMMIT' && !told) continue;
    triggers.push({ kind, name: named?.name ?? null, at, country: null, countries });
  }
  for (const mention of mentions) {
    if (mention.type !== 'name' || mention.countries.length < 2 || !jointBody.test(mention.name)) continue;
    if (!session.test(line.text)) continue;
    triggers.push({
      kind: 'COUNCIL_MEETING',
      name: mention.name,
      at: mention.from,
      country: null,
      countries: mention.countries,
    });
  }
  return triggers;
}
