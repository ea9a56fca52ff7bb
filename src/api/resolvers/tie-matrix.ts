import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../../errors.ts';
import { readCountriesByCode } from '../../graph/generated/statements.ts';
import { fragment, type Holes } from '../../graph/predicate.ts';
import type { CountryRecord } from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import { type Counted, countAgreements } from '../counts/count-agreements.ts';
import { bindingUnlessTold } from '../filters/agreement-filter.ts';
import type { AgreementFilter } from '../filters/inputs.ts';
import { within } from '../filters/within.ts';
import type { TimeArguments } from '../moment.ts';

const mostCountries = 100;
const usualCountries = 20;
/** Every country with every other, there being about 250. */
const mostPairs = 62_500;

interface MatrixArguments extends TimeArguments {
  readonly countries?: readonly string[] | null;
  readonly filter?: AgreementFilter | null;
  readonly first?: number | null;
}

/** The matrix as the schema has it. */
interface TieMatrix {
  readonly countries: readonly CountryRecord[];
  readonly rows: readonly { readonly country: CountryRecord; readonly counts: readonly number[] }[];
  readonly cells: readonly {
    readonly country: CountryRecord;
    readonly partner: CountryRecord;
    readonly count: number;
  }[];
}

/** The codes asked for, each once; null where none are. */
function askedFor({ countries }: MatrixArguments): readonly string[] | null {
  if (!countries) return null;
  const codes = [...new Set(countries)];
  if (codes.length <= mostCountries) return codes;
  throw new AppError(
    'BAD_USER_INPUT',
    `countries: expected ${mostCountries} codes at most; got ${codes.length}`,
    { details: { argument: 'countries', largest: mostCountries } },
  );
}

/** Those with the most ties to others, then with the most of their own, then by code. */
function mostTied(pairs: readonly Counted[], most: number): string[] {
  const ties = new Map<string, number>();
  for (const { key, count } of pairs)
    ties.set(key[0]!, (ties.get(key[0]!) ?? 0) + (key[0] === key[1] ? count / 1e9 : count));
  return [...ties]
    .sort(([a, tiesA], [b, tiesB]) => tiesB - tiesA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([code]) => code);
}

function toMatrix(countries: readonly CountryRecord[], pairs: readonly Counted[]): TieMatrix {
  const counts = new Map(pairs.map(({ key, count }) => [key.join(' '), count]));
  const at = (a: CountryRecord, b: CountryRecord): number => counts.get(`${a.code} ${b.code}`) ?? 0;
  return {
    countries,
    rows: countries.map((country) => ({ country, counts: countries.map((other) => at(country, other)) })),
    cells: countries
      .flatMap((country, index) =>
        countries.slice(index).map((partner) => ({ country, partner, count: at(country, partner) })),
      )
      .filter(({ count }) => count > 0),
  };
}

/**
 * The field Query.tieMatrix: of the countries asked for, in that order, or of those with the most ties.
 * @throws AppError BAD_USER_INPUT for too many countries, or as `agreementFilter` does.
 */
export async function tieMatrix(
  _root: unknown,
  args: MatrixArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<TieMatrix> {
  const most = within('first', args.first ?? usualCountries, 1, mostCountries);
  const asked = askedFor(args);
  const moment = context.moments.enter(args, info);
  const among: Holes = asked
    ? {
        from: fragment('from/agreements-of-countries', { codes: asked }),
        keep: fragment('keep/among', { codes: asked }),
      }
    : {};
  const pairs = await countAgreements(
    {
      by: ['COUNTRY', 'PARTNER_COUNTRY'],
      filter: bindingUnlessTold(args.filter),
      moment,
      limit: mostPairs,
    },
    context,
    among,
  );
  const codes = asked ?? mostTied(pairs, most);
  const found = await Promise.all(
    codes.map((code) => context.loaders.one<CountryRecord>(readCountriesByCode, code)),
  );
  return toMatrix(
    found.filter((country) => country !== null),
    pairs,
  );
}
