import { countryOf } from '../../ontology/countries.ts';
import { organizationKinds } from '../../ontology/organization-kinds.ts';
import type { AskEvidence, Finding } from '../answer.ts';
import { aboutOperation, type Operation, type RunOperation } from '../operation.ts';
import type { Question } from '../question.ts';
import { Refusal } from '../refusal.ts';
import { listed, numberWord } from '../wording.ts';

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly title?: string;
    readonly name?: string;
    readonly status?: string;
    readonly evidence?: { readonly nodes: readonly AskEvidence[] };
  }[];
}

interface About {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly aliases?: readonly string[];
  readonly country?: { readonly code: string; readonly name: string } | null;
  readonly countryBasis?: string | null;
  readonly roles?: readonly {
    readonly title: string;
    readonly country: { readonly name: string } | null;
    readonly organization: { readonly name: string } | null;
  }[];
  readonly organizations?: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly evidence: { readonly nodes: readonly AskEvidence[] } }[];
  };
  readonly agreements?: Listed;
  readonly partners?: Listed;
  readonly evidence?: { readonly nodes: readonly AskEvidence[] };
}

interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

interface Known {
  readonly node: About;
  readonly articles: { readonly totalCount: number; readonly nodes: readonly Article[] };
  readonly operation: Operation;
}

function subjectOf({ sides, people }: Question): string {
  const ids = [
    ...people.map(({ id }) => id),
    ...sides.flatMap((side) =>
      side.type === 'party' ? side.party.id : side.type === 'country' ? `country:${side.code}` : [],
    ),
  ];
  if (ids.length !== 1) throw new Refusal('I can tell about one organization, person or country at a time.');
  return ids[0]!;
}

async function read(question: Question, run: RunOperation): Promise<Known | { readonly missing: Finding }> {
  const operation = aboutOperation(subjectOf(question));
  const data = (await run(operation)) as unknown as { node: About | null; articles: Known['articles'] };
  if (data.node) return { node: data.node, articles: data.articles, operation };
  return {
    missing: {
      text: `The graph tells nothing of ${question.sides[0]?.text ?? 'it'}.`,
      operation,
      nodes: [],
      evidence: [],
    },
  };
}

const kindNoun = (kind: string | undefined): string =>
  organizationKinds.find((one) => one.kind === kind)?.noun ?? 'organization';
const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'an' : 'a');

const rolesOf = ({ roles = [] }: About): string =>
  listed(
    roles.map(({ title, country, organization }) => {
      const place = organization?.name ?? country?.name;
      return place ? `${title} (${place})` : title;
    }),
  );

function counted({ agreements, partners }: About): string {
  const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  return `It has ${some(agreements?.totalCount ?? 0, 'agreement')} and ${some(partners?.totalCount ?? 0, 'partner')}${partners && partners.totalCount > 0 ? `: ${listed(partners.nodes.map(({ name }) => name ?? ''))}` : ''}.`;
}

function introduce(node: About): string {
  if (node.__typename === 'Person') {
    const roles = rolesOf(node);
    return roles === ''
      ? `${node.name} is a person whose role is not told.`
      : `${node.name} is told to be ${roles}.`;
  }
  if (node.__typename === 'Country')
    return `${node.name} is a country with ${node.organizations?.totalCount ?? 0} organizations in the graph. As a government: ${counted(node)}`;
  const noun = kindNoun(node.kind);
  const where = node.country ? ` of ${node.country.name}` : ' whose country is not told';
  return `${node.name} is ${article(noun)} ${noun}${where}. ${counted(node)}`;
}

function evidenceOf({ evidence, agreements, organizations }: About): readonly AskEvidence[] {
  if (evidence) return evidence.nodes;
  return [...(agreements?.nodes ?? []), ...(organizations?.nodes ?? [])].flatMap(
    (one) => one.evidence?.nodes ?? [],
  );
}

/** What the graph knows of one organization, person or country. */
export async function tellAbout(question: Question, run: RunOperation): Promise<Finding> {
  const known = await read(question, run);
  if ('missing' in known) return known.missing;
  return {
    text: introduce(known.node),
    operation: known.operation,
    nodes: [known.node.id],
    evidence: evidenceOf(known.node),
  };
}

/** Its country, kind, names or roles. */
export async function tellFeature(
  question: Question,
  feature: 'home' | 'kind' | 'names' | 'roles',
  run: RunOperation,
): Promise<Finding> {
  const known = await read(question, run);
  if ('missing' in known) return known.missing;
  const { node, operation } = known;
  const nodes = [node.id, ...(feature === 'home' && node.country ? [`country:${node.country.code}`] : [])];
  const basis = node.countryBasis
    ? ` (known by: ${node.countryBasis.toLowerCase().replaceAll('_', ' ')})`
    : '';
  const texts: Readonly<Record<typeof feature, string>> = {
    home: node.country
      ? `${node.country.name}${basis}.`
      : `No article tells or implies where ${node.name} is.`,
    kind:
      node.__typename === 'Organization'
        ? `${node.name} is ${article(kindNoun(node.kind))} ${kindNoun(node.kind)}.`
        : introduce(node),
    names: `${listed([...new Set([node.name, ...(node.aliases ?? countryNames(node))])])}.`,
    roles: introduce(node),
  };
  return { text: texts[feature], operation, nodes, evidence: evidenceOf(node) };
}

const countryNames = ({ id }: About): readonly string[] =>
  countryOf(id.slice('country:'.length))?.names ?? [];

/** Whether an organization is of a country or a kind. */
export async function tellPredicate(question: Question, run: RunOperation): Promise<Finding> {
  const known = await read(question, run);
  if ('missing' in known) return known.missing;
  const { node, operation } = known;
  const { codes, kinds } = question.predicate!;
  const unknown = codes.length > 0 && !node.country;
  const holds =
    (codes.length === 0 || codes.includes(node.country?.code ?? '')) &&
    (kinds === null || kinds.some((kind) => kind === node.kind));
  const opening = unknown ? 'That is not told: ' : holds ? 'Yes: ' : 'No: ';
  return { text: `${opening}${introduce(node)}`, operation, nodes: [node.id], evidence: evidenceOf(node) };
}

/** Which articles speak of it, with what they say. */
export async function listArticles(question: Question, run: RunOperation): Promise<Finding> {
  const known = await read(question, run);
  if ('missing' in known) return known.missing;
  const { node, articles, operation } = known;
  const titles = articles.nodes.map(
    ({ title, publishedOn, id }) => `“${title ?? id}”${publishedOn ? ` (${publishedOn})` : ''}`,
  );
  const count = question.asks === 'count' ? String(articles.totalCount) : numberWord(articles.totalCount);
  return {
    text:
      articles.totalCount === 0
        ? `None: no article speaks of ${node.name}.`
        : `${count} ${articles.totalCount === 1 ? 'article speaks' : 'articles speak'} of ${node.name}: ${listed(titles)}.`,
    operation,
    nodes: [node.id, ...articles.nodes.map(({ id }) => id)],
    evidence: evidenceOf(node),
  };
}
