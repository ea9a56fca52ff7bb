import type { GroupedLine } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens/tokenize.ts';
import { readWords } from '../vocabulary/read-words.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { type Instrument, unnamedInstrument } from './instrument.ts';
import { readStatus } from './read-status.ts';

/** What a field is called whose content is one side of a contract. */
const sideLabels = readWords(`
buyer seller purchaser supplier customer client contractor subcontractor employer lender borrower lessor lessee landlord tenant provider
licensor licensee grantor grantee insurer charterer owner shipowner donor recipient beneficiary vendor manufacturer principal agent
distributor concessionaire importer exporter franchisor franchisee offtaker generator winner awardee
`);
/** What a field is called that holds all sides of a text. */
const partiesLabels = readWords('who parties signatories partners between signed-by sides');

/** How many lines one record may take. */
const longest = 10;

/** What the fields of a few lines tell of one agreement, and the line that they end with. */
export interface FieldRecord {
  readonly frame: Frame;
  readonly until: number;
}

interface Field {
  readonly label: string;
  readonly parties: readonly Mention[];
}

function isSide(mention: Mention): boolean {
  return mention.type === 'name' || (mention.type === 'country' && mention.form !== 'demonym');
}

/** Where the content of a field ends that begins at a token. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !/^[;|]$/.test(tokens[at]!.text) && !isLabel(tokens, at)) at += 1;
  return at;
}

function isLabel(tokens: readonly Token[], at: number): boolean {
  const label = tokens[at]!.lower;
  const mark = tokens[at + 1]?.text ?? '';
  if (!sideLabels.has(label) && !partiesLabels.has(label)) return false;
  // `Customers of the buyer: …` is prose; a field opens a line or a part of one.
  const opens = at === 0 || /^[;:.,|(•▪*–—-]$/.test(tokens[at - 1]!.text) || at <= 2;
  return opens && /^[:–—]$/.test(mark);
}

/** `Buyer: A; seller: B`, `A (buyer), B (seller)`, `Parties: A, B`. */
function fieldsOf({ line, mentions }: GroupedLine): Field[] {
  const { tokens } = line;
  const fields: Field[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const label = tokens[at]!.lower;
    if (isLabel(tokens, at)) {
      const end = endOf(tokens, at + 2);
      const inside = mentions.filter((each) => each.from >= at + 2 && each.to <= end && isSide(each));
      const names = inside.filter((each) => each.type === 'name');
      const sides = names.length > 0 ? names : inside;
      fields.push({ label, parties: partiesLabels.has(label) ? sides : sides.slice(0, 1) });
    } else if (sideLabels.has(label) && tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')') {
      const named = mentions.findLast((each) => each.type === 'name' && each.to <= at - 1);
      if (named) fields.push({ label, parties: [named] });
    }
  }
  return fields;
}

/** Whether a line may be a field of a record that began before it: `Value: …`, or a sentence of the same paragraph. */
function belongs({ line }: GroupedLine, paragraph: number): boolean {
  return line.sentence.paragraph === paragraph || /^[^\p{L}]{0,4}\p{L}[\p{L} /'-]{1,24}: /u.test(line.text);
}

function frameOf(
  first: number,
  lines: readonly FrameLine[],
  parties: readonly Mention[],
  paired: boolean,
): Frame {
  const told = lines.flatMap(({ instruments }) => instruments)[0];
  const own = lines.find(({ found }) => found.line.index === first)!;
  const instrument: Instrument =
    told?.line === first
      ? told
      : {
          ...unnamedInstrument({
            from: 0,
            to: 0,
            head: told?.head ?? (paired ? 'contract' : 'document'),
            kind: told?.kind ?? (paired ? 'CONTRACT' : 'OTHER'),
            line: first,
          }),
          wording: told?.wording ?? 'contract',
        };
  return plainFrame({
    line: first,
    rule: 'frames/record',
    instrument: { ...instrument, plural: false, count: null, definite: false },
    status: readStatus(lines.flatMap(({ verbs }) => verbs)),
    verbs: [],
    first: parties,
    second: [],
    from: 0,
    to: own.found.line.tokens.length,
    topicFrom: 0,
  });
}

/** The agreement that the fields from a line on tell: `Buyer: A. Seller: B. Contract signed on 3 June.` */
export function readRecord(
  lines: readonly GroupedLine[],
  start: number,
  read: (line: GroupedLine) => FrameLine,
): FieldRecord | undefined {
  if (fieldsOf(lines[start]!).length === 0) return undefined;
  const parties: Mention[] = [];
  const labels = new Set<string>();
  let until = start;
  for (let at = start; at < Math.min(lines.length, start + longest); at += 1) {
    const found = lines[at]!;
    if (at > start && !belongs(found, lines[start]!.line.sentence.paragraph)) break;
    const fields = fieldsOf(found);
    if (at > start && fields.some(({ label }) => labels.has(label))) break;
    for (const field of fields) {
      labels.add(field.label);
      parties.push(...field.parties);
    }
    until = at;
  }
  if (parties.length < 2) return undefined;
  // The text itself may be told right above its fields.
  const above = lines[start - 1]?.line.sentence.paragraph === lines[start]!.line.sentence.paragraph ? 1 : 0;
  const told = lines.slice(start - above, until + 1).map(read);
  const paired = [...labels].some((label) => sideLabels.has(label));
  return { frame: frameOf(start, told, parties, paired), until };
}
