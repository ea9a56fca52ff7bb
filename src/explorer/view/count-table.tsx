import { wordOf } from '../state/standing.ts';

/** A count of the API. */
interface CountRow {
  readonly key: readonly string[];
  readonly count: number;
}

interface CountTableProps {
  readonly title: string;
  /** What the two columns stand for. */
  readonly names: readonly [string, string];
  readonly one: readonly CountRow[];
  readonly other: readonly CountRow[];
  /** Whether a column says by how much the second differs from the first. */
  readonly difference?: boolean;
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference).replace('-', '−');
}

/** Two counts side by side, a row for each value that one of them has; the largest first. */
export function CountTable({ title, names, one, other, difference = false }: CountTableProps) {
  const first = new Map(one.map(({ key, count }) => [key[0] ?? '', count]));
  const second = new Map(other.map(({ key, count }) => [key[0] ?? '', count]));
  const sum = (value: string): number => (first.get(value) ?? 0) + (second.get(value) ?? 0);
  const values = [...new Set([...first.keys(), ...second.keys()])].sort(
    (a, b) => sum(b) - sum(a) || a.localeCompare(b),
  );
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {values.length === 0 ? <p className="faint">None.</p> : null}
      {values.length > 0 ? (
        <div className="scrolls">
          <table className="table">
            <thead>
              <tr>
                <td />
                {names.map((name) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
                {difference ? (
                  <th scope="col" className="number">
                    Difference
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {values.map((value) => (
                <tr key={value}>
                  <th scope="row">{wordOf(value)}</th>
                  <td className="number">{first.get(value) ?? 0}</td>
                  <td className="number">{second.get(value) ?? 0}</td>
                  {difference ? (
                    <td className="number">{signed((second.get(value) ?? 0) - (first.get(value) ?? 0))}</td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  );
}
