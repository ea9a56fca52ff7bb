import type { LineMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCoined } from '../mentions/word-classes.ts';
import { dealVerbs } from '../vocabulary/deal-verbs.ts';
import { predicateOpenings } from '../vocabulary/function-words.ts';
import { verbWords } from '../vocabulary/verbs.ts';

/** `Less photogenic is …`, `Done: the contract of …`: a common word that only the start of a line writes with a capital. */
export function isOpeningWord({ line }: LineMentions, mention: Mention): boolean {
  if (mention.type !== 'name' || mention.certain || mention.to - mention.from !== 1) return false;
  const { tokens } = line;
  const before = tokens[mention.from - 1];
  if (before && !/^[•▸–—:.)-]$/.test(before.text)) return false;
  if (isCoined(tokens[mention.from])) return false;
  const next = tokens[mention.end];
  if (next?.text === ':' || /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(tokens[mention.from]!.text)) return true;
  if (next?.kind !== 'word' || next.capital) return false;
  const { lower } = next;
  return (
    lower !== 'and' &&
    !verbWords.has(lower) &&
    !predicateOpenings.has(lower) &&
    !dealVerbs.has(lower) &&
    !/(ed|ly|s)$/.test(lower) &&
    !/^(also|itself|again|then|now|last|on|in|bought|sold|took|gave|made|put|had|did|won|lost|met|held|kept|set|said|may|can|could|withdrew|fell|broke|drew|wrote|grew|came|became|began|chose|got|went|gone|ran|rose|saw|sent|sat|stood|told|left|let|lent|paid|quit|sought|spent|struck|swore|tore|undertook|beat|bid|cut|dealt|drove|fought|hit|led|shut|shook|spoke|to|with|and|or|not|never|still|already|just|recently|today|yesterday|earlier|who|which|that|would|must|might|shall)$/.test(
      lower,
    )
  );
}

/** `LIMA – `: a city that only tells where the report comes from. */
export function isDateline({ line }: LineMentions, mention: Mention): boolean {
  const { tokens } = line;
  if (mention.type === 'name' && tokens[mention.from - 1]?.text === '(' && tokens[mention.to]?.text === ')')
    return true;
  if (mention.from > 2) return false;
  // `▸ LIMA, Mon —`, `LIMA, Feb 19 (Agency) –`.
  const opens = tokens.slice(mention.to, mention.to + 10);
  const dash = opens.findIndex((token) => /^[–—]$/.test(token.text));
  const dated =
    tokens[mention.from]!.upper &&
    dash >= 0 &&
    opens
      .slice(0, dash)
      .every((token) => token.capital || /^[,().]$/.test(token.text) || token.kind === 'number');
  if (dated && (mention.type === 'city' || mention.type === 'country' || dash > 0)) return true;
  return (
    mention.type === 'city' && mention.from === 0 && /^[–—(:.,/-]$/.test(line.tokens[mention.to]?.text ?? '')
  );
}

/** `LIMA, Feb 19 (Agency) –`, `Oslo (Norway), October 23 -`: the token after what tells where and when a report was written; 0 without. */
export function endOfDateline({ line, mentions }: LineMentions): number {
  const { tokens } = line;
  const place = mentions.find((mention) => mention.from <= 2);
  if (place?.type !== 'city' && !(tokens[0]?.upper && tokens[0].text.length > 3)) return 0;
  for (let at = 1; at < Math.min(tokens.length, 18); at += 1) {
    const token = tokens[at]!;
    if (/^[–—]$/.test(token.text) || (token.text === '-' && token.spaced)) return at + 1;
    const part = token.capital || token.kind === 'number' || /^[,.()/&-]$/.test(token.text);
    if (!part) return 0;
  }
  return 0;
}
