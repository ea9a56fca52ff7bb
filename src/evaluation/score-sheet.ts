import { type CountMeasure, countMeasures, type RateMeasure, rateMeasures } from './measures.ts';
import { Count, type CountSummary, Rate, type RateSummary, round } from './tally.ts';

/** One thing that the extractor got wrong. */
export interface Miss {
  /** The article's id. */
  readonly article: string;
  /** What kind of thing: organization, agreement, question … */
  readonly measure: string;
  readonly problem: 'missing' | 'extra' | 'wrong';
  /** What it is about, for people. */
  readonly what: string;
  /** The entry of the prediction (extra) or of the label (missing, wrong), a country by its code; null where there is none. */
  readonly entry: object | string | null;
  /** By which the article may mention it. */
  readonly names: readonly string[];
}

/** How often an agreement was seen in articles that report none. */
export interface FalseAlarms {
  articles: number;
  fp: number;
  fpSigned: number;
  hit: number;
  byArticle: Record<string, number>;
}

/** The measures of a set of articles. */
export type Scores = Record<CountMeasure, CountSummary> &
  Record<RateMeasure, RateSummary> & {
    readonly articles: number;
    /** Ids of labelled articles that there is no reading of: they count as read without result. */
    readonly missingPredictions: readonly string[];
    readonly unmergedDuplicateOrgs: number;
    readonly falsePositivesNoAgreement: Readonly<FalseAlarms> & { readonly perArticle: number | null };
    /** Mean of the F1 of organizations, of relaxed agreements and of partner pairs. */
    readonly headline: number;
  };

/** Gathers the measures of articles, one after another, and what was missed. */
export class ScoreSheet {
  readonly misses: Miss[] = [];
  readonly falseAlarms: FalseAlarms = { articles: 0, fp: 0, fpSigned: 0, hit: 0, byArticle: {} };
  unmergedDuplicates = 0;
  readonly #counts = new Map(countMeasures.map(([name]) => [name, new Count()]));
  readonly #rates = new Map(rateMeasures.map(([name]) => [name, new Rate()]));

  count(measure: CountMeasure, found: number, extra: number, missing: number): void {
    this.#counts.get(measure)!.add(found, extra, missing);
  }

  rate(measure: RateMeasure, right: boolean): void {
    this.#rates.get(measure)!.add(right);
  }

  /** Notes a miss; `names` are those by which the article may mention what is missed. */
  miss(miss: Omit<Miss, 'names' | 'entry'> & Partial<Pick<Miss, 'names' | 'entry'>>): void {
    this.misses.push({ entry: null, names: [], ...miss });
  }

  summary(articles: number, missingPredictions: readonly string[]): Scores {
    const counts = Object.fromEntries(
      countMeasures.map(([name]) => [name, this.#counts.get(name)!.summary()]),
    ) as Record<CountMeasure, CountSummary>;
    const rates = Object.fromEntries(
      rateMeasures.map(([name]) => [name, this.#rates.get(name)!.summary()]),
    ) as Record<RateMeasure, RateSummary>;
    const { falseAlarms } = this;
    return {
      articles,
      missingPredictions,
      ...counts,
      ...rates,
      unmergedDuplicateOrgs: this.unmergedDuplicates,
      falsePositivesNoAgreement: {
        ...falseAlarms,
        perArticle: falseAlarms.articles > 0 ? round(falseAlarms.fp / falseAlarms.articles, 3) : null,
      },
      headline: round((counts.org.F1 + counts.agrRelaxed.F1 + counts.pairs.F1) / 3),
    };
  }
}
