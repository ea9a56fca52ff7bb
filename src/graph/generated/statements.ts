// Generated from cypher/ by `npm run generate`. Do not edit.

import type { Statement } from '../statement.ts';

export interface AccessCreateKeyParams {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}
export interface AccessCreateKeyRow {
  readonly id: string;
}
/** Keeps a new API key, by its hash. */
export const accessCreateKey: Statement<AccessCreateKeyParams, AccessCreateKeyRow> = { name: 'access/create-key', mode: 'write' };

export interface AccessKeyByIdParams {
  readonly id: string;
}
export interface AccessKeyByIdRow {
  readonly key: import('../records.ts').KeyRecord;
}
/** What is kept of an API key. */
export const accessKeyById: Statement<AccessKeyByIdParams, AccessKeyByIdRow> = { name: 'access/key-by-id', mode: 'read' };

export type AccessKeysParams = Record<string, never>;
export interface AccessKeysRow {
  readonly key: import('../records.ts').KeyRecord;
}
/** All API keys, the oldest first. */
export const accessKeys: Statement<AccessKeysParams, AccessKeysRow> = { name: 'access/keys', mode: 'read' };

export interface AccessRevokeKeyParams {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}
export interface AccessRevokeKeyRow {
  readonly id: string;
}
/** Revokes an API key; one that is revoked already stays as it is. */
export const accessRevokeKey: Statement<AccessRevokeKeyParams, AccessRevokeKeyRow> = { name: 'access/revoke-key', mode: 'write' };

export interface AccessWriteAuditEntryParams {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}
export type AccessWriteAuditEntryRow = Record<string, never>;
/** Adds an entry to the audit log, once, however often it is tried. Nothing changes or removes one. */
export const accessWriteAuditEntry: Statement<AccessWriteAuditEntryParams, AccessWriteAuditEntryRow> = { name: 'access/write-audit-entry', mode: 'write' };

export type ExportAgreementsParams = Record<string, never>;
export interface ExportAgreementsRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly parties: { id: string, name: string, country: string | null }[];
  readonly unnamedParties: { id: string, description: string, countries: string[] }[];
  readonly statuses: { id: string, status: string, on: string | null, heldFrom: string | null }[];
  readonly events: string[];
}
/** The agreements by id, each with its parties by id, the parties that are only described, its statuses from the oldest, and its events. */
export const exportAgreements: Statement<ExportAgreementsParams, ExportAgreementsRow> = { name: 'export/agreements', mode: 'read' };

export type ExportArticlesParams = Record<string, never>;
export interface ExportArticlesRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** The articles that are current, by id. `integers` names the properties that are whole numbers to Neo4j. */
export const exportArticles: Statement<ExportArticlesParams, ExportArticlesRow> = { name: 'export/articles', mode: 'read' };

export type ExportClaimsParams = Record<string, never>;
export interface ExportClaimsRow {
  readonly id: string;
  readonly article: string;
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** The claims of the articles that are current, by article and id. */
export const exportClaims: Statement<ExportClaimsParams, ExportClaimsRow> = { name: 'export/claims', mode: 'read' };

export type ExportEventsParams = Record<string, never>;
export interface ExportEventsRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly countries: string[];
  readonly participants: { id: string, name: string }[];
}
/** The events by id, each with its countries and who took part, by id. */
export const exportEvents: Statement<ExportEventsParams, ExportEventsRow> = { name: 'export/events', mode: 'read' };

export type ExportEvidenceParams = Record<string, never>;
export interface ExportEvidenceRow {
  readonly fact: string;
  readonly claim: string;
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
}
/** Which claim of which article supports which fact, by fact and claim; what the rules judged is no fact. */
export const exportEvidence: Statement<ExportEvidenceParams, ExportEvidenceRow> = { name: 'export/evidence', mode: 'read' };

export type ExportJudgementsParams = Record<string, never>;
export interface ExportJudgementsRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** What people judged, by id; also what is undone. */
export const exportJudgements: Statement<ExportJudgementsParams, ExportJudgementsRow> = { name: 'export/judgements', mode: 'read' };

