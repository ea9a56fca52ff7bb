/** As much of a node of the DOM as reading it takes. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<TextNode>;
}

const elementType = 1;
const textType = 3;

/** Elements that go on with the line in which they stand. */
const inline = new Set(['A', 'TIME', 'SPAN', 'B', 'I', 'EM', 'STRONG', 'FONT', 'SMALL', 'SUP', 'SUB']);
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD', 'TITLE']);

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Gathers blocks: a line goes on until a block begins or ends. */
class Blocks {
  private readonly done: string[] = [];
  private rows: string[] = [];
  private line = '';
  private mark = '';

  add(text: string): void {
    this.line += text;
  }

  /** Marks the block that begins next as an item of a list. */
  item(): void {
    this.flush();
    this.mark = '- ';
  }

  flush(): void {
    const lines = this.line.split('\n').map((line) => line.trim());
    const block = lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    this.line = '';
    if (block === '') return;
    this.endRows();
    this.done.push(this.mark + block);
    this.mark = '';
  }

  endItem(): void {
    this.flush();
    this.mark = '';
  }

  /** A row of a table stands directly below the one before. */
  row(text: string): void {
    this.flush();
    this.rows.push(this.mark + text);
    this.mark = '';
  }

  private endRows(): void {
    if (this.rows.length > 0) this.done.push(this.rows.join('\n'));
    this.rows = [];
  }

  finish(): string[] {
    this.flush();
    this.endRows();
    return this.done;
  }
}

function cellsOf(row: TextNode): string[][] {
  const cells = [...row.childNodes].filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH');
  return cells.map((cell) => {
    const blocks = new Blocks();
    for (const child of cell.childNodes) visit(child, blocks, false);
    return blocks.finish();
  });
}

function holdsTable(node: TextNode): boolean {
  for (const child of node.childNodes)
    if (child.nodeName === 'TABLE' || (child.nodeType === elementType && holdsTable(child))) return true;
  return false;
}

/** A row of data in one line, | between cells; null where the table only lays out blocks. */
function rowText(row: TextNode): string | null {
  // What stands in each other would be read twice at each level.
  if (holdsTable(row)) return null;
  const cells = cellsOf(row);
  const filled = cells.filter((blocks) => blocks.length > 0);
  if (filled.length < 2 || cells.some((blocks) => blocks.length > 1)) return null;
  return `| ${cells.map(([block]) => collapse(block ?? '')).join(' | ')} |`;
}

function visitElement(node: TextNode, blocks: Blocks, verbatim: boolean): void {
  const name = node.nodeName.toUpperCase();
  if (silent.has(name)) return;
  if (name === 'BR') {
    blocks.add('\n');
    return;
  }
  if (name === 'TR') {
    const row = rowText(node);
    if (row !== null) {
      blocks.row(row);
      return;
    }
  }
  const isBlock = !inline.has(name);
  if (name === 'LI') blocks.item();
  else if (isBlock) blocks.flush();
  for (const child of node.childNodes) visit(child, blocks, verbatim || name === 'PRE');
  if (name === 'LI') blocks.endItem();
  else if (isBlock) blocks.flush();
}

function visit(node: TextNode, blocks: Blocks, verbatim: boolean): void {
  if (node.nodeType === textType) {
    const text = node.textContent ?? '';
    blocks.add(verbatim ? text : collapse(text));
  } else if (node.nodeType === elementType) visitElement(node, blocks, verbatim);
}

/**
 * The words below a node as plain text: a blank line between blocks, a line break where one is meant, items of lists marked
 * with a dash, each row of a table in a line of its own with | between cells.
 */
export function domToText(root: TextNode): string {
  const blocks = new Blocks();
  visit(root, blocks, false);
  return blocks.finish().join('\n\n');
}
