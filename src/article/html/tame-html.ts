import { type TokenizerCallbacks as Callbacks, Tokenizer } from 'htmlparser2';
import { AppError } from '../../errors.ts';
import { closesBefore, dropped, headOnly, inlineWrappers, silentRoles, voidElements } from './elements.ts';

/** How deep elements may stand in each other: nobody's page is deeper, and what works on trees takes time with the square. */
const deepest = 60;
/** More elements are no article. */
const most = 50_000;
/** In characters; longer values, such as pictures in `data:`, tell nothing. */
const longestValue = 4000;
/** Of all JSON-LD and metadata together, in characters. */
const longestHead = 500_000;

const kept = new Set(
  'id class href lang property name content itemprop rel type datetime http-equiv role hidden style aria-hidden'.split(
    ' ',
  ),
);
const hiding = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;
const hidingClass = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:$|\s)/;

/** HTML that is safe to make a tree of. */
export interface TamedHtml {
  /** How many nodes the body makes, as near as it matters. */
  readonly size: number;
  readonly head: string;
  readonly body: string;
  /** The language that the page says it is in; null where it says none. */
  readonly lang: string | null;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

interface Open {
  readonly name: string;
  readonly written: boolean;
}

type Attributes = Map<string, string>;

function isHidden(name: string, attributes: Attributes): boolean {
  return (
    dropped.has(name) ||
    attributes.has('hidden') ||
    attributes.get('aria-hidden')?.toLowerCase() === 'true' ||
    silentRoles.has(attributes.get('role')?.toLowerCase() ?? '') ||
    hiding.test(attributes.get('style') ?? '') ||
    hidingClass.test(attributes.get('class') ?? '')
  );
}

/** Hears of the tokens of a page, in their order, and writes down those that count. */
class Taming {
  readonly head: string[] = [];
  readonly body: string[] = [];
  lang: string | null = null;
  private readonly open: Open[] = [];
  /** How many of each name are open, so that a close that closes nothing costs nothing. */
  private readonly counts = new Map<string, number>();
  /** Where in `open` the element stands that hides what is in it; -1 where none does. */
  private hiddenAt = -1;
  private depth = 0;
  /** Elements, and signs that a parser makes nodes of. */
  size = 0;
  private headLength = 0;
  private headText: 'title' | 'script' | null = null;
  private readonly where: string;

  constructor(where: string) {
    this.where = where;
  }

  text(decoded: string): void {
    if (this.headText === 'script') this.toHead(decoded);
    else if (this.headText !== null) this.toHead(escapeMarkup(decoded));
    else if (this.hiddenAt < 0) this.body.push(this.countEscapes(decoded));
  }

  start(name: string, attributes: Attributes): void {
    const inGraphic = (this.counts.get('svg') ?? 0) > 0;
    if (headOnly.has(name) && !inGraphic) {
      this.startInHead(name, attributes);
      return;
    }
    if (name === 'html' || name === 'body' || name === 'head') {
      this.lang ??= attributes.get('lang') ?? null;
      return;
    }
    this.closeBefore(name);
    const shown = this.hiddenAt < 0;
    if (voidElements.has(name)) {
      if (shown && (name === 'br' || name === 'hr')) this.write(`<${name}>`);
      return;
    }
    const hidden = isHidden(name, attributes) || (name === 'header' && !this.isInArticle());
    if (inlineWrappers.has(name) && !hidden) return;
    const written = shown && !hidden && this.depth < deepest;
    if (written) this.write(this.tagOf(name, attributes));
    else if (shown && !hidden && this.body.at(-1) !== ' ') this.body.push(' ');
    this.push(name, written, hidden);
  }

  end(name: string): void {
    if (this.headText !== null) {
      this.headText = null;
      this.head.push(name === 'title' ? '</title>' : '</script>');
      return;
    }
    if ((this.counts.get(name) ?? 0) === 0) return;
    while (this.pop() !== name);
  }

  finish(): void {
    while (this.open.length > 0) this.pop();
    if (this.headText !== null) this.head.push(`</${this.headText}>`);
  }

  private push(name: string, written: boolean, hidden: boolean): void {
    if (hidden && this.hiddenAt < 0) this.hiddenAt = this.open.length;
    this.open.push({ name, written });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (written) this.depth += 1;
  }

