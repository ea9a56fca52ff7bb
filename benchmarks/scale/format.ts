import type { Sample } from './measure.ts';
import { answerRate, type Growth, growthOf, loadingRate, type Projection, project } from './project.ts';

/** What a run comes to. */
export interface Report {
  readonly samples: readonly Sample[];
  readonly growth: Growth;
  /** A second: articles by so many workers, answers by so many instances. */
  readonly loading: readonly { readonly workers: number; readonly rate: number }[];
  readonly answers: readonly { readonly instances: number; readonly rate: number }[];
  readonly projections: readonly Projection[];
}

const servers = [1, 2, 4, 8, 16];
const targets = [1e5, 1e7, 1e9];

/** What follows from what was measured. @throws where fewer than two sizes were */
export function reportOf(samples: readonly Sample[]): Report {
  const largest = samples.at(-1)!;
  const growth = growthOf(samples);
  return {
    samples,
    growth,
    loading: servers.map((workers) => ({ workers, rate: loadingRate(largest, workers) })),
    answers: servers.map((instances) => ({ instances, rate: answerRate(largest, instances) })),
    projections: targets.map((articles) => project(articles, growth, largest)),
  };
}

function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** step).toPrecision(3)} ${units[step]}`;
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

function sampleLine({ articles, store, extraction, loading, answers }: Sample): string {
  const { nodes, relations, bytes } = store;
  const all = Object.values(bytes).reduce((sum, part) => sum + part, 0);
  return `| ${articles} | ${nodes} | ${relations} | ${bytesText(all)} | ${middle(extraction).toFixed(2)} | ${loading.toFixed(2)} | ${middle(answers).toFixed(1)} |`;
}

function growthLines({ nodes, relations, bytes, loadingPower, answerPower }: Growth): string[] {
  const each = (kind: keyof typeof bytes, count: number) => `${bytesText(bytes[kind].each / count)}`;
  const all = Object.values(bytes).reduce((sum, { each: part }) => sum + part, 0);
  const worst = Math.min(nodes.explained, relations.explained, bytes.properties.explained);
  return [
    `an article makes ${nodes.each.toFixed(1)} nodes, ${relations.each.toFixed(1)} relations, ${bytesText(all)} (the lines explain ${(worst * 100).toFixed(2)} % or more)`,
    `a node takes ${each('nodes', nodes.each)}, a relation ${each('relations', relations.each)}, their properties ${each('properties', nodes.each + relations.each)} each`,
    `indexes take ${each('indexes', nodes.each)} a node, full text ${each('fulltext', nodes.each)} a node, the rest ${each('other', nodes.each)} a node`,
    `the time to load an article grows with the graph's size to the power of ${loadingPower.toFixed(2)}, that to answer of ${answerPower.toFixed(2)}`,
  ];
}

function projectionLine(one: Projection): string {
  const {
    articles,
    nodes,
    relations,
    storeBytes,
    indexBytes,
    cacheBytes,
    shards,
    machines,
    workers,
    days,
    cost,
  } = one;
  const power = (count: number) => count.toExponential(1);
  return `| ${power(articles)} | ${power(nodes)} | ${power(relations)} | ${bytesText(storeBytes)} | ${bytesText(indexBytes)} | ${bytesText(cacheBytes)} | ${shards} | ${machines} | ${workers} | ${days.toPrecision(2)} | ${Math.round(cost).toLocaleString('en')} |`;
}

/** The report as the tables of docs/scale.md. */
export function formatReport({ samples, growth, loading, answers, projections }: Report): string {
  return [
    '| articles | nodes | relations | on disk | reading, ms | loading, ms | an answer, ms |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...samples.map(sampleLine),
    '',
    ...growthLines(growth),
    '',
    '| workers or instances | articles/s into one graph | answers/s, 99 % within 500 ms |',
    '| --- | --- | --- |',
    ...loading.map(
      ({ workers, rate }, index) =>
        `| ${workers} | ${rate.toFixed(0)} | ${answers[index]!.rate.toFixed(0)} |`,
    ),
    '',
    '| articles | nodes | relations | store | indexes | page cache | shards | machines | workers | days to load | a month |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...projections.map(projectionLine),
  ].join('\n');
}
