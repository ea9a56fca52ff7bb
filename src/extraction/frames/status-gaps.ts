import type { Token } from '../tokens/tokenize.ts';
import type { VerbClass } from '../vocabulary/verbs.ts';

/** A verb whose sense is told by words further on: `cleared the contract for signature`. */
interface Gap {
  readonly verb: RegExp;
  /** What follows, as text, within the words of the clause behind the verb. */
  readonly rest: RegExp;
  readonly class: VerbClass;
}

/** How many words after a verb tell what it means. */
const reach = 12;

const gaps: readonly Gap[] = [
  {
    verb: /^(clear|approve|prepare|submit|table|present|leave|left)(s|d|ed|red)?$/,
    rest: /^.* for (signature|signing)\b/,
    class: 'expect',
  },
  {
    verb: /^(keep|hold|maintain)(s|ed)?$|^(kept|held)$/,
    rest: /^(a|an|its|the) .*\b(open|available) for\b/,
    class: 'hold',
  },
  {
    verb: /^(shook|shaken|shakes|shake)$/,
    rest: /^hands with .* (on|over) (a|an|the|its|their)\b/,
    class: 'sign',
  },
  { verb: /^(gave|given|gives|give|served|serves)$/, rest: /^.* notice\b/, class: 'end' },
  {
    verb: /^(bring|brings|brought)$/,
    rest: /^(the|its|their|a|an) .*\bto (an|a premature|a sudden|an early|an abrupt) (end|halt|close|stop)\b/,
    class: 'end',
  },
  { verb: /^(walk|walks|walked|walking)$/, rest: /^away .*\bfrom (the|its|their|a|an|this)\b/, class: 'end' },
  { verb: /^(call|calls|called)$/, rest: /^(the|its|their|a|an|this) (\S+ ){1,6}off\b/, class: 'end' },
  { verb: /^(tear|tore|tears)$/, rest: /^(the|its|their|a|an|this) (\S+ ){1,6}up\b/, class: 'end' },
  { verb: /^(cut|cuts)$/, rest: /^(the|its|their|a|an|this) (\S+ ){1,6}short\b/, class: 'end' },
  {
    verb: /^(put|puts|place|placed)$/,
    rest: /^(the|its|their|a|an|this) (\S+ ){1,8}on (hold|ice|pause)\b/,
    class: 'suspend',
  },
  {
    verb: /^(let|lets|letting)$/,
    rest: /^(the|its|their|a|an|this) (\S+ ){1,14}(lapse|expire)\b/,
    class: 'expire',
  },
  { verb: /^(let|lets|letting)$/, rest: /^(the|its|their|a|an|this) (\S+ ){1,14}run out\b/, class: 'expire' },
  {
    verb: /^(call|calls|called|describe|describes|described|brand|branded|label|labelled|dismiss|dismissed)$/,
    rest: /\b(an invention|a fabrication|nonsense|false|untrue|baseless|fake|fiction|rubbish|unfounded|speculation|groundless|a lie|lies)\b/,
    class: 'deny',
  },
  {
    verb: /^(give|gives|gave|grant|granted|add|added)$/,
    rest: /^(the|its|their|this) .*\b(more|further|another|extra|additional) ([a-z-]+ ){0,2}(term|years?|months?)\b/,
    class: 'renew',
  },
  {
    verb: /^(stop|stops|stopped|kill|killed|kills|leave|leaves|left|sink|sank|bury|buried|dump|dumped|unpicked|undid)$/,
    rest: /^(its|the|their|a|an) ([\w-]+ ){0,4}(agreement|contract|treaty|pact|accord|convention|memorandum|deal|lease|protocol)\b/,
    class: 'end',
  },
  { verb: /^(roll|rolls|rolled)$/, rest: /^(the|its|their|a|an|this) (\S+ ){1,6}over\b/, class: 'renew' },
  {
    verb: /^(put|puts|push|pushed|pushes)$/,
    rest: /^(the|its|their|a) (\S+ ){1,6}(back|off)\b/,
    class: 'expect',
  },
];

/** `Work on a treaty is under way`: work that is done on a text. */
function worksOn(tokens: readonly Token[], at: number): { length: number; class: VerbClass } | undefined {
  if (tokens[at]!.lower !== 'work' || tokens[at + 1]?.lower !== 'on') return undefined;
  const opens = at === 0 || /^(drafting|technical|expert|legal)$/.test(tokens[at - 1]!.lower);
  return opens ? { length: 2, class: 'negotiate' } : undefined;
}

/** The class of a verb which the words behind it tell, and nothing else. */
export function saysStatus(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  const fitting = gaps.filter(({ verb }) => verb.test(tokens[at]!.lower));
  if (fitting.length === 0) return worksOn(tokens, at);
  const behind: string[] = [];
  for (const token of tokens.slice(at + 1, at + 1 + reach)) {
    if (/^[.;:]$/.test(token.text)) break;
    behind.push(token.lower);
  }
  const found = fitting.find(({ rest }) => rest.test(behind.join(' ')));
  return found && { length: 1, class: found.class };
}
