import type { Clusters } from '../entities/cluster-organizations.ts';
import { findInstruments } from '../frames/find-instruments.ts';
import { findVerbs } from '../frames/find-verbs.ts';
import type { Frame } from '../frames/frame.ts';
import type { FrameLine } from '../frames/frame-line.ts';
import { type Instrument, unnamedInstrument } from '../frames/instrument.ts';
import { readDeals } from '../frames/read-deals.ts';
import { readFrame } from '../frames/read-frames.ts';
import { readGapped } from '../frames/read-gapped.ts';
import { isItem, type ListHead, readItem, readListHead } from '../frames/read-items.ts';
import { readNegotiations } from '../frames/read-negotiations.ts';
import { readObjectPronouns } from '../frames/read-object-pronouns.ts';
import { readPredecessors } from '../frames/read-predecessors.ts';
import { readRecord } from '../frames/read-records.ts';
import { readRoles } from '../frames/read-roles.ts';
import { readSales } from '../frames/read-sales.ts';
import { readFates, readFollowers, readSignatures } from '../frames/read-signatures.ts';
import { tailStage } from '../frames/read-stages.ts';
import { readSuccessors } from '../frames/read-successors.ts';
import {
  columnCountries,
  isTableRow,
  readRow,
  readTableHead,
  type TableHead,
} from '../frames/read-tables.ts';
import { readTogether } from '../frames/read-together.ts';
import { readPartiesAre } from '../frames/signatories.ts';
import type { Group, GroupedLine } from '../lists/read-groups.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { Agreement } from './agreement.ts';
import { AgreementGatherer } from './gather-agreements.ts';
import { readDeclaration } from './read-declaration.ts';
import { readClauseLeftOver, readLeftOver } from './read-left-over.ts';
import { type Discourse, resolveParties } from './resolve-parties.ts';
import { backgroundStatus, inlineStatus, laterStatus } from './told-status.ts';

/** Reads a line into what frames need; `before` is the last instrument of the line above, for `another with X`. */
export function readFrameLine(found: GroupedLine, before?: Instrument): FrameLine {
  const verbs = findVerbs(found);
  // `took home exchange agreements`: the verb is no part of the phrase.
  const clip = (instrument: Instrument): Instrument => {
    const verb = verbs.find((each) => each.at >= instrument.from && each.to < instrument.to);
    return verb ? { ...instrument, from: verb.to } : instrument;
  };
  return { found, groups: found.groups, instruments: findInstruments(found, before).map(clip), verbs };
}

const bareWording = /^(agreement|document|deal|text|accord|pact|paper|instrument)$/;

/** `The document`: of the kind that the line before tells. */
function recall(instrument: Instrument, before: Instrument | undefined): Instrument {
  const similar = /^(similar|analogous|identical)\b/.test(instrument.wording);
  const points =
    instrument.kind === 'OTHER' && (similar || (instrument.definite && bareWording.test(instrument.wording)));
  const near =
    before &&
    !before.plural &&
    instrument.line - before.line <= 2 &&
    (similar || instrument.line > before.line);
  return points && near ? { ...instrument, kind: before.kind } : instrument;
}

/** `A loan agreement and a lease were signed on behalf of A and B`: the verb of the second is the first one's too. */
function shareVerbs(line: FrameLine, frames: Frame[]): void {
  for (const [at, frame] of frames.entries()) {
    const next = frames[at + 1];
    if (frame.status !== null || !frame.instrument || !next?.instrument || next.rule !== frame.rule) continue;
    const joined =
      next.instrument.from === frame.instrument.to + 1 &&
      line.found.line.tokens[frame.instrument.to]?.lower === 'and';
    const same = next.first.every((member, index) => member === frame.first[index]);
    if (joined && same) frames[at] = { ...frame, status: next.status, verbs: next.verbs };
  }
}

function framesOf(line: FrameLine, before: Instrument | undefined): Frame[] {
  const frames: Frame[] = [];
  let inherited: Group | undefined;
  for (const [index, told] of line.instruments.entries()) {
    const instrument = recall(told, line.instruments[index - 1] ?? before);
    // `three memorandums …, including deals with`: the deals are the memorandums.
    const retold = line.found.line.tokens[instrument.from - 1]?.lower === 'including';
    if (retold && frames.some((frame) => frame.to > instrument.from)) continue;
    const read = readFrame(line, instrument, inherited);
    if (!read) continue;
    frames.push(...read.frames);
    inherited = read.subject ?? inherited;
  }
  shareVerbs(line, frames);
  frames.push(...readPartiesAre(line));
  frames.push(...readNegotiations(line, frames));
  frames.push(...readSignatures(line, frames, before));
  frames.push(...readGapped(line, frames));
  frames.push(...readDeals(line, frames));
  frames.push(...readRoles(line, frames));
  frames.push(...readSales(line, frames));
  frames.push(...readFates(line, frames, before));
  frames.push(...readObjectPronouns(line, frames, before));
  frames.push(...readSuccessors(line, frames));
  return frames;
}

