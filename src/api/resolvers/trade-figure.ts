import type { CountryRecord, TradeFigureRecord } from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import { countryOf } from './country.ts';
import { evidenceOfFact } from './evidence.ts';

/** type TradeFigure */
export const tradeFigureResolvers = {
  countries: (
    figure: TradeFigureRecord,
    _args: unknown,
    context: ApiContext,
  ): Promise<readonly (CountryRecord | null)[]> =>
    Promise.all(figure.countryCodes.map((code) => countryOf(code, context))),
  evidence: evidenceOfFact,
};