export interface ExportNodesParams {
  readonly prefix: string;
}
export interface ExportNodesRow {
  readonly id: string;
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** The nodes of the derived graph whose ids begin alike, by id: without names, blocks and redirects, which are bookkeeping. */
export const exportNodes: Statement<ExportNodesParams, ExportNodesRow> = { name: 'export/nodes', mode: 'read' };

export interface ExportRecordsParams {
  readonly known: string[];
}
export interface ExportRecordsRow {
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** What stands beside the graph and is not derived: who may use it, and what was done by whom. In the order of labels and ids. */
export const exportRecords: Statement<ExportRecordsParams, ExportRecordsRow> = { name: 'export/records', mode: 'read' };

export type ExportRedirectsParams = Record<string, never>;
export interface ExportRedirectsRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** The ids that went away, each with the one that stays. */
export const exportRedirects: Statement<ExportRedirectsParams, ExportRedirectsRow> = { name: 'export/redirects', mode: 'read' };

export interface ExportRelationsParams {
  readonly prefix: string;
}
export interface ExportRelationsRow {
  readonly from: string;
  readonly fromName: string | null;
  readonly type: string;
  readonly to: string;
  readonly toName: string | null;
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** The relations from nodes of the derived graph whose ids begin alike, by start, type, end and title: without those of bookkeeping nodes. */
export const exportRelations: Statement<ExportRelationsParams, ExportRelationsRow> = { name: 'export/relations', mode: 'read' };

export interface ExportTiedPartiesParams {
  readonly binding: string[];
}
export interface ExportTiedPartiesRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly firstTie: string | null;
  readonly undated: boolean;
}
/** The countries and organizations by id, each with the first date at which an agreement with another party bound it; `undated` where one did since an unknown day. */
export const exportTiedParties: Statement<ExportTiedPartiesParams, ExportTiedPartiesRow> = { name: 'export/tied-parties', mode: 'read' };

export type ExportTradeFiguresParams = Record<string, never>;
export interface ExportTradeFiguresRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly countries: string[];
}
/** The figures for trade by id, each with its two countries, the reporting side first. */
export const exportTradeFigures: Statement<ExportTradeFiguresParams, ExportTradeFiguresRow> = { name: 'export/trade-figures', mode: 'read' };

export type ExportWithdrawnArticlesParams = Record<string, never>;
export interface ExportWithdrawnArticlesRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** The articles that were superseded or retracted, by id. */
export const exportWithdrawnArticles: Statement<ExportWithdrawnArticlesParams, ExportWithdrawnArticlesRow> = { name: 'export/withdrawn-articles', mode: 'read' };

export type ExportWithdrawnClaimsParams = Record<string, never>;
export interface ExportWithdrawnClaimsRow {
  readonly id: string;
  readonly article: string;
  readonly properties: Record<string, unknown>;
  readonly integers: string[];
}
/** The claims of the articles that were superseded or retracted, by article and id. */
export const exportWithdrawnClaims: Statement<ExportWithdrawnClaimsParams, ExportWithdrawnClaimsRow> = { name: 'export/withdrawn-claims', mode: 'read' };

export interface LoadAffectedAgreementsParams {
  readonly ids: string[];
  readonly parties: string[];
  readonly events: string[];
}
export interface LoadAffectedAgreementsRow {
  readonly id: string;
  readonly sides: string;
}
/** Which of these are agreements, and the agreements that one of the parties is party to, or that were signed at one of the events. */
export const loadAffectedAgreements: Statement<LoadAffectedAgreementsParams, LoadAffectedAgreementsRow> = { name: 'load/affected/agreements', mode: 'read' };

export interface LoadAffectedAgreementsOfSidesParams {
  readonly sides: string[];
}
export interface LoadAffectedAgreementsOfSidesRow {
  readonly id: string;
}
/** Agreements by their sides. */
export const loadAffectedAgreementsOfSides: Statement<LoadAffectedAgreementsOfSidesParams, LoadAffectedAgreementsOfSidesRow> = { name: 'load/affected/agreements-of-sides', mode: 'read' };

export interface LoadAffectedArticlesParams {
  readonly ids: string[];
}
export interface LoadAffectedArticlesRow {
  readonly id: string;
  readonly publishedOn: string | null;
  readonly sketch: string[];
  readonly ingestedAt: string;
}
/** What these articles themselves have a say in, as far as they count. */
export const loadAffectedArticles: Statement<LoadAffectedArticlesParams, LoadAffectedArticlesRow> = { name: 'load/affected/articles', mode: 'read' };

export interface LoadAffectedArticlesOfGroupsParams {
  readonly ids: string[];
  readonly except: string[];
}
export interface LoadAffectedArticlesOfGroupsRow {
  readonly group: string;
  readonly article: string;
}
/** The articles that use groups of names, but for some. */
export const loadAffectedArticlesOfGroups: Statement<LoadAffectedArticlesOfGroupsParams, LoadAffectedArticlesOfGroupsRow> = { name: 'load/affected/articles-of-groups', mode: 'read' };

export interface LoadAffectedBlocksParams {
  readonly ids: string[];
  readonly most: number;
}
export interface LoadAffectedBlocksRow {
  readonly id: string;
  readonly size: number;
  readonly groups: string[];
}
/** How many groups of names blocks have, and which: of a block of more than `most` none is told. */
export const loadAffectedBlocks: Statement<LoadAffectedBlocksParams, LoadAffectedBlocksRow> = { name: 'load/affected/blocks', mode: 'read' };

export interface LoadAffectedClaimsOfArticlesParams {
  readonly ids: string[];
}
export interface LoadAffectedClaimsOfArticlesRow {
  readonly id: string;
  readonly articleId: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
  readonly cameAt: string | null;
}
/** The claims of these articles that count. */
export const loadAffectedClaimsOfArticles: Statement<LoadAffectedClaimsOfArticlesParams, LoadAffectedClaimsOfArticlesRow> = { name: 'load/affected/claims-of-articles', mode: 'read' };

export interface LoadAffectedClaimsOfFactsParams {
  readonly ids: string[];
  readonly except: string[];
}
export interface LoadAffectedClaimsOfFactsRow {
  readonly owner: string;
  readonly id: string;
  readonly articleId: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
  readonly cameAt: string | null;
}
/** The claims that support facts, but for those of some articles. */
export const loadAffectedClaimsOfFacts: Statement<LoadAffectedClaimsOfFactsParams, LoadAffectedClaimsOfFactsRow> = { name: 'load/affected/claims-of-facts', mode: 'read' };

export interface LoadAffectedClaimsOfGroupsParams {
  readonly ids: string[];
  readonly except: string[];
}
export interface LoadAffectedClaimsOfGroupsRow {
  readonly id: string;
  readonly articleId: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
  readonly cameAt: string | null;
}
/** The claims on organizations in the articles that use these groups of names, but for some articles. */
export const loadAffectedClaimsOfGroups: Statement<LoadAffectedClaimsOfGroupsParams, LoadAffectedClaimsOfGroupsRow> = { name: 'load/affected/claims-of-groups', mode: 'read' };

export interface LoadAffectedCommonArticlesParams {
  readonly pairs: { a: string, b: string }[];
  readonly except: string[];
}
export interface LoadAffectedCommonArticlesRow {
  readonly a: string;
  readonly b: string;
  readonly article: string;
}
/** For pairs of groups of names an article that uses both, but for some articles; no row where there is none. */
export const loadAffectedCommonArticles: Statement<LoadAffectedCommonArticlesParams, LoadAffectedCommonArticlesRow> = { name: 'load/affected/common-articles', mode: 'read' };

export interface LoadAffectedEntitiesOfArticlesParams {
  readonly ids: string[];
}
export interface LoadAffectedEntitiesOfArticlesRow {
  readonly articleId: string;
  readonly statement: string;
  readonly entity: string;
}
/** What the mentions of articles stand for: the claims that name them, each with the organization, person or event that it supports. */
export const loadAffectedEntitiesOfArticles: Statement<LoadAffectedEntitiesOfArticlesParams, LoadAffectedEntitiesOfArticlesRow> = { name: 'load/affected/entities-of-articles', mode: 'read' };

export interface LoadAffectedEventsOfFramesParams {
  readonly frames: string[];
}
export interface LoadAffectedEventsOfFramesRow {
  readonly id: string;
}
/** Events by frame. */
export const loadAffectedEventsOfFrames: Statement<LoadAffectedEventsOfFramesParams, LoadAffectedEventsOfFramesRow> = { name: 'load/affected/events-of-frames', mode: 'read' };

export interface LoadAffectedFactsOfArticlesParams {
  readonly ids: string[];
}
export interface LoadAffectedFactsOfArticlesRow {
  readonly fact: string;
  readonly claim: string;
}
/** What the claims of these articles support, those of articles that no longer count among them. */
export const loadAffectedFactsOfArticles: Statement<LoadAffectedFactsOfArticlesParams, LoadAffectedFactsOfArticlesRow> = { name: 'load/affected/facts-of-articles', mode: 'read' };

export interface LoadAffectedFramesParams {
  readonly events: string[];
  readonly participants: string[];
}
export interface LoadAffectedFramesRow {
  readonly frame: string;
}
/** The frames of events, and of those that one of these took part in. */
export const loadAffectedFrames: Statement<LoadAffectedFramesParams, LoadAffectedFramesRow> = { name: 'load/affected/frames', mode: 'read' };

export interface LoadAffectedGroupsParams {
  readonly ids: string[];
}
export interface LoadAffectedGroupsRow {
  readonly id: string;
  readonly key: string;
  readonly part: string;
  readonly component: string;
  readonly namings: string[];
  readonly organization: string;
}
/** Groups of names by id, with the organization that each is part of. */
export const loadAffectedGroups: Statement<LoadAffectedGroupsParams, LoadAffectedGroupsRow> = { name: 'load/affected/groups', mode: 'read' };

export interface LoadAffectedGroupsOfArticlesParams {
  readonly ids: string[];
}
export interface LoadAffectedGroupsOfArticlesRow {
  readonly article: string;
  readonly group: string;
}
/** The groups of names that these articles use, those that no longer count among them. */
export const loadAffectedGroupsOfArticles: Statement<LoadAffectedGroupsOfArticlesParams, LoadAffectedGroupsOfArticlesRow> = { name: 'load/affected/groups-of-articles', mode: 'read' };

export interface LoadAffectedGroupsOfComponentsParams {
  readonly components: string[];
}
export interface LoadAffectedGroupsOfComponentsRow {
  readonly id: string;
}
/** The groups of names of components. */
export const loadAffectedGroupsOfComponents: Statement<LoadAffectedGroupsOfComponentsParams, LoadAffectedGroupsOfComponentsRow> = { name: 'load/affected/groups-of-components', mode: 'read' };

export interface LoadAffectedGroupsOfOrganizationsParams {
  readonly ids: string[];
}
export interface LoadAffectedGroupsOfOrganizationsRow {
  readonly id: string;
}
/** The groups of names that organizations are made of. */
export const loadAffectedGroupsOfOrganizations: Statement<LoadAffectedGroupsOfOrganizationsParams, LoadAffectedGroupsOfOrganizationsRow> = { name: 'load/affected/groups-of-organizations', mode: 'read' };

export interface LoadAffectedJudgementsAboutParams {
  readonly ids: string[];
}
export interface LoadAffectedJudgementsAboutRow {
  readonly id: string;
}
/** The judgements by rules about organizations and agreements. */
export const loadAffectedJudgementsAbout: Statement<LoadAffectedJudgementsAboutParams, LoadAffectedJudgementsAboutRow> = { name: 'load/affected/judgements-about', mode: 'read' };

export interface LoadAffectedLastNamesParams {
  readonly people: string[];
  readonly holders: string[];
}
export interface LoadAffectedLastNamesRow {
  readonly lastName: string;
}
/** The last names of people, and of those who hold a role in one of these organizations. */
export const loadAffectedLastNames: Statement<LoadAffectedLastNamesParams, LoadAffectedLastNamesRow> = { name: 'load/affected/last-names', mode: 'read' };

export interface LoadAffectedMentionsParams {
  readonly ids: string[];
}
export interface LoadAffectedMentionsRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}
/** The articles that use groups of names, those that no longer count among them. */
export const loadAffectedMentions: Statement<LoadAffectedMentionsParams, LoadAffectedMentionsRow> = { name: 'load/affected/mentions', mode: 'read' };

export interface LoadAffectedNamesAndBasesParams {
  readonly ids: string[];
}
export interface LoadAffectedNamesAndBasesRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}
/** The relations of organizations to names and countries, and of groups of names to blocks and organizations. */
export const loadAffectedNamesAndBases: Statement<LoadAffectedNamesAndBasesParams, LoadAffectedNamesAndBasesRow> = { name: 'load/affected/names-and-bases', mode: 'read' };

export interface LoadAffectedNamesAndRolesParams {
  readonly ids: string[];
}
export interface LoadAffectedNamesAndRolesRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}
/** The relations of people to names, and to whom they hold a role in. */
export const loadAffectedNamesAndRoles: Statement<LoadAffectedNamesAndRolesParams, LoadAffectedNamesAndRolesRow> = { name: 'load/affected/names-and-roles', mode: 'read' };

export interface LoadAffectedNodesParams {
  readonly ids: string[];
}
export interface LoadAffectedNodesRow {
  readonly id: string;
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
}
/** Nodes of the derived graph as they are. */
export const loadAffectedNodes: Statement<LoadAffectedNodesParams, LoadAffectedNodesRow> = { name: 'load/affected/nodes', mode: 'read' };

export interface LoadAffectedOrganizationsParams {
  readonly ids: string[];
}
export interface LoadAffectedOrganizationsRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly judgement: string | null;
}
/** What organizations are called, and where they are at home. */
export const loadAffectedOrganizations: Statement<LoadAffectedOrganizationsParams, LoadAffectedOrganizationsRow> = { name: 'load/affected/organizations', mode: 'read' };

export interface LoadAffectedPartsOfAgreementsParams {
  readonly ids: string[];
}
export interface LoadAffectedPartsOfAgreementsRow {
  readonly id: string;
}
/** The changes of status and the parties without a name that belong to agreements. */
export const loadAffectedPartsOfAgreements: Statement<LoadAffectedPartsOfAgreementsParams, LoadAffectedPartsOfAgreementsRow> = { name: 'load/affected/parts-of-agreements', mode: 'read' };

export interface LoadAffectedPeopleOfLastNamesParams {
  readonly lastNames: string[];
}
export interface LoadAffectedPeopleOfLastNamesRow {
  readonly id: string;
  readonly lastName: string;
  readonly nameKey: string;
  readonly joinedByLastName: boolean;
}
/** People by the last word of their names. */
export const loadAffectedPeopleOfLastNames: Statement<LoadAffectedPeopleOfLastNamesParams, LoadAffectedPeopleOfLastNamesRow> = { name: 'load/affected/people-of-last-names', mode: 'read' };

export interface LoadAffectedRelationsParams {
  readonly ids: string[];
}
export interface LoadAffectedRelationsRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}
/** The relations that nodes own, those to claims among them. */
export const loadAffectedRelations: Statement<LoadAffectedRelationsParams, LoadAffectedRelationsRow> = { name: 'load/affected/relations', mode: 'read' };

export interface LoadAffectedRemoveOrphansParams {
  readonly countries: string[];
  readonly names: string[];
  readonly blocks: string[];
}
export type LoadAffectedRemoveOrphansRow = Record<string, never>;
/** Takes away countries, names and blocks that nothing refers to any more. */
export const loadAffectedRemoveOrphans: Statement<LoadAffectedRemoveOrphansParams, LoadAffectedRemoveOrphansRow> = { name: 'load/affected/remove-orphans', mode: 'write' };

export interface LoadAffectedSpellingsOfPeopleParams {
  readonly ids: string[];
}
export interface LoadAffectedSpellingsOfPeopleRow {
  readonly id: string;
  readonly statement: string;
  readonly count: number;
}
/** The statements that name people, and how many claims make each. */
export const loadAffectedSpellingsOfPeople: Statement<LoadAffectedSpellingsOfPeopleParams, LoadAffectedSpellingsOfPeopleRow> = { name: 'load/affected/spellings-of-people', mode: 'read' };

