import { AppError } from '../errors.ts';
import type { FolderAgreement, FolderOrganization, FolderReading } from '../evaluation/folder-label.ts';
import { labelDate, labelName, labelStatus } from '../evaluation/label-vocabulary.ts';
import type { GraphState } from '../load/graph-state.ts';
import type { PartyMention } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import type { AgreementKind } from '../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import { factsOf, readTogether } from '../pipeline.ts';
import { compareText, isClaimOf } from '../resolution/mentions.ts';
import type { Resolution } from '../resolution/resolve.ts';
import type { ResolvedAgreement } from '../resolution/resolve-agreements.ts';
import type { ResolvedOrganization } from '../resolution/resolve-organizations.ts';
import type { ExtractedFile } from './extract-files.ts';

interface Folder {
  readonly resolution: Resolution;
  readonly state: GraphState;
  /** The files that hold an article: several, where they hold the same. */
  readonly filesOf: ReadonlyMap<string, readonly ExtractedFile[]>;
}

/** Refuses two files of one name, which nobody could tell apart in the output. */
function requireDistinct(files: readonly ExtractedFile[]): void {
  const sources = new Map<string, string>();
  for (const { id, source } of files) {
    const other = sources.get(id);
    if (other !== undefined)
      throw new AppError('BAD_USER_INPUT', `Expected files of different names; got ${other} and ${source}`);
    sources.set(id, source);
  }
}

function readOrganization(folder: Folder, { id, mentions }: ResolvedOrganization): FolderOrganization[] {
  const properties = folder.state.nodes.get(id)?.properties;
  if (!properties) return [];
  const name = String(properties.name);
  const named = mentions.flatMap(({ articleId, claims }) => {
    const names = claims.flatMap((claim) =>
      isClaimOf(claim, 'organization-named') ? claim.statement.name : [],
    );
    return (folder.filesOf.get(articleId) ?? []).flatMap((file) =>
      [...new Set(names)].map((one) => ({ article: file.id, name: one })),
    );
  });
  return [
    {
      id,
      name,
      aliases: (properties.aliases as readonly string[]).filter((alias) => alias !== name),
      country: (properties.countryCode as string | undefined) ?? null,
      mentions: named.sort((a, b) => compareText(a.article, b.article) || compareText(a.name, b.name)),
    },
  ];
}

function readAgreement(folder: Folder, { id, mentions }: ResolvedAgreement): FolderAgreement {
  const { resolution, state, filesOf } = folder;
  const properties = state.nodes.get(id)!.properties;
  const claims = mentions.flatMap((mention) => mention.claims);
  const idOf = (articleId: string, party: PartyMention) =>
    party.type === 'country' ? party.country : resolution.participantId(articleId, party);
  const parties = claims.flatMap(({ articleId, statement }) =>
    statement.parties.flatMap((party) => idOf(articleId, party) ?? []),
  );
  const status = properties.status as AgreementStatus;
  const inStatus = claims.flatMap(({ statement }) =>
    statement.status === status ? (statement.on ?? []) : [],
  );
  const signedOn = properties.signedOn as string | undefined;
  const quotes = claims.flatMap(
    ({ articleId, passage }) =>
      filesOf.get(articleId)?.[0]?.article.text.slice(passage.start, passage.end) ?? [],
  );
  const files = mentions.flatMap(({ articleId }) => filesOf.get(articleId) ?? []);
  return {
    id,
    articles: [...new Set(files.map((file) => file.id))].sort(compareText),
    status: labelStatus(status),
    parties: [...new Set(parties)].sort(compareText),
    kind: labelName(properties.kind as AgreementKind),
    date: labelDate(signedOn ?? inStatus.sort(compareText).at(-1) ?? null),
    evidence: [...new Set(quotes)],
  };
}

/** Files with what they are when they are taken together. @throws AppError BAD_USER_INPUT where two files have one name. */
function takeTogether(files: readonly ExtractedFile[]): Folder {
  requireDistinct(files);
  const filesOf = new Map<string, ExtractedFile[]>();
  for (const file of files) filesOf.set(file.article.id, [...(filesOf.get(file.article.id) ?? []), file]);
  // Two files of the same content make the same claims, of which the graph knows one.
  const distinct = [...filesOf.values()].map(([file]) => file!);
  const together = readTogether({
    claims: distinct.flatMap((file) => file.claims),
    articles: distinct.map(({ article }) => factsOf(article)),
    judgements: [],
  });
  return { ...together, filesOf };
}

/**
 * What files say when they are taken together, in the shape that `eval` scores: organizations with every place that names
 * them, and agreements with the articles that report them and their last status, as the graph would have them.
 * @throws AppError BAD_USER_INPUT where two files have one name.
 */
export function readFolder(files: readonly ExtractedFile[]): FolderReading {
  const folder = takeTogether(files);
  return {
    organizations: folder.resolution.organizations.flatMap((one) => readOrganization(folder, one)),
    agreements: folder.resolution.agreements.map((one) => readAgreement(folder, one)),
  };
}

const verdictOrder: readonly Judgement['verdict'][] = ['unsure', 'different', 'same'];

/**
 * What was judged about the entities of files taken together: first what a person should look at, then what was kept apart,
 * then what was made one; the surest first.
 * @throws AppError BAD_USER_INPUT where two files have one name.
 */
export function judgeFolder(files: readonly ExtractedFile[]): Judgement[] {
  const rank = ({ verdict }: Judgement) => verdictOrder.indexOf(verdict);
  return takeTogether(files).resolution.judgements.toSorted(
    (a, b) => rank(a) - rank(b) || b.score - a.score || compareText(a.id, b.id),
  );
}
