/** What an event can be; `title` names an event that its source leaves without a name. */
export const eventKinds = [
  {
    kind: 'VISIT',
    title: 'Visit',
    description: 'A visit of one side to the other: state, official or working.',
  },
  { kind: 'FORUM', title: 'Forum', description: 'A business or other forum.' },
  {
    kind: 'COUNCIL_MEETING',
    title: 'Council meeting',
    description: 'A meeting of a council, commission or committee of two or more sides.',
  },
  {
    kind: 'SUMMIT',
    title: 'Summit',
    description: 'A meeting of heads of state or government of several countries.',
  },
  { kind: 'NEGOTIATION', title: 'Talks', description: 'Talks or consultations.' },
  { kind: 'CONFERENCE', title: 'Conference', description: 'A conference, congress, exhibition or fair.' },
  { kind: 'CEREMONY', title: 'Ceremony', description: 'A ceremony: a signing, an opening, an anniversary.' },
  { kind: 'OTHER', title: 'Event', description: 'Anything else that took place.' },
] as const;

/** One of the closed set of kinds of event, as the API spells it. */
export type EventKind = (typeof eventKinds)[number]['kind'];