export interface LoadAffectedTiesParams {
  readonly ids: string[];
}
export interface LoadAffectedTiesRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}
/** Who is party to agreements or took part in events. */
export const loadAffectedTies: Statement<LoadAffectedTiesParams, LoadAffectedTiesRow> = { name: 'load/affected/ties', mode: 'read' };

export interface LoadArticlesParams {
  readonly rows: { id: string, properties: object }[];
  readonly ingestedAt: string;
  readonly arrivals: number;
}
export interface LoadArticlesRow {
  readonly id: string;
  readonly created: boolean;
}
/** Writes articles; one that is there keeps the instant at which it came and its place in the order of arrival. */
export const loadArticles: Statement<LoadArticlesParams, LoadArticlesRow> = { name: 'load/articles', mode: 'write' };

export interface LoadBeginImportParams {
  readonly digest: string;
}
export type LoadBeginImportRow = Record<string, never>;
/** Remembers which export is being imported, so that an import that was cut off can go on. */
export const loadBeginImport: Statement<LoadBeginImportParams, LoadBeginImportRow> = { name: 'load/begin-import', mode: 'write' };

export interface LoadBringBackArticlesParams {
  readonly ids: string[];
}
export type LoadBringBackArticlesRow = Record<string, never>;
/** Brings withdrawn articles back with their claims. */
export const loadBringBackArticles: Statement<LoadBringBackArticlesParams, LoadBringBackArticlesRow> = { name: 'load/bring-back-articles', mode: 'write' };

export interface LoadClaimsParams {
  readonly rows: { articleId: string, claims: { id: string, properties: object }[] }[];
}
export type LoadClaimsRow = Record<string, never>;
/** Writes claims beside their articles, which may have them already. */
export const loadClaims: Statement<LoadClaimsParams, LoadClaimsRow> = { name: 'load/claims', mode: 'write' };

export type LoadClaimsOfAllParams = Record<string, never>;
export interface LoadClaimsOfAllRow {
  readonly id: string;
  readonly articleId: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
}
/** Every claim, as the derivation reads it. */
export const loadClaimsOfAll: Statement<LoadClaimsOfAllParams, LoadClaimsOfAllRow> = { name: 'load/claims-of-all', mode: 'read' };

export interface LoadClaimsOfFactsParams {
  readonly ids: string[];
}
export interface LoadClaimsOfFactsRow {
  readonly owner: string;
  readonly id: string;
  readonly articleId: string;
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
}
/** The claims that support these nodes of the derived graph. */
export const loadClaimsOfFacts: Statement<LoadClaimsOfFactsParams, LoadClaimsOfFactsRow> = { name: 'load/claims-of-facts', mode: 'read' };

export interface LoadCountChangeParams {
  readonly arrivals: number;
}
export type LoadCountChangeRow = Record<string, never>;
/** Counts one change of articles, claims or judgements, and the articles that have arrived. */
export const loadCountChange: Statement<LoadCountChangeParams, LoadCountChangeRow> = { name: 'load/count-change', mode: 'write' };

export interface LoadCreateClaimsParams {
  readonly rows: { articleId: string, claims: { id: string, properties: object }[] }[];
}
export type LoadCreateClaimsRow = Record<string, never>;
/** Writes the claims of articles that have none yet. */
export const loadCreateClaims: Statement<LoadCreateClaimsParams, LoadCreateClaimsRow> = { name: 'load/create-claims', mode: 'write' };

export interface LoadCreateDerivedNodesParams {
  readonly rows: { id: string, labels: string[], properties: object }[];
}
export type LoadCreateDerivedNodesRow = Record<string, never>;
/** Adds nodes of the derived graph. */
export const loadCreateDerivedNodes: Statement<LoadCreateDerivedNodesParams, LoadCreateDerivedNodesRow> = { name: 'load/create-derived-nodes', mode: 'write' };

export interface LoadCreateDerivedRelationsParams {
  readonly rows: { from: string, ends: { type: string, to: string, properties: object }[] }[];
}
export type LoadCreateDerivedRelationsRow = Record<string, never>;
/** Adds relations between nodes of the derived graph. */
export const loadCreateDerivedRelations: Statement<LoadCreateDerivedRelationsParams, LoadCreateDerivedRelationsRow> = { name: 'load/create-derived-relations', mode: 'write' };

export interface LoadCreateJudgementParams {
  readonly id: string;
  readonly properties: object;
}
export type LoadCreateJudgementRow = Record<string, never>;
/** Records what a person decided. */
export const loadCreateJudgement: Statement<LoadCreateJudgementParams, LoadCreateJudgementRow> = { name: 'load/create-judgement', mode: 'write' };

export interface LoadCreateMentionsParams {
  readonly rows: { from: string, ends: string[] }[];
}
export type LoadCreateMentionsRow = Record<string, never>;
/** Adds relations from groups of names to the articles that use them. */
export const loadCreateMentions: Statement<LoadCreateMentionsParams, LoadCreateMentionsRow> = { name: 'load/create-mentions', mode: 'write' };

export interface LoadCreateSupportParams {
  readonly rows: { from: string, ends: string[] }[];
}
export type LoadCreateSupportRow = Record<string, never>;
/** Adds relations from facts to the claims that support them. */
export const loadCreateSupport: Statement<LoadCreateSupportParams, LoadCreateSupportRow> = { name: 'load/create-support', mode: 'write' };

export interface LoadDeleteDerivedNodesParams {
  readonly ids: string[];
}
export type LoadDeleteDerivedNodesRow = Record<string, never>;
/** Takes nodes out of the derived graph, with their relations. */
export const loadDeleteDerivedNodes: Statement<LoadDeleteDerivedNodesParams, LoadDeleteDerivedNodesRow> = { name: 'load/delete-derived-nodes', mode: 'write' };

export interface LoadDeleteDerivedRelationsParams {
  readonly rows: { from: string, type: string, to: string, discriminator: string }[];
}
export type LoadDeleteDerivedRelationsRow = Record<string, never>;
/** Takes relations out of the derived graph; `title` tells roles of one person at one place apart. Those of which a node may have very many have their own statements. */
export const loadDeleteDerivedRelations: Statement<LoadDeleteDerivedRelationsParams, LoadDeleteDerivedRelationsRow> = { name: 'load/delete-derived-relations', mode: 'write' };

export interface LoadDeleteMentionsParams {
  readonly rows: { from: string, to: string }[];
}
export type LoadDeleteMentionsRow = Record<string, never>;
/** Takes away relations from groups of names to articles, found from the article: a name may be in very many. */
export const loadDeleteMentions: Statement<LoadDeleteMentionsParams, LoadDeleteMentionsRow> = { name: 'load/delete-mentions', mode: 'write' };

export interface LoadDeleteRedirectsParams {
  readonly ids: string[];
}
export type LoadDeleteRedirectsRow = Record<string, never>;
/** Takes away redirects of ids that are there again. */
export const loadDeleteRedirects: Statement<LoadDeleteRedirectsParams, LoadDeleteRedirectsRow> = { name: 'load/delete-redirects', mode: 'write' };

export interface LoadDeleteSupersededClaimsParams {
  readonly rows: { articleId: string, claimIds: string[] }[];
}
export interface LoadDeleteSupersededClaimsRow {
  readonly fact: string;
}
/** Takes away the claims of these articles that are not among those just read, and tells what they supported. */
export const loadDeleteSupersededClaims: Statement<LoadDeleteSupersededClaimsParams, LoadDeleteSupersededClaimsRow> = { name: 'load/delete-superseded-claims', mode: 'write' };

export interface LoadDeleteSupportParams {
  readonly rows: { from: string, to: string }[];
}
export type LoadDeleteSupportRow = Record<string, never>;
/** Takes away relations from facts to claims, found from the claim: a fact may have very many. */
export const loadDeleteSupport: Statement<LoadDeleteSupportParams, LoadDeleteSupportRow> = { name: 'load/delete-support', mode: 'write' };

export interface LoadDeleteTiesParams {
  readonly rows: { from: string, type: string, to: string }[];
}
export type LoadDeleteTiesRow = Record<string, never>;
/** Takes away relations of parties and people to agreements and events, found from these: a state has very many. */
export const loadDeleteTies: Statement<LoadDeleteTiesParams, LoadDeleteTiesRow> = { name: 'load/delete-ties', mode: 'write' };

export type LoadDerivedNodesParams = Record<string, never>;
export interface LoadDerivedNodesRow {
  readonly id: string;
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
}
/** Every node of the derived graph as it is. */
export const loadDerivedNodes: Statement<LoadDerivedNodesParams, LoadDerivedNodesRow> = { name: 'load/derived-nodes', mode: 'read' };

export type LoadDerivedRelationsParams = Record<string, never>;
export interface LoadDerivedRelationsRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}
/** Every relation of the derived graph as it is, those to claims among them. */
export const loadDerivedRelations: Statement<LoadDerivedRelationsParams, LoadDerivedRelationsRow> = { name: 'load/derived-relations', mode: 'read' };

export interface LoadEndTriesParams {
  readonly tries: string[];
}
export interface LoadEndTriesRow {
  readonly ended: string;
}
/** Ends transactions that were left open at the server, as a connection that broke off may; told by what they were begun with. */
export const loadEndTries: Statement<LoadEndTriesParams, LoadEndTriesRow> = { name: 'load/end-tries', mode: 'write' };

export type LoadFactsOfAllParams = Record<string, never>;
export interface LoadFactsOfAllRow {
  readonly id: string;
  readonly publishedOn: string | null;
  readonly sketch: string[];
  readonly ingestedAt: string;
}
/** What the articles themselves have a say in when claims are resolved; one stored without a sketch has an empty one. */
export const loadFactsOfAll: Statement<LoadFactsOfAllParams, LoadFactsOfAllRow> = { name: 'load/facts-of-all', mode: 'read' };

export type LoadFinishImportParams = Record<string, never>;
export type LoadFinishImportRow = Record<string, never>;
/** Says that no import is under way. */
export const loadFinishImport: Statement<LoadFinishImportParams, LoadFinishImportRow> = { name: 'load/finish-import', mode: 'write' };

