import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { NodeLine } from '../queries/generated/operations.ts';
import { type EntityFacts, groupOf, kindNoun } from '../state/entity-group.ts';
import { dateText } from '../state/partial-date.ts';
import { type Standing, standingOf, wordOf } from '../state/standing.ts';

/** The stroke with which the canvas draws ties of a standing, where somebody is based, or what else joins two. */
export function Stroke({ of }: { readonly of: Standing | 'based' | 'joined' }) {
  return (
    <svg className={`stroke ${of}`} aria-hidden="true" viewBox="0 0 30 10">
      <line x1="1" y1="5" x2="29" y2="5" />
    </svg>
  );
}

/** A status in words, with its stroke. */
export function Status({ status }: { readonly status: AgreementStatus }) {
  return (
    <span className="status">
      <Stroke of={standingOf(status)} />
      {wordOf(status)}
    </span>
  );
}

/** The shape with which the canvas draws a node: a dot, a square for a country, a diamond for a person, a triangle for an event. */
export function Glyph({ party }: { readonly party: Pick<EntityFacts, 'kind'> | null }) {
  return <span aria-hidden="true" className={`glyph ${party ? groupOf(party) : 'other'}`} />;
}

/** The glyph of anything that search finds. */
export function NodeGlyph({ node }: { readonly node: NodeLine }) {
  if (node.__typename === 'Country') return <Glyph party={{ kind: null }} />;
  if (node.__typename === 'Organization') return <Glyph party={{ kind: node.kind }} />;
  if (node.__typename === 'Person') return <Glyph party={{ kind: 'PERSON' }} />;
  if (node.__typename === 'Event') return <Glyph party={{ kind: 'EVENT' }} />;
  return <Glyph party={null} />;
}

/** What anything is called. */
export function nameOf(node: NodeLine): string {
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  return 'headline' in node ? (node.headline ?? 'Untitled article') : node.id;
}

/** What stands beside the name of anything, so that namesakes are told apart. */
export function descriptionOf(node: NodeLine): string {
  switch (node.__typename) {
    case 'Country':
      return 'country';
    case 'Organization':
      return [kindNoun(node.kind), node.country?.name].filter(Boolean).join(', ');
    case 'Person': {
      const [role] = node.roles;
      if (!role) return 'person';
      return [role.title, role.organization?.name ?? role.country?.name].filter(Boolean).join(', ');
    }
    case 'Agreement':
      return `${wordOf(node.status).toLowerCase()}, ${dateText(node.signedOn)}`;
    case 'Event':
      return [dateText(node.startsOn), node.place].filter(Boolean).join(', ');
    case 'Article':
      return [node.publisher, dateText(node.publishedOn)].filter(Boolean).join(', ');
    default:
      return 'trade figure';
  }
}
