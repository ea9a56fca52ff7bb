import type { Article } from '../../src/model/article.ts';
import { joinTexts } from './read-texts.ts';
import type { Reader } from './readers.ts';

/** What one reader takes. Times are milliseconds an article: of its rounds the median, of the articles the percentile. */
export interface ReaderTimes {
  readonly name: string;
  readonly does: string;
  readonly articlesPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** How many times as long as the first reader it takes, the median of the rounds. */
  readonly ratio: number;
}

/** How long one article of so many times the length takes. */
export interface Growth {
  readonly times: number;
  readonly characters: number;
  readonly milliseconds: number;
  readonly millisecondsPerKilobyte: number;
}

/** A whole run. */
export interface Measurement {
  readonly articles: number;
  readonly characters: number;
  readonly rounds: number;
  readonly readers: readonly ReaderTimes[];
  readonly growth: readonly Growth[];
}

const warmUpRounds = 3;
const growthTimes = [1, 4, 16, 64];

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function timeOf(reader: Reader, article: Article): number {
  const from = performance.now();
  reader.read(article);
  return performance.now() - from;
}

/** One round: every reader reads every article, the readers by turns, so that what else the machine does meets all alike. */
function runRound(readers: readonly Reader[], articles: readonly Article[], round: number): number[][] {
  const times = readers.map(() => [] as number[]);
  for (const [index, article] of articles.entries()) {
    for (let turn = 0; turn < readers.length; turn += 1) {
      const at = (turn + round + index) % readers.length;
      times[at]!.push(timeOf(readers[at]!, article));
    }
  }
  return times;
}

function measureGrowth(reader: Reader, articles: readonly Article[], rounds: number): Growth[] {
  return growthTimes.map((times) => {
    const article = joinTexts(articles, times);
    const milliseconds = median(Array.from({ length: rounds }, () => timeOf(reader, article)));
    const characters = article.text.length;
    return { times, characters, milliseconds, millisecondsPerKilobyte: milliseconds / (characters / 1024) };
  });
}

/** Measures readers on the same articles in interleaved rounds after a warm-up; the first reader is what the others are compared with. */
export function measure(
  readers: readonly Reader[],
  articles: readonly Article[],
  rounds: number,
): Measurement {
  for (let round = 0; round < warmUpRounds; round += 1) runRound(readers, articles, round);
  const measured = Array.from({ length: rounds }, (_, round) => runRound(readers, articles, round));
  const readerTimes = readers.map(({ name, does }, at): ReaderTimes => {
    const perArticle = articles.map((_, index) => median(measured.map((round) => round[at]![index]!)));
    const perRound = measured.map((round) => sum(round[at]!));
    return {
      name,
      does,
      articlesPerSecond: articles.length / (median(perRound) / 1000),
      p50: percentile(perArticle, 0.5),
      p95: percentile(perArticle, 0.95),
      ratio: median(measured.map((round) => sum(round[at]!) / sum(round[0]!))),
    };
  });
  return {
    articles: articles.length,
    characters: sum(articles.map(({ text }) => text.length)),
    rounds,
    readers: readerTimes,
    growth: measureGrowth(readers[0]!, articles, rounds),
  };
}