export interface LoadForgetMarksParams {
  readonly done: string[];
}
export type LoadForgetMarksRow = Record<string, never>;
/** Removes the marks of writes that are known to be done, and those that a process left an hour ago because it went away before it could. */
export const loadForgetMarks: Statement<LoadForgetMarksParams, LoadForgetMarksRow> = { name: 'load/forget-marks', mode: 'write' };

export type LoadImportStateParams = Record<string, never>;
export interface LoadImportStateRow {
  readonly occupied: boolean;
  readonly importing: string | null;
}
/** Whether the graph holds anything, and the digest of the export that is being imported into it. */
export const loadImportState: Statement<LoadImportStateParams, LoadImportStateRow> = { name: 'load/import-state', mode: 'read' };

export type LoadLockRevisionParams = Record<string, never>;
export interface LoadLockRevisionRow {
  readonly articles: number;
  readonly derived: number;
  readonly deriver: string | null;
  readonly arrivals: number;
}
/** Takes the graph's one lock until the transaction ends, and tells which revision of articles the derived graph stands at. */
export const loadLockRevision: Statement<LoadLockRevisionParams, LoadLockRevisionRow> = { name: 'load/lock-revision', mode: 'write' };

export type LoadLockSchemaParams = Record<string, never>;
export type LoadLockSchemaRow = Record<string, never>;
/** Takes the lock under which schema files are applied, until the transaction ends. */
export const loadLockSchema: Statement<LoadLockSchemaParams, LoadLockSchemaRow> = { name: 'load/lock-schema', mode: 'write' };

export interface LoadMarkDerivedParams {
  readonly derived: number;
  readonly deriver: string;
}
export type LoadMarkDerivedRow = Record<string, never>;
/** Says that the derived graph is what the deriver makes of the articles of this revision. */
export const loadMarkDerived: Statement<LoadMarkDerivedParams, LoadMarkDerivedRow> = { name: 'load/mark-derived', mode: 'write' };

export interface LoadMarkRetractedParams {
  readonly ids: string[];
}
export type LoadMarkRetractedRow = Record<string, never>;
/** Says of superseded articles that they are retracted: they never become current again by themselves. */
export const loadMarkRetracted: Statement<LoadMarkRetractedParams, LoadMarkRetractedRow> = { name: 'load/mark-retracted', mode: 'write' };

export interface LoadMarkSupersededParams {
  readonly ids: string[];
}
export type LoadMarkSupersededRow = Record<string, never>;
/** Says of retracted articles that they are so no longer: whether they are current, their address decides. */
export const loadMarkSuperseded: Statement<LoadMarkSupersededParams, LoadMarkSupersededRow> = { name: 'load/mark-superseded', mode: 'write' };

export interface LoadMarkWriteParams {
  readonly token: string;
  readonly attempt: number;
  readonly done: string[];
}
export type LoadMarkWriteRow = Record<string, never>;
/** Marks the transaction as a try of one write, and removes the marks of writes that are known to be done. Fails where an earlier try was committed. */
export const loadMarkWrite: Statement<LoadMarkWriteParams, LoadMarkWriteRow> = { name: 'load/mark-write', mode: 'write' };

export interface LoadMarkedAttemptParams {
  readonly token: string;
}
export interface LoadMarkedAttemptRow {
  readonly attempt: number;
}
/** Which try of a write was committed; no row where none was. */
export const loadMarkedAttempt: Statement<LoadMarkedAttemptParams, LoadMarkedAttemptRow> = { name: 'load/marked-attempt', mode: 'write' };

export interface LoadMigrationRecordParams {
  readonly name: string;
  readonly checksum: string;
}
export type LoadMigrationRecordRow = Record<string, never>;
/** Remembers that a schema file was applied. */
export const loadMigrationRecord: Statement<LoadMigrationRecordParams, LoadMigrationRecordRow> = { name: 'load/migration-record', mode: 'write' };

export interface LoadRemoveGraphParams {
  readonly most: number;
}
export interface LoadRemoveGraphRow {
  readonly removed: number;
}
/** Takes away a part of the graph, with what is derived; to be run until nothing is left. */
export const loadRemoveGraph: Statement<LoadRemoveGraphParams, LoadRemoveGraphRow> = { name: 'load/remove-graph', mode: 'write' };

export interface LoadRemoveRestoredParams {
  readonly most: number;
}
export interface LoadRemoveRestoredRow {
  readonly removed: number;
}
/** Takes away a part of what an import has written; to be run until nothing is left. */
export const loadRemoveRestored: Statement<LoadRemoveRestoredParams, LoadRemoveRestoredRow> = { name: 'load/remove-restored', mode: 'write' };

export type LoadResetRevisionParams = Record<string, never>;
export type LoadResetRevisionRow = Record<string, never>;
/** Says that the graph was emptied: nothing is derived, and no article has arrived. */
export const loadResetRevision: Statement<LoadResetRevisionParams, LoadResetRevisionRow> = { name: 'load/reset-revision', mode: 'write' };

export interface LoadRestoreArticlesParams {
  readonly rows: { id: string, properties: object }[];
  readonly ingestedAt: string;
  readonly arrivals: number;
}
export type LoadRestoreArticlesRow = Record<string, never>;
/** Writes articles as an export has them; those that it does not date are dated now, those without a place in the order of arrival come last. */
export const loadRestoreArticles: Statement<LoadRestoreArticlesParams, LoadRestoreArticlesRow> = { name: 'load/restore-articles', mode: 'write' };

export interface LoadRestoreClaimsParams {
  readonly rows: { id: string, article: string, properties: object }[];
}
export type LoadRestoreClaimsRow = Record<string, never>;
/** Writes claims beside their articles, as an export has them. */
export const loadRestoreClaims: Statement<LoadRestoreClaimsParams, LoadRestoreClaimsRow> = { name: 'load/restore-claims', mode: 'write' };

export interface LoadRestoreJudgementsParams {
  readonly rows: { id: string, properties: object }[];
  readonly now: string;
}
export type LoadRestoreJudgementsRow = Record<string, never>;
/** Writes what people judged, as an export has it; what comes without an instant is dated now. */
export const loadRestoreJudgements: Statement<LoadRestoreJudgementsParams, LoadRestoreJudgementsRow> = { name: 'load/restore-judgements', mode: 'write' };

export interface LoadRestoreRecordsParams {
  readonly rows: { id: string, labels: string[], properties: object, integers: string[] }[];
  readonly known: string[];
}
export type LoadRestoreRecordsRow = Record<string, never>;
/** Writes what stands beside the graph as a backup has it, in the place of what has the same id. */
export const loadRestoreRecords: Statement<LoadRestoreRecordsParams, LoadRestoreRecordsRow> = { name: 'load/restore-records', mode: 'write' };

export interface LoadRestoreRedirectsParams {
  readonly rows: { id: string, properties: object }[];
}
export type LoadRestoreRedirectsRow = Record<string, never>;
/** Writes ids that went away, as an export has them. */
export const loadRestoreRedirects: Statement<LoadRestoreRedirectsParams, LoadRestoreRedirectsRow> = { name: 'load/restore-redirects', mode: 'write' };

export interface LoadRestoreWithdrawnArticlesParams {
  readonly rows: { id: string, properties: object }[];
}
export type LoadRestoreWithdrawnArticlesRow = Record<string, never>;
/** Writes articles that were superseded or retracted, as an export has them. */
export const loadRestoreWithdrawnArticles: Statement<LoadRestoreWithdrawnArticlesParams, LoadRestoreWithdrawnArticlesRow> = { name: 'load/restore-withdrawn-articles', mode: 'write' };

export interface LoadRestoreWithdrawnClaimsParams {
  readonly rows: { id: string, article: string, properties: object }[];
}
export type LoadRestoreWithdrawnClaimsRow = Record<string, never>;
/** Writes claims beside their articles that were withdrawn, as an export has them. */
export const loadRestoreWithdrawnClaims: Statement<LoadRestoreWithdrawnClaimsParams, LoadRestoreWithdrawnClaimsRow> = { name: 'load/restore-withdrawn-claims', mode: 'write' };

export interface LoadRevisionsOfUrlsParams {
  readonly urls: string[];
}
export interface LoadRevisionsOfUrlsRow {
  readonly url: string;
  readonly current: string[];
  readonly latest: string;
}
/** For each address the article that is current now, and that which should be: the last to come that is not retracted. */
export const loadRevisionsOfUrls: Statement<LoadRevisionsOfUrlsParams, LoadRevisionsOfUrlsRow> = { name: 'load/revisions-of-urls', mode: 'read' };

export interface LoadSetDerivedRelationsParams {
  readonly rows: { from: string, type: string, to: string, discriminator: string, properties: object }[];
}
export type LoadSetDerivedRelationsRow = Record<string, never>;
/** Gives relations of the derived graph other properties; `title` tells roles of one person at one place apart. Those of which a node may have very many have their own statement. */
export const loadSetDerivedRelations: Statement<LoadSetDerivedRelationsParams, LoadSetDerivedRelationsRow> = { name: 'load/set-derived-relations', mode: 'write' };

export interface LoadSetTiesParams {
  readonly rows: { from: string, type: string, to: string, discriminator: string, properties: object }[];
}
export type LoadSetTiesRow = Record<string, never>;
/** Gives relations of parties and people to agreements and events other properties, found from these: a state has very many. */
export const loadSetTies: Statement<LoadSetTiesParams, LoadSetTiesRow> = { name: 'load/set-ties', mode: 'write' };

export interface LoadTextsOfParams {
  readonly ids: string[];
}
export interface LoadTextsOfRow {
  readonly id: string;
  readonly text: string;
}
/** The texts of articles, current ones and withdrawn ones. */
export const loadTextsOf: Statement<LoadTextsOfParams, LoadTextsOfRow> = { name: 'load/texts-of', mode: 'read' };

export interface LoadUndoJudgementParams {
  readonly id: string;
  readonly undoneAt: string;
  readonly undoneBy: string;
  readonly undoneReason: string;
}
export type LoadUndoJudgementRow = Record<string, never>;
/** Marks a judgement by a person as undone; it stays on record. */
export const loadUndoJudgement: Statement<LoadUndoJudgementParams, LoadUndoJudgementRow> = { name: 'load/undo-judgement', mode: 'write' };

