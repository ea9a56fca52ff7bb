import { describe, expect, it } from 'vitest';
import { runDiplograph } from '../graph/cli/run-diplograph.ts';

const sample = 'tests/article/table/samples/cow-alliances.csv';

function run(...args: string[]) {
  return runDiplograph(['import', ...args], {}).ended;
}

describe('diplograph import', () => {
  it('tells what does not fit before it opens a database', async () => {
    const [noTable, noMapping, otherTable, noOption] = await Promise.all([
      run('--mapping', 'cow-alliances', 'no-such.csv'),
      run('--mapping', 'no-such-mapping', sample),
      run('--mapping', 'seeds/mappings/unctad-iia.yaml', sample),
      run(sample),
    ]);
    expect(noTable).toMatchObject({ code: 66, stdout: '' });
    expect(noTable.stderr).toContain('Expected a table of treaties; there is none at no-such.csv');
    expect(noMapping.code).toBe(66);
    expect(otherTable.code).toBe(65);
    expect(otherTable.stderr).toContain(`expected a column "Short title" in ${sample}; there is none`);
    expect(otherTable.stderr).toContain('The columns are: "version4id", "ccode"');
    expect(noOption.code).toBe(64);
  });
});
