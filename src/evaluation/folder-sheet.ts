import type { Miss } from './score-sheet.ts';
import { Count, type CountSummary, harmonicMean, Rate, type RateSummary, round } from './tally.ts';

/** The measures of a folder taken together. */
export interface FolderScores {
  readonly articles: number;
  /** Labelled mentions of organizations that the reading has. */
  readonly mentionsFound: RateSummary;
  readonly unknownMentions: number;
  /** Every pair of labelled mentions: judged to be one organization or not. */
  readonly orgSame: CountSummary;
  /** The hard pairs only: judged to be different. */
  readonly orgDifferent: CountSummary;
  readonly temptingPairsKeptApart: RateSummary;
  readonly bcubed: { readonly P: number; readonly R: number; readonly F1: number };
  readonly agreementsFound: RateSummary;
  /** Every pair of reports: judged to be one agreement or not. */
  readonly agrSame: CountSummary;
  /** Articles claimed for an agreement that they do not report. */
  readonly strayArticleClaims: number;
  readonly finalStatus: RateSummary;
  readonly finalStatusClass: RateSummary;
  /** Right, and one agreement covers all reports. */
  readonly finalStatusStrict: RateSummary;
  readonly qa: CountSummary;
  readonly qaExact: RateSummary;
  readonly 'qaExact.filled': RateSummary;
  readonly 'qaExact.empty': RateSummary;
  /** Mean of the F1 of orgSame, agrSame and qa, and of finalStatusStrict. */
  readonly headline: number;
}

/** Gathers the measures of a folder, and what was missed. */
export class FolderSheet {
  readonly mentionsFound = new Rate();
  readonly orgSame = new Count();
  readonly orgDifferent = new Count();
  readonly temptingPairsKeptApart = new Rate();
  readonly agreementsFound = new Rate();
  readonly agrSame = new Count();
  readonly finalStatus = new Rate();
  readonly finalStatusClass = new Rate();
  readonly finalStatusStrict = new Rate();
  readonly qa = new Count();
  readonly qaExact = new Rate();
  readonly qaFilled = new Rate();
  readonly qaEmpty = new Rate();
  readonly misses: Miss[] = [];
  unknownMentions = 0;
  strayArticleClaims = 0;
  bcubed = { P: 0, R: 0 };

  /** Notes a miss; `names` are those by which the article may mention what is missed. */
  miss(miss: Pick<Miss, 'article' | 'measure' | 'problem' | 'what'> & Partial<Miss>): void {
    this.misses.push({ entry: null, names: [], ...miss });
  }

  summary(articles: number): FolderScores {
    const { P, R } = this.bcubed;
    const orgSame = this.orgSame.summary();
    const agrSame = this.agrSame.summary();
    const strict = this.finalStatusStrict.summary();
    const qa = this.qa.summary();
    return {
      articles,
      mentionsFound: this.mentionsFound.summary(),
      unknownMentions: this.unknownMentions,
      orgSame,
      orgDifferent: this.orgDifferent.summary(),
      temptingPairsKeptApart: this.temptingPairsKeptApart.summary(),
      bcubed: { P: round(P), R: round(R), F1: harmonicMean(P, R) },
      agreementsFound: this.agreementsFound.summary(),
      agrSame,
      strayArticleClaims: this.strayArticleClaims,
      finalStatus: this.finalStatus.summary(),
      finalStatusClass: this.finalStatusClass.summary(),
      finalStatusStrict: strict,
      qa,
      qaExact: this.qaExact.summary(),
      'qaExact.filled': this.qaFilled.summary(),
      'qaExact.empty': this.qaEmpty.summary(),
      headline: round((orgSame.F1 + agrSame.F1 + (strict.acc ?? 0) + qa.F1) / 4),
    };
  }
}