  private pop(): string {
    const { name, written } = this.open.pop()!;
    this.counts.set(name, this.counts.get(name)! - 1);
    if (this.open.length === this.hiddenAt) this.hiddenAt = -1;
    if (written) {
      this.body.push(`</${name}>`);
      this.depth -= 1;
    }
    return name;
  }

  /** Elements that need no end tag end where the next of their kind begins. */
  private closeBefore(name: string): void {
    const closing = closesBefore.get(name);
    for (let top = this.open.at(-1); top && closing?.has(top.name); top = this.open.at(-1)) this.pop();
  }

  private isInArticle(): boolean {
    return (this.counts.get('article') ?? 0) + (this.counts.get('main') ?? 0) > 0;
  }

  private startInHead(name: string, attributes: Attributes): void {
    if (name === 'title' || (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? ''))) {
      this.headText = name;
      this.toHead(this.tagOf(name, attributes));
    } else if (name === 'meta' || name === 'link') this.toHead(this.tagOf(name, attributes));
    else this.push(name, false, true);
  }

  private tagOf(name: string, attributes: Attributes): string {
    const told = [...attributes].map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
    return `<${name}${told.join('')}>`;
  }

  private toHead(piece: string): void {
    this.headLength += piece.length;
    if (this.headLength <= longestHead) this.head.push(piece);
  }

  private write(tag: string): void {
    this.grow(1);
    this.body.push(tag);
  }

  private countEscapes(text: string): string {
    const escaped = escapeMarkup(text);
    if (escaped.length > text.length) this.grow((escaped.length - text.length) / 4);
    return escaped;
  }

  private grow(by: number): void {
    this.size += by;
    if (this.size <= most) return;
    throw new AppError(
      'BAD_USER_INPUT',
      `${this.where}: expected HTML of at most ${most} elements; got more`,
    );
  }
}

/** Hears of tokens and makes tags and stretches of text of them, entities decoded. */
class Reading implements Callbacks {
  private readonly html: string;
  private readonly taming: Taming;
  private name = '';
  private key = '';
  private value: string[] = [];
  private attributes: Attributes = new Map();
  private waiting: string[] = [];

  constructor(html: string, taming: Taming) {
    this.html = html;
    this.taming = taming;
  }

  private flush(): void {
    if (this.waiting.length > 0) this.taming.text(this.waiting.join(''));
    this.waiting = [];
  }

  ontext(start: number, end: number): void {
    this.waiting.push(this.html.slice(start, end));
  }
  ontextentity(codepoint: number): void {
    this.waiting.push(String.fromCodePoint(codepoint));
  }
  onopentagname(start: number, end: number): void {
    this.flush();
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }
  onattribname(start: number, end: number): void {
    this.key = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.value = [];
  }
  onattribdata(start: number, end: number): void {
    this.value.push(this.html.slice(start, end));
  }
  onattribentity(codepoint: number): void {
    this.value.push(String.fromCodePoint(codepoint));
  }
  onattribend(): void {
    if (!kept.has(this.key) || this.attributes.has(this.key)) return;
    this.attributes.set(this.key, this.value.join('').slice(0, longestValue));
  }
  onopentagend(): void {
    this.taming.start(this.name, this.attributes);
  }
  /** A slash counts in XML alone: <p/> opens a paragraph. */
  onselfclosingtag(): void {
    this.taming.start(this.name, this.attributes);
  }
  onclosetag(start: number, end: number): void {
    this.flush();
    this.taming.end(this.html.slice(start, end).toLowerCase());
  }
  onend(): void {
    this.flush();
    this.taming.finish();
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/**
 * The same page as far as it counts for what it says, in time proportional to its length: without scripts, forms' fields,
 * pictures, page furniture (nav, aside, footer, a header outside the article) and whatever is hidden, without attributes that
 * tell nothing, elements at most 60 deep (deeper ones give their text).
 * @throws AppError BAD_USER_INPUT where more than 50,000 elements are left.
 */
export function tameHtml(html: string, name: string): TamedHtml {
  const taming = new Taming(name);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, new Reading(html, taming));
  tokenizer.write(html);
  tokenizer.end();
  return { size: taming.size, head: taming.head.join(''), body: taming.body.join(''), lang: taming.lang };
}
