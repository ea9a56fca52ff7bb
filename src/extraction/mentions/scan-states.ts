import type { Line } from '../tokens/read-lines.ts';
import { stateNouns } from '../vocabulary/references.ts';
import { lookUp } from './gazetteer.ts';
import type { CountryMention } from './mention.ts';
import { isDomainWord } from './word-classes.ts';

/** `the Omani and Serbian foreign ministers`, `the Kenyan, Ugandan and Tanzanian governments`: the states themselves. */
export function statesAt(line: Line, at: number): CountryMention[] {
  const { tokens } = line;
  const hits: { code: string; from: number; to: number }[] = [];
  let next = at;
  while (hits.length < 5) {
    const hit = lookUp(tokens, next);
    if (hit?.entry.type !== 'demonym') return [];
    hits.push({ code: hit.entry.value, from: next, to: hit.to });
    next = hit.to;
    if (tokens[next]?.text !== ',' && tokens[next]?.lower !== 'and') break;
    next += tokens[next + 1]?.lower === 'and' ? 2 : 1;
  }
  let noun = next;
  while (noun < next + 3 && tokens[noun] && !stateNouns.has(tokens[noun]!.lower)) {
    if (!isDomainWord(tokens[noun]) && !/^(prime|foreign|and)$/.test(tokens[noun]!.lower)) return [];
    noun += 1;
  }
  if (hits.length < 2 || !stateNouns.has(tokens[noun]?.lower ?? '')) return [];
  return hits.map(({ code, from, to }, index) => ({
    type: 'country',
    line: line.index,
    from,
    to: index === hits.length - 1 ? noun + 1 : to,
    country: code,
    form: 'side',
  }));
}

/** `the energy ministers of Peru and Chile`, `negotiators for Peru and Chile`: the states themselves. */
export function officialsOf(line: Line, at: number): CountryMention[] {
  const { tokens } = line;
  let noun = at;
  if (/^(the|both)$/.test(tokens[noun]?.lower ?? '')) noun += 1;
  while (
    noun < at + 4 &&
    (isDomainWord(tokens[noun]) || /^(prime|foreign|two|three|vice|deputy)$/.test(tokens[noun]?.lower ?? ''))
  )
    noun += 1;
  if (!officialNouns.test(tokens[noun]?.lower ?? '')) return [];
  // `the ministries of agriculture and trade of Peru and Chile`.
  let field = noun + 1;
  if (tokens[field]?.lower === 'of' && isDomainWord(tokens[field + 1])) {
    field += 1;
    while (isDomainWord(tokens[field]) || (tokens[field]?.lower === 'and' && isDomainWord(tokens[field + 1])))
      field += 1;
    noun = field - 1;
  }
  if (!/^(of|for|from)$/.test(tokens[noun + 1]?.lower ?? '')) return [];
  const hits: { code: string; from: number; to: number }[] = [];
  let next = noun + 2;
  while (hits.length < 5) {
    if (tokens[next]?.lower === 'the') next += 1;
    const hit = lookUp(tokens, next);
    if (hit?.entry.type !== 'country' && hit?.entry.value !== 'European Union') break;
    hits.push({ code: hit.entry.value, from: next, to: hit.to });
    next = hit.to;
    if (tokens[next]?.text !== ',' && tokens[next]?.lower !== 'and') break;
    next += tokens[next + 1]?.lower === 'and' ? 2 : 1;
  }
  if (hits.length < 2 || hits.some(({ code }) => code.length > 2)) return [];
  return hits.map(({ code, from, to }, index) => ({
    type: 'country',
    line: line.index,
    from: index === 0 ? at : from,
    to,
    country: code,
    form: 'side',
  }));
}

const officialNouns =
  /^(ministers|ministries|governments|presidents|premiers|leaders|ambassadors|envoys|negotiators|officials|representatives|delegations|parliaments|authorities|states|republics|kingdoms)$/;
