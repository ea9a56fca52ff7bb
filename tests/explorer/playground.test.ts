import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { asCurl, asPython, asTypeScript } from '../../src/explorer/state/playground/code-samples.ts';
import { idsIn, resultTable } from '../../src/explorer/state/playground/result-table.ts';

describe('a result as a table', () => {
  it('has a row for each entry of the list nearest to the root', () => {
    const data = {
      organizations: {
        totalCount: 2,
        nodes: [
          { name: 'A', country: { code: 'RS' }, aliases: ['A', 'Ab'] },
          { name: 'B', country: null, agreements: { nodes: [{ title: 'T1' }, { title: 'T2' }] } },
        ],
      },
    };
    expect(resultTable(data)).toEqual({
      columns: ['name', 'country.code', 'aliases', 'country', 'agreements.nodes'],
      rows: [
        ['A', 'RS', 'A; Ab', '', ''],
        ['B', '', '', '', 'T1; T2'],
      ],
    });
  });

  it('takes an edge for its node, and one object for one row', () => {
    const edges = [{ node: { name: 'A' }, agreements: [{ title: 'T' }] }];
    expect(resultTable({ x: { edges } })).toEqual({ columns: ['name', 'agreements'], rows: [['A', 'T']] });
    expect(resultTable({ country: { name: 'Serbia' } })).toEqual({
      columns: ['country.name'],
      rows: [['Serbia']],
    });
  });

  it('knows the ids of parties in it, each once', () => {
    const data = {
      a: [{ id: 'country:RS' }, { b: { id: 'organization:1' } }],
      c: { id: 'country:RS' },
      d: { id: 'article:1' },
    };
    expect(idsIn(data, ['country', 'organization'])).toEqual(['country:RS', 'organization:1']);
  });
});

describe('an operation as a program', () => {
  const operation = {
    query: `{ organization(ref: { name: "O'Brien \\"& Ужице\\" \${x} \`y\`" }) { name } }`,
    variables: { name: "it's" },
  };
  const wanted = { query: operation.query, variables: operation.variables };

  it('is a shell command that sends exactly it', () => {
    const command = asCurl(operation, 'http://localhost/graphql').replace(/^curl/, 'printf "%s\\n"');
    const { stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toEqual(wanted);
  });

  it('is a Python program of ASCII alone whose literals are what was asked', () => {
    const program = asPython(operation, 'http://localhost/graphql');
    expect(program).toMatch(/^[\n\x20-\x7e]+$/);
    const literal = /data=(".*")\.encode/.exec(program)![1]!;
    expect(JSON.parse(JSON.parse(literal) as string)).toEqual(wanted);
  });

  it('is a TypeScript program whose query is what was asked', () => {
    const program = asTypeScript(operation, 'http://localhost/graphql');
    const literal = /const query = (`(?:[^`\\]|\\.)*`);/s.exec(program)![1]!;
    expect(new Function(`return ${literal}`)()).toBe(operation.query);
    expect(program).toContain('variables: {"name":"it\'s"}');
  });
});