/** Those whose contracts are of employment. */
const sporting =
  /\b(striker|midfielder|flanker|goalkeeper|defender|winger|footballer|quarterback|fly-half|scrum-half|head coach|forward line)\b/i;

interface ListState {
  head: ListHead | null;
  columns: TableHead | undefined;
  last: Instrument | undefined;
  /** Whether no line before has told an instrument. */
  opens: boolean;
  /** Paragraph of the last item: what else it says is no end of the list. */
  item: number;
}

/** `Two documents were signed. The first …`: papers that the next sentences tell of one by one. */
function pileOf({ instruments, verbs, found }: FrameLine): Instrument | undefined {
  const { tokens, index } = found.line;
  const at = tokens.findIndex(({ lower }) => /^(documents|papers|texts)$/.test(lower));
  if (at < 0 || instruments.length > 0 || !verbs.some((verb) => verb.class === 'sign')) return undefined;
  return unnamedInstrument({ from: at, to: at + 1, head: 'document', kind: 'OTHER', line: index });
}

/** Keeps the head of a list as long as its items last. */
function followList(state: ListState, line: FrameLine, next: GroupedLine | undefined): void {
  const head = readListHead(line, line.found.line.role === 'prose' && next?.line.role === 'item');
  const { role } = line.found.line;
  const { paragraph } = line.found.line.sentence;
  if (head) state.head = head;
  else if (isItem(line)) state.item = paragraph;
  else if (role === 'prose' && !/;\s*$/.test(line.found.line.text) && state.item !== paragraph)
    state.head = null;
  if (isTableRow(line)) state.columns = readTableHead(line) ?? state.columns;
}

/** `Money comes from X`: the group of the one organization that a sentence names, where no other opens it. */
function onlyNamed({ clusters }: Discourse, { groups, mentions }: GroupedLine): Group | undefined {
  const all = mentions.filter((mention) => mention.type === 'name');
  const sure = all.filter((mention) => mention.certain);
  const names = sure.length > 0 ? sure : all.filter((mention) => clusters.of.get(mention)?.certain);
  const group = groups.find(({ members }) => members.length === 1 && members[0] === names[0]);
  const aside = /^(in|at|near|under|through|via|than|like|against)$/.test(group?.preposition ?? '');
  return names.length === 1 && !aside ? group : undefined;
}

/** Keeps whom the last sentence spoke of: the organization that opens it. */
function followSubject(discourse: Discourse, found: GroupedLine): void {
  const { groups, line } = found;
  const sent =
    /^(delegation|delegations|representatives|team|officials|management|board|head|experts|mission)$/;
  const opening = groups.find(
    (group) =>
      (group.preposition === '' &&
        (group.from <= 1 || (group.from <= 5 && line.tokens[group.from - 1]?.text === ','))) ||
      (group.preposition === 'of' &&
        group.from <= 5 &&
        sent.test(line.tokens[group.prepositionAt - 1]?.lower ?? '')),
  );
  const points = ({ type, target }: { type: string; target?: string }) =>
    type === 'reference' && target === 'organization';
  const tells = (group: Group | undefined) =>
    group?.members.some((member) => member.type === 'name' || member.type === 'person' || points(member));
  // `It lent to X`: the subject stays who it was.
  const stays = opening?.members.some(({ type }) => type === 'reference' || type === 'person') ?? false;
  const bodies = (group: Group | undefined) =>
    resolveParties(discourse, group?.members ?? []).filter(
      (party) => party.type === 'organization' && party.cluster.certain && party.cluster.kind !== 'MEDIA',
    );
  const first = tells(opening) ? bodies(opening) : [];
  const parties = first.length > 0 || stays ? first : bodies(onlyNamed(discourse, found));
  if (parties.length > 0) discourse.subject = parties;
}

