import { type GazetteerHit, lookUp, lookUpWord } from '../mentions/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sides } from './clause.ts';
import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';

/** `the EU – Vietnam Free Trade Agreement`: the parties that an agreement is named for. */
export function namedSides(line: FrameLine, instrument: Instrument): Sides | undefined {
  const { tokens } = line.found.line;
  let from = instrument.from;
  while (
    from > 0 &&
    (tokens[from - 1]!.kind !== 'mark' ? tokens[from - 1]!.capital : /^[–-]$/.test(tokens[from - 1]!.text))
  )
    from -= 1;
  for (let at = Math.min(from, instrument.from); at < instrument.to; at += 1) {
    const joined = compoundSides(line, at);
    if (joined) return { first: joined, second: [], rule: 'frames/named-for' };
    const left = lookUp(tokens, at);
    if (!left || !/^[–-]$/.test(tokens[left.to]?.text ?? '')) continue;
    const right = lookUp(tokens, left.to + 1);
    if (!right || right.to > instrument.to) continue;
    const first = [left, right].map((hit) => partyOf(line, hit)).filter((mention) => mention !== undefined);
    if (first.length === 2) return { first, second: [], rule: 'frames/named-for' };
  }
  return undefined;
}

/** `EFTA-India trade pact`: both parties in one word. */
function compoundSides(line: FrameLine, at: number): Mention[] | undefined {
  const token = line.found.line.tokens[at]!;
  if (!token.capital || !token.text.includes('-')) return undefined;
  const entries = token.text.split('-').map((part) => lookUpWord(part));
  if (entries.length !== 2) return undefined;
  const sides = entries.map((entry) => entry && partyOf(line, { entry, from: at, to: at + 1 }));
  return sides.every((side) => side !== undefined) ? (sides as Mention[]) : undefined;
}

function partyOf(line: FrameLine, hit: GazetteerHit): Mention | undefined {
  const span = { line: line.found.line.index, from: hit.from, to: hit.to };
  if (hit.entry.type === 'country' || hit.entry.type === 'demonym')
    return { type: 'country', ...span, country: hit.entry.value, form: 'name' };
  const name = line.found.mentions.find((mention) => mention.type === 'name' && mention.from === hit.from);
  if (name || hit.entry.type !== 'supranational') return name;
  return undefined;
}
