/** What the playground offers beside a result: as table, as network, as CSV, and the operation as a program. */
import { apiAddress } from '../queries/send.ts';
import { asCurl, asPython, asTypeScript, type SentOperation } from '../state/playground/code-samples.ts';
import { resultTable } from '../state/playground/result-table.ts';
import { csv } from '../state/take-away/csv.ts';
import { saveFile } from '../view/save-file.ts';
import { barStyle } from './bar-style.ts';
import { addressOfResult } from './result-network.ts';
import { showTable } from './show-table.ts';

/** What public/playground-hook.js tells of. */
interface Told extends SentOperation {
  readonly answer: { readonly data?: unknown };
}

const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });
shadow.adoptedStyleSheets = [barStyle()];
document.body.append(host);

function button(label: string, act: () => void | Promise<void>): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', () => {
    Promise.resolve(act()).catch((error: Error) => say(error.message));
  });
  return element;
}

const status = document.createElement('span');
status.setAttribute('role', 'status');

function say(text: string): void {
  status.textContent = text;
}

async function copy(text: string, what: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say(`${what} copied`);
}

function toCsv(data: unknown): string {
  const { columns, rows } = resultTable(data);
  return csv([columns, ...rows]);
}

async function openNetwork(told: Told): Promise<void> {
  say('Gathering the parties …');
  const address = await addressOfResult(told, told.answer.data);
  if (!address) return say('The result names no party');
  say('');
  window.open(address, '_blank', 'noopener');
}

function draw(told: Told): void {
  const { data } = told.answer;
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'Result');
  const title = document.createElement('span');
  title.textContent = 'Result';
  const copying = document.createElement('span');
  copying.textContent = 'Copy as';
  say('');
  bar.append(
    ...(data
      ? [
          title,
          button('Table', () => showTable(shadow, resultTable(data))),
          button('Network', () => openNetwork(told)),
          button('CSV', () => saveFile('result.csv', toCsv(data), 'text/csv')),
        ]
      : []),
    copying,
    button('curl', () => copy(asCurl(told, apiAddress()), 'curl')),
    button('Python', () => copy(asPython(told, apiAddress()), 'Python')),
    button('TypeScript', () => copy(asTypeScript(told, apiAddress()), 'TypeScript')),
    status,
  );
  shadow.querySelector('.bar')?.remove();
  shadow.append(bar);
}

window.addEventListener('diplograph:answer', (event) => draw((event as CustomEvent<Told>).detail));
