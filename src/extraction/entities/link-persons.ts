import type { LineMentions } from '../mentions/find-mentions.ts';
import type { Mention, NameMention, PersonMention } from '../mentions/mention.ts';
import { isPossessive } from '../tokens/tokenize.ts';

function nameEndingAt(mentions: readonly Mention[], at: number): NameMention | null {
  return (
    mentions.find((mention): mention is NameMention => mention.type === 'name' && mention.end === at) ?? null
  );
}

function nameStartingAt(mentions: readonly Mention[], at: number): NameMention | null {
  return (
    mentions.find((mention): mention is NameMention => mention.type === 'name' && mention.from === at) ?? null
  );
}

/** The organization that the words around a person's role name: `EPS director Ana Ruiz`, `Ana Ruiz, director of EPS`. */
function organizationOf({ line, mentions, roles }: LineMentions, person: PersonMention): NameMention | null {
  const { tokens } = line;
  const before = isPossessive(tokens[person.outerFrom - 1]) ? person.outerFrom - 1 : person.outerFrom;
  if (person.title !== null) {
    const owner = nameEndingAt(mentions, before);
    if (owner) return owner;
  }
  // `Rector Ana Ruiz of Norvik University`.
  if (!person.official && tokens[person.to]?.lower === 'of') {
    const name = nameStartingAt(
      mentions,
      tokens[person.to + 1]?.lower === 'the' ? person.to + 2 : person.to + 1,
    );
    if (name) return name;
  }
  // `signed by Omar Saleh for the Authority`.
  if (
    tokens[person.to]?.lower === 'for' ||
    (tokens[person.to]?.lower === 'on' && tokens[person.to + 1]?.lower === 'behalf')
  ) {
    const from = person.to + (tokens[person.to]?.lower === 'on' ? 3 : 1);
    const name = nameStartingAt(mentions, tokens[from]?.lower === 'the' ? from + 1 : from);
    if (name) return name;
  }
  // `The Conversation: Ana Ruiz, Norka S.A.`
  const guest = (line.role === 'heading' || line.index === 0) && tokens[person.to]?.text === ',';
  const presented = guest ? nameStartingAt(mentions, person.to + 1) : null;
  if (presented && presented.to >= tokens.length - 1) return presented;
  // `Ana Ruiz, who runs Norka`, `Ana Ruiz has run Norka since 2020`.
  for (let at = person.to; at < Math.min(person.to + 6, tokens.length); at += 1) {
    if (
      !/^(runs?|heads?|leads?|led|chairs?|directs?|manages?|owns?|founded|headed|chaired)$/.test(
        tokens[at]!.lower,
      )
    )
      continue;
    const name = nameStartingAt(mentions, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
    if (name) return name;
  }
  for (const role of roles) {
    // `rector Ana Ruiz and EPS director Jan Vos`: the second role is another's.
    const other = /^(and|by)$/.test(tokens[person.to]?.lower ?? '');
    const follows = !other && role.from >= person.to && role.from - person.to <= 6;
    const leads = role.to <= person.from && person.from - role.to <= 10 && person.outerFrom <= role.from;
    if (!follows && !leads) continue;
    const joiner = tokens[role.to]?.lower;
    if (joiner === 'of' || joiner === 'at' || joiner === 'for') {
      const next = tokens[role.to + 1]?.lower === 'the' ? role.to + 2 : role.to + 1;
      const name = nameStartingAt(mentions, next);
      if (name) return name;
    }
    const owner = nameEndingAt(mentions, isPossessive(tokens[role.from - 1]) ? role.from - 1 : role.from);
    if (owner && follows) return owner;
  }
  return null;
}

/** Gives every person the organization in which the text says the role is held. */
export function linkPersons(found: LineMentions): LineMentions {
  const mentions = found.mentions.map((mention) => {
    if (mention.type !== 'person') return mention;
    const organization = organizationOf(found, mention);
    const ofState =
      organization === null && /\b(president|secretary|leader|commissioner)\b/i.test(mention.title ?? '');
    return { ...mention, organization, official: mention.official || ofState };
  });
  return { ...found, mentions };
}