function readLine(line: FrameLine, state: ListState, headline: boolean, clusters: Clusters): Frame[] {
  if (isTableRow(line)) return readTableHead(line) ? [] : readRow(line, state.columns, state.head);
  const headsList = line.found.line.role === 'heading' && state.head !== null && readListHead(line) !== null;
  if (headline || headsList) return [];
  const frames = [...framesOf(line, state.last), ...readFollowers(line, state.last)];
  const isListed = (line.found.line.role !== 'prose' || isItem(line)) && state.head !== null;
  const settled = frames.some(
    (frame) => frame.first.length + frame.second.length > 1 || frame.status !== null,
  );
  if (isListed && !settled) return readItem(line, state.head);
  const told = frames.filter(
    (frame) =>
      (frame.status !== null && !isLone(frame) && !(state.opens && frame.rule === 'frames/definite')) ||
      frame.first.length + frame.second.length > 1,
  );
  // Where a rule knew one side of what was signed, a name that may be a person's is not taken for the other.
  const lone = frames.some(isLone);
  const isKnown = (name: NameMention) => {
    const cluster = clusters.of.get(name);
    return cluster !== undefined && (cluster.certain || !lone) && !isSetOff(line, name);
  };
  const isSure = (name: NameMention) => clusters.of.get(name)?.certain ?? false;
  const together = readTogether(line, told, { isKnown, isSure }, state.opens);
  const whole = told.filter((frame) => !isOpen(frame));
  if (together.length > 0 || whole.length === told.length) return [...frames, ...together];
  // `A and B held the signing ceremony of the contract`: its own line tells whose it is.
  const completed = readTogether(line, whole, { isKnown: isSure, isSure }, state.opens);
  return completed.length > 0 ? [...frames.filter((frame) => !isOpen(frame)), ...completed] : frames;
}

/** Whether a frame knows nobody: whose instrument it is the sentences before would have to tell. */
function isOpen({ rule, first, second, status }: Frame): boolean {
  return rule === 'frames/definite' && status === 'SIGNED' && first.length + second.length === 0;
}

/** Whether a frame tells one organization of a new instrument and nothing of its other side. */
function isLone({ first, second, unnamed, instrument }: Frame): boolean {
  const fresh = instrument !== null && !instrument.definite && !instrument.plural && unnamed.length === 0;
  return fresh && first.length === 1 && second.length === 0 && first[0]!.type === 'name';
}

const signs = /^(signed|signs|penned|inked|initialled|sealed|exchanged|put|concluded)$/;

/** `the director of A, Ion Rusu, signed`: a name between commas is whoever was described. */
function isSetOff({ found }: FrameLine, { from, to, end, certain }: NameMention): boolean {
  const { tokens } = found.line;
  const closed = tokens[end]?.text === ',' && signs.test(tokens[end + 1]?.lower ?? '');
  return closed && !certain && to - from > 1 && tokens[from - 1]?.text === ',';
}

/** The agreements that the lines of an article report. */
export function readAgreements(discourse: Discourse): readonly Agreement[] {
  const gatherer = new AgreementGatherer(discourse);
  const state: ListState = { head: null, columns: undefined, last: undefined, opens: true, item: -1 };
  let sawProse = false;
  let until = -1;
  for (const found of discourse.lines) {
    if (found.line.index <= until) continue;
    const line = readFrameLine(found, state.last);
    const { role, text } = found.line;
    state.opens = state.last === undefined;
    state.last =
      pileOf(line) ??
      line.instruments.filter((each) => !(each.definite && bareWording.test(each.wording))).at(-1) ??
      state.last;
    if (role === 'prose') sawProse = true;
    followList(state, line, discourse.lines[found.line.index + 1]);
    if (/\?["”]?$/.test(text) || sporting.test(text)) continue;
    const headline = role === 'heading' && !sawProse && state.head === null;
    if (headline || role === 'heading' || (found.line.index < 2 && /^joint\b/i.test(text)))
      readDeclaration(gatherer, discourse, found);
    for (const [name, country] of columnCountries(line, isTableRow(line) ? state.columns : undefined)) {
      discourse.clusters.of.get(name)?.hints.push({ country, basis: 'STATED' });
    }
    const record = readRecord(discourse.lines, found.line.index, (each) => readFrameLine(each, state.last));
    if (record) {
      gatherer.add(record.frame, record.frame.status ?? state.head?.status ?? 'SIGNED');
      until = record.until;
      continue;
    }
    const read = readLine(line, state, headline, discourse.clusters);
    const frames = readPredecessors(line, read, state.last);
    for (const frame of frames) {
      const inList = role !== 'prose' || (state.head !== null && isItem(line));
      const tail = inList ? tailStage(text) : null;
      const later = inList ? (tail ?? laterStatus(discourse, found, frame)) : null;
      const listed = inList ? (later ?? state.head?.status ?? null) : null;
      const own = frame.rule === 'frames/item' ? (later ?? frame.status) : (tail ?? frame.status);
      const status = own ?? inlineStatus(line, frame) ?? listed ?? backgroundStatus(frame, line);
      if (status) gatherer.add(frame, status);
    }
    if (role !== 'heading') {
      const taken = gatherer.partiesOf(found.line.index);
      const left =
        taken.length > 0 ? readClauseLeftOver(discourse, line, taken) : readLeftOver(discourse, line);
      for (const frame of left) gatherer.add(frame, frame.status ?? 'SIGNED');
    }
    if (role === 'prose' && frames.length === 0) followSubject(discourse, found);
  }
  return gatherer.agreements;
}
