import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import { readDates } from '../dates/resolve-date.ts';
import type { Frame } from '../frames/frame.ts';
import type { Token } from '../tokens/tokenize.ts';
import { treatyCues } from '../vocabulary/instruments.ts';
import type { Party } from './agreement.ts';
import type { Discourse } from './resolve-parties.ts';

/** The kind of an agreement by its instrument, its parties and the words around it: an agreement of states is a treaty. */
export function kindFor(frame: Frame, parties: readonly Party[], words: readonly string[]): AgreementKind {
  const kind = frame.instrument?.kind ?? 'OTHER';
  const states =
    parties.length > 1 && parties.every((party) => party.type === 'country' || party.cluster.supranational);
  if (
    states &&
    (kind === 'OTHER' || kind === 'CONTRACT') &&
    /^(agreement|accord|pact|deal|treaty)$/.test(frame.instrument?.head ?? '')
  ) {
    return 'TREATY';
  }
  if (states && /\beconomic partnership agreement\b/.test(frame.instrument?.wording ?? '')) return 'TREATY';
  if (
    states &&
    kind === 'COOPERATION_AGREEMENT' &&
    frame.instrument?.wording.split(' ').some((word) => treatyCues.has(word))
  )
    return 'COOPERATION_AGREEMENT';
  // Talks have no instrument yet: what they are about tells.
  if (
    kind === 'OTHER' &&
    (!frame.instrument ||
      /^(agreement|deal|accord|pact|package|venture|arrangement)$/.test(frame.instrument.head))
  ) {
    if (
      words.some((word) =>
        /^(concession|contract|codeshare|code-share|code-sharing|supply|supplies|purchase|build|construct|construction|deliver|delivery|buy|sell|sale|loan|lease|million|billion|mln|bn|venture|acquire|acquisition|stake|financing|modernize|manufacture|produce|handle|handling|operate|maintain|maintenance|repair|overhaul|transport|store|storage|insure|distribute|distribution|charter|process|lend|franchise|dredge|smelt|freight)$/.test(
          word,
        ),
      )
    )
      return 'CONTRACT';
    if (
      words.some((word) =>
        /^(cooperation|cooperate|co-operation|collaboration|partnership|exchange)$/.test(word),
      )
    )
      return 'COOPERATION_AGREEMENT';
  }
  return kind;
}

/** The words of a stretch of a frame's line in lower case, those of names left out. */
export function wordsOf(discourse: Discourse, frame: Frame, from: number, to: number): string[] {
  const { line, mentions } = discourse.lines[frame.line]!;
  const named = (at: number) =>
    mentions.some((mention) => mention.type === 'name' && at >= mention.from && at < mention.to);
  return line.tokens
    .slice(from, to)
    .filter((token, index) => token.kind === 'word' && !named(from + index))
    .map((token) => token.lower);
}

/** `talks that began last year`: the date of something that led to it. */
function datesBeginning(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => /^(began|begun|started|launched|founded|established)$/.test(token.lower));
}

/** The date that goes with a frame: the one nearest to its verb inside it. */
export function dateFor(discourse: Discourse, frame: Frame, status: AgreementStatus): string | null {
  const { tokens } = discourse.lines[frame.line]!.line;
  const future = status === 'PLANNED' || status === 'NEGOTIATING';
  const dates = readDates(tokens, discourse.context.publishedOn, future);
  const verb = frame.verbs.find((each) => each.class === 'sign' || each.class === 'renew') ?? frame.verbs[0];
  const at = verb?.at ?? frame.from;
  const inside = dates.filter(
    (date) => date.from >= frame.from - 6 && date.to <= frame.to + 12 && !datesBeginning(tokens, date.from),
  );
  const nearest = [...inside].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
  if (frame.instrument?.year) return frame.instrument.year;
  if (nearest) return nearest.value;
  if (status === 'SIGNED') return discourse.context.reportDays[frame.line] ?? null;
  return null;
}