export interface LoadWithdrawArticlesParams {
  readonly ids: string[];
  readonly because: 'superseded' | 'retracted';
}
export type LoadWithdrawArticlesRow = Record<string, never>;
/** Takes articles with their claims out of what counts; nothing of them is lost. */
export const loadWithdrawArticles: Statement<LoadWithdrawArticlesParams, LoadWithdrawArticlesRow> = { name: 'load/withdraw-articles', mode: 'write' };

export interface LoadWriteDerivedNodesParams {
  readonly rows: { id: string, labels: string[], staleLabels: string[], properties: object }[];
}
export type LoadWriteDerivedNodesRow = Record<string, never>;
/** Makes nodes of the derived graph what they should be: labels and properties change. */
export const loadWriteDerivedNodes: Statement<LoadWriteDerivedNodesParams, LoadWriteDerivedNodesRow> = { name: 'load/write-derived-nodes', mode: 'write' };

export interface LoadWriteRedirectsParams {
  readonly rows: { id: string, to: string }[];
}
export type LoadWriteRedirectsRow = Record<string, never>;
/** Makes ids that went away lead to those that stay, those that led there before among them. */
export const loadWriteRedirects: Statement<LoadWriteRedirectsParams, LoadWriteRedirectsRow> = { name: 'load/write-redirects', mode: 'write' };

export interface ReadAgreementsAmongParams {
  readonly ids: readonly string[];
}
export interface ReadAgreementsAmongRow {
  readonly node: import('../records.ts').AgreementRecord;
}
/** Those of the agreements that a filter lets through, by id. */
export const readAgreementsAmong: Statement<ReadAgreementsAmongParams, ReadAgreementsAmongRow> = { name: 'read/agreements/among', mode: 'read' };

export interface ReadAgreementsByIdParams {
  readonly keys: readonly string[];
}
export interface ReadAgreementsByIdRow {
  readonly key: string;
  readonly node: import('../records.ts').AgreementRecord;
}
/** Agreements by id. */
export const readAgreementsById: Statement<ReadAgreementsByIdParams, ReadAgreementsByIdRow> = { name: 'read/agreements/by-id', mode: 'read' };

export type ReadAgreementsCountParams = Record<string, never>;
export interface ReadAgreementsCountRow {
  readonly total: number;
}
/** How many agreements there are. */
export const readAgreementsCount: Statement<ReadAgreementsCountParams, ReadAgreementsCountRow> = { name: 'read/agreements/count', mode: 'read' };

export interface ReadAgreementsOfEventCountParams {
  readonly keys: readonly string[];
}
export interface ReadAgreementsOfEventCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many agreements were signed at each event. */
export const readAgreementsOfEventCount: Statement<ReadAgreementsOfEventCountParams, ReadAgreementsOfEventCountRow> = { name: 'read/agreements/of-event-count', mode: 'read' };

export interface ReadAgreementsOfEventPageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadAgreementsOfEventPageRow {
  readonly key: string;
  readonly node: import('../records.ts').AgreementRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the agreements signed at each event, latest first, undated last. */
export const readAgreementsOfEventPage: Statement<ReadAgreementsOfEventPageParams, ReadAgreementsOfEventPageRow> = { name: 'read/agreements/of-event-page', mode: 'read' };

export interface ReadAgreementsOfPartyCountParams {
  readonly keys: readonly string[];
}
export interface ReadAgreementsOfPartyCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many agreements each party has. */
export const readAgreementsOfPartyCount: Statement<ReadAgreementsOfPartyCountParams, ReadAgreementsOfPartyCountRow> = { name: 'read/agreements/of-party-count', mode: 'read' };

export interface ReadAgreementsOfPartyPageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadAgreementsOfPartyPageRow {
  readonly key: string;
  readonly node: import('../records.ts').AgreementRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the agreements of each party, latest first, undated last. */
export const readAgreementsOfPartyPage: Statement<ReadAgreementsOfPartyPageParams, ReadAgreementsOfPartyPageRow> = { name: 'read/agreements/of-party-page', mode: 'read' };

export interface ReadAgreementsOfTiesParams {
  readonly ties: readonly { readonly party: string; readonly partner: string }[];
}
export interface ReadAgreementsOfTiesRow {
  readonly party: string;
  readonly partner: string;
  readonly node: import('../records.ts').AgreementRecord;
}
/** The agreements that tie two parties, latest first, undated last. */
export const readAgreementsOfTies: Statement<ReadAgreementsOfTiesParams, ReadAgreementsOfTiesRow> = { name: 'read/agreements/of-ties', mode: 'read' };

export interface ReadAgreementsPageParams {
  readonly limit: number;
}
export interface ReadAgreementsPageRow {
  readonly node: import('../records.ts').AgreementRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of agreements, latest first, undated last. */
export const readAgreementsPage: Statement<ReadAgreementsPageParams, ReadAgreementsPageRow> = { name: 'read/agreements/page', mode: 'read' };

export interface ReadAgreementsPageByDateParams {
  readonly limit: number;
}
export interface ReadAgreementsPageByDateRow {
  readonly node: import('../records.ts').AgreementRecord;
  readonly sortKey: readonly (string | number)[];
}
/** As agreements/page, but in the order of the index on signedFrom, which ends with the page: for a list that begins with every agreement and is read from its start. Undated ones are in no index, and are looked at only where the dated ones end. */
export const readAgreementsPageByDate: Statement<ReadAgreementsPageByDateParams, ReadAgreementsPageByDateRow> = { name: 'read/agreements/page-by-date', mode: 'read' };

export interface ReadAgreementsPageOfCountryParams {
  readonly code: string;
  readonly limit: number;
}
export interface ReadAgreementsPageOfCountryRow {
  readonly node: import('../records.ts').AgreementRecord;
  readonly sortKey: readonly (string | number)[];
}
/** As agreements/page, for those that involve one country, read from its start: by the edges of the country, or where it has very many in the order of the index on signedFrom, which ends with the page. */
export const readAgreementsPageOfCountry: Statement<ReadAgreementsPageOfCountryParams, ReadAgreementsPageOfCountryRow> = { name: 'read/agreements/page-of-country', mode: 'read' };

export interface ReadAgreementsReportsCountParams {
  readonly keys: readonly string[];
}
export interface ReadAgreementsReportsCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many times articles tell of the agreement. */
export const readAgreementsReportsCount: Statement<ReadAgreementsReportsCountParams, ReadAgreementsReportsCountRow> = { name: 'read/agreements/reports-count', mode: 'read' };

export interface ReadAgreementsReportsPageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadAgreementsReportsPageRow {
  readonly key: string;
  readonly node: import('../records.ts').ReportRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of what each article says of the agreement, earliest article first. The statement is JSON. */
export const readAgreementsReportsPage: Statement<ReadAgreementsReportsPageParams, ReadAgreementsReportsPageRow> = { name: 'read/agreements/reports-page', mode: 'read' };

export interface ReadAgreementsThenParams {
  readonly keys: readonly string[];
}
export interface ReadAgreementsThenRow {
  readonly key: string;
  readonly node: import('../records.ts').AgreementThenRecord;
}
/** Where agreements stood then: the latest change of status in the history, and the latest dated signing. */
export const readAgreementsThen: Statement<ReadAgreementsThenParams, ReadAgreementsThenRow> = { name: 'read/agreements/then', mode: 'read' };

export interface ReadAgreementsTyingParams {
  readonly ids: readonly string[];
}
export interface ReadAgreementsTyingRow {
  readonly node: import('../records.ts').AgreementRecord;
}
/** Agreements that tie a party to its partner, by id: latest first, undated last. parties/partners-page knows them as `tying`. */
export const readAgreementsTying: Statement<ReadAgreementsTyingParams, ReadAgreementsTyingRow> = { name: 'read/agreements/tying', mode: 'read' };

export interface ReadArticlesByIdParams {
  readonly keys: readonly string[];
}
export interface ReadArticlesByIdRow {
  readonly key: string;
  readonly node: import('../records.ts').ArticleRecord;
}
/** Articles by id, without their texts. */
export const readArticlesById: Statement<ReadArticlesByIdParams, ReadArticlesByIdRow> = { name: 'read/articles/by-id', mode: 'read' };

export type ReadArticlesCountParams = Record<string, never>;
export interface ReadArticlesCountRow {
  readonly total: number;
}
/** How many articles there are. */
export const readArticlesCount: Statement<ReadArticlesCountParams, ReadArticlesCountRow> = { name: 'read/articles/count', mode: 'read' };

export interface ReadArticlesMentioningCountParams {
  readonly keys: readonly string[];
}
export interface ReadArticlesMentioningCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many articles have a passage about each entity. */
export const readArticlesMentioningCount: Statement<ReadArticlesMentioningCountParams, ReadArticlesMentioningCountRow> = { name: 'read/articles/mentioning-count', mode: 'read' };

export interface ReadArticlesMentioningPageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadArticlesMentioningPageRow {
  readonly key: string;
  readonly node: import('../records.ts').ArticleRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the articles that have a passage about each entity, latest first, undated last; without their texts. */
export const readArticlesMentioningPage: Statement<ReadArticlesMentioningPageParams, ReadArticlesMentioningPageRow> = { name: 'read/articles/mentioning-page', mode: 'read' };

export interface ReadArticlesPageParams {
  readonly limit: number;
}
export interface ReadArticlesPageRow {
  readonly node: import('../records.ts').ArticleRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of articles, latest first, undated last; without their texts. */
export const readArticlesPage: Statement<ReadArticlesPageParams, ReadArticlesPageRow> = { name: 'read/articles/page', mode: 'read' };

export interface ReadArticlesPageByDateParams {
  readonly limit: number;
}
export interface ReadArticlesPageByDateRow {
  readonly node: import('../records.ts').ArticleRecord;
  readonly sortKey: readonly (string | number)[];
}
/** As articles/page, but in the order of the index on publishedFrom, which ends with the page: for a list that begins with every article and is read from its start. Undated ones are in no index, and are looked at only where the dated ones end. Without their texts. */
export const readArticlesPageByDate: Statement<ReadArticlesPageByDateParams, ReadArticlesPageByDateRow> = { name: 'read/articles/page-by-date', mode: 'read' };

export interface ReadArticlesStatesParams {
  readonly ids: string[];
}
export interface ReadArticlesStatesRow {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly withdrawn: 'superseded' | 'retracted' | null;
}
/** Whether articles count: those that were superseded or retracted are told too. */
export const readArticlesStates: Statement<ReadArticlesStatesParams, ReadArticlesStatesRow> = { name: 'read/articles/states', mode: 'read' };

export interface ReadArticlesTextsParams {
  readonly keys: readonly string[];
}
export interface ReadArticlesTextsRow {
  readonly key: string;
  readonly node: string;
}
/** The texts of articles by id. */
export const readArticlesTexts: Statement<ReadArticlesTextsParams, ReadArticlesTextsRow> = { name: 'read/articles/texts', mode: 'read' };

export interface ReadAuditCountParams {
  readonly from: string;
  readonly to: string;
  readonly outcomes: readonly string[];
  readonly fields: readonly string[];
  readonly callers: readonly string[];
}
export interface ReadAuditCountRow {
  readonly total: number;
}
/** How many entries the audit log has from one instant on and before another. Empty lists ask for everything. */
export const readAuditCount: Statement<ReadAuditCountParams, ReadAuditCountRow> = { name: 'read/audit/count', mode: 'read' };

export interface ReadAuditPageParams {
  readonly from: string;
  readonly to: string;
  readonly outcomes: readonly string[];
  readonly fields: readonly string[];
  readonly callers: readonly string[];
  readonly limit: number;
}
export interface ReadAuditPageRow {
  readonly node: import('../records.ts').AuditRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the audit log from one instant on and before another, the newest first. Empty lists ask for everything. */
export const readAuditPage: Statement<ReadAuditPageParams, ReadAuditPageRow> = { name: 'read/audit/page', mode: 'read' };

export interface ReadChangesCountParams {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
}
export interface ReadChangesCountRow {
  readonly total: number;
}
/** How many things and changes of status became known after one instant and not after another. */
export const readChangesCount: Statement<ReadChangesCountParams, ReadChangesCountRow> = { name: 'read/changes/count', mode: 'read' };

export interface ReadChangesPageParams {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly limit: number;
}
export interface ReadChangesPageRow {
  readonly node: import('../records.ts').ChangeRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of what became known after one instant and not after another, latest first: things, and changes of status of agreements that were known before. Kinds that are not asked for are not read. */
export const readChangesPage: Statement<ReadChangesPageParams, ReadChangesPageRow> = { name: 'read/changes/page', mode: 'read' };

export interface ReadCompareCountParams {
  readonly a: string;
  readonly b: string;
}
export interface ReadCompareCountRow {
  readonly total: number;
}
/** How many parties share an agreement with each of two. */
export const readCompareCount: Statement<ReadCompareCountParams, ReadCompareCountRow> = { name: 'read/compare/count', mode: 'read' };

export interface ReadComparePageParams {
  readonly a: string;
  readonly b: string;
  readonly limit: number;
}
export interface ReadComparePageRow {
  readonly node: import('../records.ts').PartyRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the parties that share an agreement with each of two, by name. */
export const readComparePage: Statement<ReadComparePageParams, ReadComparePageRow> = { name: 'read/compare/page', mode: 'read' };

export interface ReadCountriesByCodeParams {
  readonly keys: readonly string[];
}
export interface ReadCountriesByCodeRow {
  readonly key: string;
  readonly node: import('../records.ts').CountryRecord;
}
/** Countries by code. */
export const readCountriesByCode: Statement<ReadCountriesByCodeParams, ReadCountriesByCodeRow> = { name: 'read/countries/by-code', mode: 'read' };

export type ReadCountriesCountParams = Record<string, never>;
export interface ReadCountriesCountRow {
  readonly total: number;
}
/** How many countries there are. */
export const readCountriesCount: Statement<ReadCountriesCountParams, ReadCountriesCountRow> = { name: 'read/countries/count', mode: 'read' };

export interface ReadCountriesPageParams {
  readonly limit: number;
}
export interface ReadCountriesPageRow {
  readonly node: import('../records.ts').CountryRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of countries, by name. */
export const readCountriesPage: Statement<ReadCountriesPageParams, ReadCountriesPageRow> = { name: 'read/countries/page', mode: 'read' };

export interface ReadCountsOfCountryParams {
  readonly code: string;
  readonly limit: number;
}
export interface ReadCountsOfCountryRow {
  readonly key: readonly string[];
  readonly count: number;
}
/** As read/counts/page, for the agreements that involve one country: its edges have all that is asked for, so that `agreement` is the edge. */
export const readCountsOfCountry: Statement<ReadCountsOfCountryParams, ReadCountsOfCountryRow> = { name: 'read/counts/of-country', mode: 'read' };

export interface ReadCountsPageParams {
  readonly limit: number;
}
export interface ReadCountsPageRow {
  readonly key: readonly string[];
  readonly count: number;
}
/** How many agreements there are of each key, most first; what has no value for a part of the key is in none. */
export const readCountsPage: Statement<ReadCountsPageParams, ReadCountsPageRow> = { name: 'read/counts/page', mode: 'read' };

export interface ReadEventsByIdParams {
  readonly keys: readonly string[];
}
export interface ReadEventsByIdRow {
  readonly key: string;
  readonly node: import('../records.ts').EventRecord;
}
/** Events by id. */
export const readEventsById: Statement<ReadEventsByIdParams, ReadEventsByIdRow> = { name: 'read/events/by-id', mode: 'read' };

export type ReadEventsCountParams = Record<string, never>;
export interface ReadEventsCountRow {
  readonly total: number;
}
/** How many events there are. */
export const readEventsCount: Statement<ReadEventsCountParams, ReadEventsCountRow> = { name: 'read/events/count', mode: 'read' };

export interface ReadEventsHostParams {
  readonly keys: readonly string[];
}
export interface ReadEventsHostRow {
  readonly key: string;
  readonly node: string;
}
/** Codes of the countries in which events were held. */
export const readEventsHost: Statement<ReadEventsHostParams, ReadEventsHostRow> = { name: 'read/events/host', mode: 'read' };

export interface ReadEventsOfAgreementParams {
  readonly keys: readonly string[];
}
export interface ReadEventsOfAgreementRow {
  readonly key: string;
  readonly node: import('../records.ts').EventRecord;
}
/** The event at which each agreement was signed. */
export const readEventsOfAgreement: Statement<ReadEventsOfAgreementParams, ReadEventsOfAgreementRow> = { name: 'read/events/of-agreement', mode: 'read' };

export interface ReadEventsPageParams {
  readonly limit: number;
}
export interface ReadEventsPageRow {
  readonly node: import('../records.ts').EventRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of events, latest first, undated last. */
export const readEventsPage: Statement<ReadEventsPageParams, ReadEventsPageRow> = { name: 'read/events/page', mode: 'read' };

export interface ReadEventsPageByDateParams {
  readonly limit: number;
}
export interface ReadEventsPageByDateRow {
  readonly node: import('../records.ts').EventRecord;
  readonly sortKey: readonly (string | number)[];
}
/** As events/page, but in the order of the index on startsFrom, which ends with the page: for a list that begins with every event and is read from its start. Undated ones are in no index, and are looked at only where the dated ones end. */
export const readEventsPageByDate: Statement<ReadEventsPageByDateParams, ReadEventsPageByDateRow> = { name: 'read/events/page-by-date', mode: 'read' };

export interface ReadEventsParticipantsParams {
  readonly keys: readonly string[];
}
export interface ReadEventsParticipantsRow {
  readonly key: string;
  readonly node: import('../records.ts').ParticipantRecord;
}
/** Who took part in each event, by name. */
export const readEventsParticipants: Statement<ReadEventsParticipantsParams, ReadEventsParticipantsRow> = { name: 'read/events/participants', mode: 'read' };

export interface ReadEvidenceOfArticleCountParams {
  readonly keys: readonly string[];
}
export interface ReadEvidenceOfArticleCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many passages of each article support any fact. */
export const readEvidenceOfArticleCount: Statement<ReadEvidenceOfArticleCountParams, ReadEvidenceOfArticleCountRow> = { name: 'read/evidence/of-article-count', mode: 'read' };

export interface ReadEvidenceOfArticlePageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadEvidenceOfArticlePageRow {
  readonly key: string;
  readonly node: import('../records.ts').EvidenceRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the passages of each article that support any fact: one for each start, end and extractor. */
export const readEvidenceOfArticlePage: Statement<ReadEvidenceOfArticlePageParams, ReadEvidenceOfArticlePageRow> = { name: 'read/evidence/of-article-page', mode: 'read' };

export interface ReadEvidenceOfFactCountParams {
  readonly keys: readonly string[];
}
export interface ReadEvidenceOfFactCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many passages support each fact. */
export const readEvidenceOfFactCount: Statement<ReadEvidenceOfFactCountParams, ReadEvidenceOfFactCountRow> = { name: 'read/evidence/of-fact-count', mode: 'read' };

export interface ReadEvidenceOfFactPageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadEvidenceOfFactPageRow {
  readonly key: string;
  readonly node: import('../records.ts').EvidenceRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the passages that support each fact, earliest article first: one for each article, start, end and extractor. */
export const readEvidenceOfFactPage: Statement<ReadEvidenceOfFactPageParams, ReadEvidenceOfFactPageRow> = { name: 'read/evidence/of-fact-page', mode: 'read' };

export interface ReadEvidenceStatementsParams {
  readonly keys: readonly string[];
}
export interface ReadEvidenceStatementsRow {
  readonly key: string;
  readonly node: string;
}
/** What the claims that support each organization or person say, as JSON. */
export const readEvidenceStatements: Statement<ReadEvidenceStatementsParams, ReadEvidenceStatementsRow> = { name: 'read/evidence/statements', mode: 'read' };

export interface ReadJudgementsAboutEntityParams {
  readonly id: string;
}
export interface ReadJudgementsAboutEntityRow {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly reason: string;
  readonly decision: string;
  readonly about: string[];
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
}
/** What people decided about an entity under any id that it has or had, the oldest first; what was undone is there too. */
export const readJudgementsAboutEntity: Statement<ReadJudgementsAboutEntityParams, ReadJudgementsAboutEntityRow> = { name: 'read/judgements/about-entity', mode: 'read' };

export interface ReadJudgementsByIdParams {
  readonly id: string;
}
export interface ReadJudgementsByIdRow {
  readonly id: string;
  readonly byRule: boolean;
  readonly verdict: 'same' | 'different' | 'unsure' | null;
  readonly decision: string | null;
  readonly author: string;
  readonly undoneAt: string | null;
  readonly about: string[];
  readonly claims: string[];
}
/** One judgement, by a rule or by a person. */
export const readJudgementsById: Statement<ReadJudgementsByIdParams, ReadJudgementsByIdRow> = { name: 'read/judgements/by-id', mode: 'read' };

export type ReadJudgementsByPeopleParams = Record<string, never>;
export interface ReadJudgementsByPeopleRow {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly reason: string;
  readonly decision: string;
  readonly about: string[];
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
}
/** Every judgement by a person, undone ones among them, the oldest first. Those of rules have no instant. */
export const readJudgementsByPeople: Statement<ReadJudgementsByPeopleParams, ReadJudgementsByPeopleRow> = { name: 'read/judgements/by-people', mode: 'read' };

export interface ReadJudgementsByRulesAboutParams {
  readonly ids: string[];
}
export interface ReadJudgementsByRulesAboutRow {
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly score: number;
  readonly why: string[];
  readonly names: string[];
  readonly author: string;
}
/** What rules judged about an entity. */
export const readJudgementsByRulesAbout: Statement<ReadJudgementsByRulesAboutParams, ReadJudgementsByRulesAboutRow> = { name: 'read/judgements/by-rules-about', mode: 'read' };

export type ReadJudgementsCountParams = Record<string, never>;
export interface ReadJudgementsCountRow {
  readonly total: number;
}
/** How many judgements wait for a person. */
export const readJudgementsCount: Statement<ReadJudgementsCountParams, ReadJudgementsCountRow> = { name: 'read/judgements/count', mode: 'read' };

export interface ReadJudgementsPageParams {
  readonly limit: number;
}
export interface ReadJudgementsPageRow {
  readonly node: import('../records.ts').JudgementRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the judgements that wait for a person, the likeliest first. */
export const readJudgementsPage: Statement<ReadJudgementsPageParams, ReadJudgementsPageRow> = { name: 'read/judgements/page', mode: 'read' };

export interface ReadKnownArticlesParams {
  readonly ids: string[];
}
export interface ReadKnownArticlesRow {
  readonly id: string;
  readonly extractor: string | null;
  readonly withdrawn: 'superseded' | 'retracted' | null;
}
/** Which of these articles are there, what extracted their claims, and which of them do not count any more. */
export const readKnownArticles: Statement<ReadKnownArticlesParams, ReadKnownArticlesRow> = { name: 'read/known-articles', mode: 'read' };

export type ReadMigrationsParams = Record<string, never>;
export interface ReadMigrationsRow {
  readonly name: string;
  readonly checksum: string;
}
/** The schema files that this database has. */
export const readMigrations: Statement<ReadMigrationsParams, ReadMigrationsRow> = { name: 'read/migrations', mode: 'read' };

export interface ReadNamesBearersParams {
  readonly keys: readonly string[];
}
export interface ReadNamesBearersRow {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly countryCode: string | null;
}
/** The organizations and people that bear each of these folded names. */
export const readNamesBearers: Statement<ReadNamesBearersParams, ReadNamesBearersRow> = { name: 'read/names/bearers', mode: 'read' };

export interface ReadOrganizationsBaseParams {
  readonly keys: readonly string[];
}
export interface ReadOrganizationsBaseRow {
  readonly key: string;
  readonly node: import('../records.ts').BaseRecord;
}
/** Where organizations are based. */
export const readOrganizationsBase: Statement<ReadOrganizationsBaseParams, ReadOrganizationsBaseRow> = { name: 'read/organizations/base', mode: 'read' };

export type ReadOrganizationsCountParams = Record<string, never>;
export interface ReadOrganizationsCountRow {
  readonly total: number;
}
/** How many organizations there are. */
export const readOrganizationsCount: Statement<ReadOrganizationsCountParams, ReadOrganizationsCountRow> = { name: 'read/organizations/count', mode: 'read' };

export interface ReadOrganizationsOfCountryCountParams {
  readonly keys: readonly string[];
}
export interface ReadOrganizationsOfCountryCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many organizations are based in each country. Keys are country codes. */
export const readOrganizationsOfCountryCount: Statement<ReadOrganizationsOfCountryCountParams, ReadOrganizationsOfCountryCountRow> = { name: 'read/organizations/of-country-count', mode: 'read' };

export interface ReadOrganizationsOfCountryPageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadOrganizationsOfCountryPageRow {
  readonly key: string;
  readonly node: import('../records.ts').OrganizationRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of the organizations based in each country, by name. Keys are country codes. */
export const readOrganizationsOfCountryPage: Statement<ReadOrganizationsOfCountryPageParams, ReadOrganizationsOfCountryPageRow> = { name: 'read/organizations/of-country-page', mode: 'read' };

export interface ReadOrganizationsPageParams {
  readonly limit: number;
}
export interface ReadOrganizationsPageRow {
  readonly node: import('../records.ts').OrganizationRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of organizations, by name. */
export const readOrganizationsPage: Statement<ReadOrganizationsPageParams, ReadOrganizationsPageRow> = { name: 'read/organizations/page', mode: 'read' };

export interface ReadOrganizationsPageByNameParams {
  readonly limit: number;
}
export interface ReadOrganizationsPageByNameRow {
  readonly node: import('../records.ts').OrganizationRecord;
  readonly sortKey: readonly (string | number)[];
}
/** As organizations/page, in the order of the index on names, which ends with the page: for a list that begins with every organization and is read from its start. */
export const readOrganizationsPageByName: Statement<ReadOrganizationsPageByNameParams, ReadOrganizationsPageByNameRow> = { name: 'read/organizations/page-by-name', mode: 'read' };

export interface ReadOrganizationsReportsCountParams {
  readonly keys: readonly string[];
}
export interface ReadOrganizationsReportsCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many times articles tell of the country of the organization. */
export const readOrganizationsReportsCount: Statement<ReadOrganizationsReportsCountParams, ReadOrganizationsReportsCountRow> = { name: 'read/organizations/reports-count', mode: 'read' };

export interface ReadOrganizationsReportsPageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadOrganizationsReportsPageRow {
  readonly key: string;
  readonly node: import('../records.ts').ReportRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of what each article says of the country of the organization, earliest article first. The statement is JSON. */
export const readOrganizationsReportsPage: Statement<ReadOrganizationsReportsPageParams, ReadOrganizationsReportsPageRow> = { name: 'read/organizations/reports-page', mode: 'read' };

export interface ReadPartiesByIdParams {
  readonly keys: readonly string[];
}
export interface ReadPartiesByIdRow {
  readonly key: string;
  readonly node: import('../records.ts').PartyRecord;
}
/** Countries and organizations by id. */
export const readPartiesById: Statement<ReadPartiesByIdParams, ReadPartiesByIdRow> = { name: 'read/parties/by-id', mode: 'read' };

export interface ReadPartiesOfAgreementParams {
  readonly keys: readonly string[];
}
export interface ReadPartiesOfAgreementRow {
  readonly key: string;
  readonly node: import('../records.ts').PartyRecord;
}
/** The named parties of each agreement, by name. */
export const readPartiesOfAgreement: Statement<ReadPartiesOfAgreementParams, ReadPartiesOfAgreementRow> = { name: 'read/parties/of-agreement', mode: 'read' };

export interface ReadPartiesOrganizationsNamedParams {
  readonly key: string;
}
export interface ReadPartiesOrganizationsNamedRow {
  readonly id: string;
  readonly name: string;
  readonly countryCode: string | null;
}
/** The organizations that a folded name may mean. */
export const readPartiesOrganizationsNamed: Statement<ReadPartiesOrganizationsNamedParams, ReadPartiesOrganizationsNamedRow> = { name: 'read/parties/organizations-named', mode: 'read' };

export interface ReadPartiesPartnersCountParams {
  readonly keys: readonly string[];
}
export interface ReadPartiesPartnersCountRow {
  readonly key: string;
  readonly total: number;
}
/** How many parties share an agreement with each party. */
export const readPartiesPartnersCount: Statement<ReadPartiesPartnersCountParams, ReadPartiesPartnersCountRow> = { name: 'read/parties/partners-count', mode: 'read' };

export interface ReadPartiesPartnersPageParams {
  readonly keys: readonly string[];
  readonly limit: number;
}
export interface ReadPartiesPartnersPageRow {
  readonly key: string;
  readonly node: import('../records.ts').PartyRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of those that share an agreement with each party, by name. */
export const readPartiesPartnersPage: Statement<ReadPartiesPartnersPageParams, ReadPartiesPartnersPageRow> = { name: 'read/parties/partners-page', mode: 'read' };

export interface ReadPartiesReferencesParams {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
}
export interface ReadPartiesReferencesRow {
  readonly key: string | null;
  readonly party: import('../records.ts').PartyReferenceRecord;
}
/** The parties that ids and folded names stand for. A party found by id has no key, one found by name has the name's. */
export const readPartiesReferences: Statement<ReadPartiesReferencesParams, ReadPartiesReferencesRow> = { name: 'read/parties/references', mode: 'read' };

export interface ReadPathsTiesParams {
  readonly ids: readonly string[];
  readonly most: number;
}
export interface ReadPathsTiesRow {
  readonly ties: readonly import('../records.ts').TieRecord[];
  readonly ends: readonly import('../records.ts').TieEndRecord[];
}
/** The ties of these parties, of the latest agreements so many of each party at most; and each party that they lead to once, with how many agreements it has. One row, in no order: a step of a search may bring very many. */
export const readPathsTies: Statement<ReadPathsTiesParams, ReadPathsTiesRow> = { name: 'read/paths/ties', mode: 'read' };

export interface ReadPeopleByIdParams {
  readonly keys: readonly string[];
}
export interface ReadPeopleByIdRow {
  readonly key: string;
  readonly node: import('../records.ts').PersonRecord;
}
/** People by id. */
export const readPeopleById: Statement<ReadPeopleByIdParams, ReadPeopleByIdRow> = { name: 'read/people/by-id', mode: 'read' };

export type ReadPeopleCountParams = Record<string, never>;
export interface ReadPeopleCountRow {
  readonly total: number;
}
/** How many people there are. */
export const readPeopleCount: Statement<ReadPeopleCountParams, ReadPeopleCountRow> = { name: 'read/people/count', mode: 'read' };

export interface ReadPeoplePageParams {
  readonly limit: number;
}
export interface ReadPeoplePageRow {
  readonly node: import('../records.ts').PersonRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of people, by name. */
export const readPeoplePage: Statement<ReadPeoplePageParams, ReadPeoplePageRow> = { name: 'read/people/page', mode: 'read' };

export interface ReadPeopleRolesParams {
  readonly keys: readonly string[];
}
export interface ReadPeopleRolesRow {
  readonly key: string;
  readonly node: import('../records.ts').RoleRecord;
}
/** The titles that each person holds in a country or an organization, by title. */
export const readPeopleRoles: Statement<ReadPeopleRolesParams, ReadPeopleRolesRow> = { name: 'read/people/roles', mode: 'read' };

export interface ReadPresentParams {
  readonly ids: string[];
}
export interface ReadPresentRow {
  readonly id: string;
}
/** Which of these ids stand for a node of the derived graph. */
export const readPresent: Statement<ReadPresentParams, ReadPresentRow> = { name: 'read/present', mode: 'read' };

export interface ReadRedirectedParams {
  readonly keys: readonly string[];
}
export interface ReadRedirectedRow {
  readonly key: string;
  readonly node: string;
}
/** Where ids that went away lead, one row for each that does. */
export const readRedirected: Statement<ReadRedirectedParams, ReadRedirectedRow> = { name: 'read/redirected', mode: 'read' };

export type ReadRevisionParams = Record<string, never>;
export interface ReadRevisionRow {
  readonly articles: number;
  readonly derived: number;
  readonly deriver: string | null;
}
/** Which revision of articles the derived graph stands at; no row in an empty database. */
export const readRevision: Statement<ReadRevisionParams, ReadRevisionRow> = { name: 'read/revision', mode: 'read' };

export interface ReadSearchCountParams {
  readonly asks: readonly import('../records.ts').SearchAsk[];
  readonly key: string;
  readonly titles: readonly string[];
  readonly code: string;
  readonly labels: readonly string[];
  readonly few: number;
  readonly most: number;
}
export interface ReadSearchCountRow {
  readonly total: number;
}
/** How many fit a search, as read/search/page has them. */
export const readSearchCount: Statement<ReadSearchCountParams, ReadSearchCountRow> = { name: 'read/search/count', mode: 'read' };

export interface ReadSearchPageParams {
  readonly asks: readonly import('../records.ts').SearchAsk[];
  readonly key: string;
  readonly titles: readonly string[];
  readonly code: string;
  readonly labels: readonly string[];
  readonly few: number;
  readonly most: number;
  readonly limit: number;
}
export interface ReadSearchPageRow {
  readonly node: import('../records.ts').SearchHitRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of what fits a search, best first. Each ask is of one full-text index: where its strict rounds find but few, its loose ones count too, and where nothing is found at all the partial ones. A whole tier goes before what is known of a thing. Hits go from step to step as one list a round: as a map for each they took a third of the time. */
export const readSearchPage: Statement<ReadSearchPageParams, ReadSearchPageRow> = { name: 'read/search/page', mode: 'read' };

export type ReadStatusChangesLatestParams = Record<string, never>;
export interface ReadStatusChangesLatestRow {
  readonly knownFrom: string;
}
/** The instant at which the newest change of status became known; no row where there is none. */
export const readStatusChangesLatest: Statement<ReadStatusChangesLatestParams, ReadStatusChangesLatestRow> = { name: 'read/status-changes/latest', mode: 'read' };

export interface ReadStatusChangesOfAgreementParams {
  readonly keys: readonly string[];
}
export interface ReadStatusChangesOfAgreementRow {
  readonly key: string;
  readonly node: import('../records.ts').StatusChangeRecord;
}
/** The changes of status of each agreement, oldest first. */
export const readStatusChangesOfAgreement: Statement<ReadStatusChangesOfAgreementParams, ReadStatusChangesOfAgreementRow> = { name: 'read/status-changes/of-agreement', mode: 'read' };

export interface ReadStatusChangesSinceParams {
  readonly since: string;
  readonly limit: number;
}
export interface ReadStatusChangesSinceRow {
  readonly id: string;
  readonly agreement: string;
  readonly knownFrom: string;
}
/** Changes of status that became known at an instant or later, the newest first, with the agreement that each is of. */
export const readStatusChangesSince: Statement<ReadStatusChangesSinceParams, ReadStatusChangesSinceRow> = { name: 'read/status-changes/since', mode: 'read' };

export interface ReadTradeFiguresByIdParams {
  readonly keys: readonly string[];
}
export interface ReadTradeFiguresByIdRow {
  readonly key: string;
  readonly node: import('../records.ts').TradeFigureRecord;
}
/** Trade figures by id. */
export const readTradeFiguresById: Statement<ReadTradeFiguresByIdParams, ReadTradeFiguresByIdRow> = { name: 'read/trade-figures/by-id', mode: 'read' };

export type ReadTradeFiguresCountParams = Record<string, never>;
export interface ReadTradeFiguresCountRow {
  readonly total: number;
}
/** How many trade figures there are. */
export const readTradeFiguresCount: Statement<ReadTradeFiguresCountParams, ReadTradeFiguresCountRow> = { name: 'read/trade-figures/count', mode: 'read' };

export interface ReadTradeFiguresPageParams {
  readonly limit: number;
}
export interface ReadTradeFiguresPageRow {
  readonly node: import('../records.ts').TradeFigureRecord;
  readonly sortKey: readonly (string | number)[];
}
/** A page of trade figures, latest period first, those without one last. */
export const readTradeFiguresPage: Statement<ReadTradeFiguresPageParams, ReadTradeFiguresPageRow> = { name: 'read/trade-figures/page', mode: 'read' };

export interface ReadUnnamedPartiesOfAgreementParams {
  readonly keys: readonly string[];
}
export interface ReadUnnamedPartiesOfAgreementRow {
  readonly key: string;
  readonly node: import('../records.ts').UnnamedPartyRecord;
}
/** What the source says of the unnamed parties of each agreement, in its order. */
export const readUnnamedPartiesOfAgreement: Statement<ReadUnnamedPartiesOfAgreementParams, ReadUnnamedPartiesOfAgreementRow> = { name: 'read/unnamed-parties/of-agreement', mode: 'read' };

export interface VerifyAddressesParams {
  readonly limit: number;
}
export interface VerifyAddressesRow {
  readonly id: string;
  readonly detail: string;
}
/** Addresses at which several articles are current. */
export const verifyAddresses: Statement<VerifyAddressesParams, VerifyAddressesRow> = { name: 'verify/addresses', mode: 'read' };

export interface VerifyClaimsWithoutArticleParams {
  readonly limit: number;
}
export interface VerifyClaimsWithoutArticleRow {
  readonly id: string;
  readonly detail: string;
}
/** Claims that are in no article, or in several. */
export const verifyClaimsWithoutArticle: Statement<VerifyClaimsWithoutArticleParams, VerifyClaimsWithoutArticleRow> = { name: 'verify/claims-without-article', mode: 'read' };

export interface VerifyFactsWithoutEvidenceParams {
  readonly limit: number;
}
export interface VerifyFactsWithoutEvidenceRow {
  readonly id: string;
  readonly detail: string;
}
/** Facts that no claim supports. A country may be there for a relation, which names its own claims. */
export const verifyFactsWithoutEvidence: Statement<VerifyFactsWithoutEvidenceParams, VerifyFactsWithoutEvidenceRow> = { name: 'verify/facts-without-evidence', mode: 'read' };

export interface VerifyOrphansParams {
  readonly limit: number;
}
export interface VerifyOrphansRow {
  readonly id: string;
  readonly detail: string;
}
/** Parts of the derived graph that hang on nothing. */
export const verifyOrphans: Statement<VerifyOrphansParams, VerifyOrphansRow> = { name: 'verify/orphans', mode: 'read' };

export interface VerifyQuotesParams {
  readonly limit: number;
}
export interface VerifyQuotesRow {
  readonly id: string;
  readonly detail: string;
}
/** Claims whose quote is not the slice of their article that they point to. */
export const verifyQuotes: Statement<VerifyQuotesParams, VerifyQuotesRow> = { name: 'verify/quotes', mode: 'read' };

export interface VerifyRedirectsParams {
  readonly limit: number;
}
export interface VerifyRedirectsRow {
  readonly id: string;
  readonly detail: string;
}
/** Ids that went away and yet stand for a node, or lead to another that went away. Where all that one led to was retracted it leads to nothing, until that is undone. */
export const verifyRedirects: Statement<VerifyRedirectsParams, VerifyRedirectsRow> = { name: 'verify/redirects', mode: 'read' };

export interface VerifyRelationsWithoutEvidenceParams {
  readonly limit: number;
}
export interface VerifyRelationsWithoutEvidenceRow {
  readonly id: string;
  readonly detail: string;
}
/** Relations that name claims which are not there, or none though no person said so. */
export const verifyRelationsWithoutEvidence: Statement<VerifyRelationsWithoutEvidenceParams, VerifyRelationsWithoutEvidenceRow> = { name: 'verify/relations-without-evidence', mode: 'read' };

export interface VerifyStatusesParams {
  readonly limit: number;
}
export interface VerifyStatusesRow {
  readonly id: string;
  readonly detail: string;
}
/** Agreements whose status is not the last of their history, or that have none. */
export const verifyStatuses: Statement<VerifyStatusesParams, VerifyStatusesRow> = { name: 'verify/statuses', mode: 'read' };

export interface VerifyWithdrawnParams {
  readonly limit: number;
}
export interface VerifyWithdrawnRow {
  readonly id: string;
  readonly detail: string;
}
/** Claims that count though their article does not, or the other way round; facts that rest on what does not count. */
export const verifyWithdrawn: Statement<VerifyWithdrawnParams, VerifyWithdrawnRow> = { name: 'verify/withdrawn', mode: 'read' };
