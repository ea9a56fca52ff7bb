import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type Measurement, measure } from './measure.ts';
import { folders, readTexts } from './read-texts.ts';
import { makeReaders } from './readers.ts';

const usage = `Usage: npm run benchmark:extraction -- [--json] [--rounds N] [--articles N]

How many articles a second the rules read, on one core after a warm-up, beside wink-nlp and compromise doing only their
tagging on the same texts (${folders.join(', ')}).

  --json        print one JSON object
  --rounds N    rounds to measure (11)
  --articles N  only the first N articles`;

function format({ articles, characters, rounds, readers, growth }: Measurement): string {
  const table = new Table({
    head: ['', 'articles/s', 'p50 ms', 'p95 ms', 'times as long', 'reads'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const { name, does, articlesPerSecond, p50, p95, ratio } of readers)
    table.push([name, articlesPerSecond.toFixed(0), p50.toFixed(2), p95.toFixed(2), ratio.toFixed(2), does]);
  const longer = new Table({
    head: ['length', 'characters', 'ms', 'ms/kB'],
    colAligns: ['right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const { times, characters: length, milliseconds, millisecondsPerKilobyte } of growth)
    longer.push([`${times}x`, length, milliseconds.toFixed(1), millisecondsPerKilobyte.toFixed(2)]);
  const title = `${articles} articles of ${Math.round(characters / articles)} characters, ${rounds} rounds, Node ${process.version}`;
  return [title, table.toString(), 'diplograph on one article of growing length', longer.toString()].join(
    '\n',
  );
}

function positive(value: string, option: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--${option}: expected a whole number of at least 1; got ${value}`);
  return count;
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '11' },
    articles: { type: 'string', default: '1000000' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  const articles = (await readTexts()).slice(0, positive(values.articles, 'articles'));
  const measurement = measure(makeReaders(), articles, positive(values.rounds, 'rounds'));
  console.log(values.json ? JSON.stringify(measurement, null, 2) : format(measurement));
}
