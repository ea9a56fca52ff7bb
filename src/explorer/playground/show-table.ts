import type { ResultTable } from '../state/playground/result-table.ts';

function row(cells: readonly string[], tag: 'th' | 'td'): HTMLTableRowElement {
  const element = document.createElement('tr');
  for (const text of cells) {
    const cell = document.createElement(tag);
    if (tag === 'th') cell.setAttribute('scope', 'col');
    // Text of an article is text, never markup.
    cell.textContent = text;
    element.append(cell);
  }
  return element;
}

/** Shows a table in a dialog of this root. */
export function showTable(root: ShadowRoot, { columns, rows }: ResultTable): void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Result as a table');
  const head = document.createElement('div');
  head.className = 'head';
  const title = document.createElement('strong');
  title.textContent = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  head.append(title, close);
  const table = document.createElement('table');
  const header = table.createTHead();
  header.append(row(columns, 'th'));
  table.createTBody().append(...rows.map((cells) => row(cells, 'td')));
  const scrolls = document.createElement('div');
  scrolls.className = 'scrolls';
  scrolls.append(table);
  dialog.append(head, scrolls);
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
}
