import { AppError } from '../errors.ts';
import type { FolderLabel, MentionReference } from './folder-label.ts';
import type { Label, LabelledOrganization } from './label.ts';
import { binds } from './measures.ts';

/** An organization as one article names it. */
export interface MentionNode {
  /** Identity of article and name. */
  readonly key: string;
  readonly article: string;
  readonly name: string;
}

/** An agreement of the folder, in the labels' terms. */
export interface WorldAgreement {
  status: string;
  /** Clusters of organizations and codes of states. */
  readonly parties: Set<string>;
}

/** The identity of an organization named in an article, or of an agreement at a place of its label's list. */
export function nodeKey(article: string, nameOrIndex: string | number): string {
  return JSON.stringify([article, nameOrIndex]);
}

/** What the labels of a folder say when they are taken together: which mentions and reports are of one thing. */
export class FolderWorld {
  readonly articles: ReadonlyMap<string, Label>;
  readonly label: FolderLabel;
  /** Every mention, with the cluster that it belongs to. */
  readonly organizationOf = new Map<string, string>();
  readonly nodes: MentionNode[] = [];
  readonly mentions = new Map<string, { node: MentionNode; organization: LabelledOrganization }[]>();
  /** Every report of an agreement, with the cluster that it belongs to. */
  readonly agreementOf = new Map<string, string>();
  readonly agreements = new Map<string, WorldAgreement>();

  /** @throws AppError BAD_USER_INPUT where the folder's label speaks of what no article's label has. */
  constructor(labels: readonly Label[], label: FolderLabel) {
    this.articles = new Map(labels.map((one) => [one.id, one]));
    this.label = label;
    this.#requireKnown();
    label.sameOrganization.forEach((group, index) => {
      for (const mention of group) this.#addNode(mention, `group ${index}`);
    });
    for (const { id, organizations } of labels) {
      for (const organization of organizations) {
        const node = this.#addNode({ article: id, name: organization.name }, null);
        const cluster = this.organizationOf.get(node.key)!;
        this.mentions.set(cluster, [...(this.mentions.get(cluster) ?? []), { node, organization }]);
      }
    }
    this.#addAgreements(labels);
  }

  /** The name by which people know a cluster; a state's code is its own. */
  nameOf(cluster: string): string {
    return this.mentions.get(cluster)?.[0]?.node.name ?? cluster;
  }

  /** The first country that an article tells of an organization. */
  countryOf(cluster: string): string | null {
    const told = this.mentions.get(cluster)?.find(({ organization }) => organization.country);
    return told?.organization.country ?? null;
  }

  /** Organizations of a country that share a signed agreement, or one in force, with a cluster. */
  partnersOf(cluster: string, country: string): Set<string> {
    const partners = [...this.agreements.values()]
      .filter(({ status, parties }) => binds(status) && parties.has(cluster))
      .flatMap(({ parties }) => [...parties]);
    return new Set(
      partners.filter((one) => one !== cluster && this.mentions.has(one) && this.countryOf(one) === country),
    );
  }

  /** The first cluster that an article's label names exactly so. */
  findNamed(name: string): string | null {
    for (const [cluster, mentions] of this.mentions)
      if (mentions.some(({ node }) => node.name === name)) return cluster;
    return null;
  }

  #addNode({ article, name }: MentionReference, group: string | null): MentionNode {
    const key = nodeKey(article, name);
    const known = this.nodes.find((node) => node.key === key);
    if (known) {
      if (group !== null) this.organizationOf.set(key, group);
      return known;
    }
    const node = { key, article, name };
    this.nodes.push(node);
    this.organizationOf.set(key, group ?? `single ${key}`);
    return node;
  }

  #addAgreements(labels: readonly Label[]): void {
    this.label.sameAgreement.forEach((group, index) => {
      for (const { article, index: place } of group)
        this.agreementOf.set(nodeKey(article, place), `group ${index}`);
    });
    for (const { id, agreements } of labels) {
      agreements.forEach((agreement, place) => {
        const key = nodeKey(id, place);
        const cluster = this.agreementOf.get(key) ?? `single ${key}`;
        this.agreementOf.set(key, cluster);
        const merged = this.agreements.get(cluster) ?? { status: agreement.status, parties: new Set() };
        this.agreements.set(cluster, merged);
        for (const party of agreement.parties)
          merged.parties.add(this.organizationOf.get(nodeKey(id, party)) ?? party);
      });
    }
    this.label.finalStatus.forEach((status, index) => {
      const merged = this.agreements.get(`group ${index}`);
      if (merged) merged.status = status;
    });
  }

  #requireKnown(): void {
    const { sameOrganization, differentOrganization, sameAgreement } = this.label;
    const wrong = (what: string) =>
      new AppError('BAD_USER_INPUT', `cross.json: expected what a label of the folder has; got ${what}`);
    for (const { article, name } of [...sameOrganization, ...differentOrganization].flat()) {
      if (!this.articles.get(article)?.organizations.some((one) => one.name === name))
        throw wrong(`the organization ${name} of article ${article}`);
    }
    for (const { article, index } of sameAgreement.flat())
      if (!this.articles.get(article)?.agreements[index])
        throw wrong(`agreement ${index} of article ${article}`);
  }
}
